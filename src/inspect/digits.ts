const DIGITS = /[0-9\u0660-\u0669\u06f0-\u06f9]+/g;

/** How many digits of each set there are. */
export interface DigitCounts {
  latin: number;
  arabic: number;
  persian: number;
}

/** Adds the digits of a text to the counts, and reports where every number begins that is written in more than one. */
export function countDigits(text: string, digits: DigitCounts, foundMixed: (start: number) => void): void {
  for (const { index, 0: run } of text.matchAll(DIGITS)) {
    let [latin, arabic] = [0, 0];
    for (let i = 0; i < run.length; i++) {
      const unit = run.charCodeAt(i);
      if (unit < 0x660) latin++;
      else if (unit < 0x6f0) arabic++;
    }
    const persian = run.length - latin - arabic;
    digits.latin += latin;
    digits.arabic += arabic;
    digits.persian += persian;
    if (latin !== run.length && arabic !== run.length && persian !== run.length) foundMixed(index);
  }
}
