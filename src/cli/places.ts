/** Where an offset is: its line and the column in it, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Finds the lines of offsets that must be asked for in ascending order, in one walk through the text. The end of each line is searched
 * for only once, however many offsets it has, so a text of one long line costs no more than any other.
 */
export function placesInOrder(text: string): (offset: number) => Place {
  let line = 1;
  let lineStart = 0;
  let feed = text.indexOf('\n');
  return (offset) => {
    while (feed >= 0 && feed < offset) {
      line++;
      lineStart = feed + 1;
      feed = text.indexOf('\n', lineStart);
    }
    return { line, column: offset - lineStart + 1 };
  };
}
