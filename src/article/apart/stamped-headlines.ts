import { hasClock } from '../items/open-dates';
import { endsWith, SENTENCE_END } from '../lines/line-marks';
import { countWords, FEWEST_HEADLINE_WORDS } from '../phrases/words';
import { saysDay } from '../rows/days';
import { isText, type Row } from '../rows/rows';
import { isSentence } from '../rows/surroundings';

/**
 * Places headlines of other articles that stand at the end of the page without a label, each with its stamp below: two
 * at least, the newest first. The stamp of what a text tells stands above it, and the day of a letter below a name; days
 * without a time are those of lives, laws and matches.
 */
export function placeStampedHeadlines(rows: readonly Row[]): void {
  let from = rows.length;
  while (isStamped(rows[from - 2], rows[from - 1]) && isNoOlder(rows[from - 1]!, rows[from + 1])) from -= 2;
  if (rows.length - from < FEWEST_ROWS || !isSentence(rows[from - 1])) return;
  for (let i = from; i < rows.length; i += 2) {
    rows[i]!.place = 'related';
    rows[i + 1]!.place = 'outside';
  }
}

/** Two headlines with their stamps. */
const FEWEST_ROWS = 4;

function isStamped(headline: Row | undefined, stamp: Row | undefined): boolean {
  if (headline === undefined || !isText(headline) || stamp?.appearance !== 'masthead') return false;
  const isHeadline = countWords(headline.text) >= FEWEST_HEADLINE_WORDS && !endsWith(headline.text, SENTENCE_END);
  return isHeadline && stamp.items.every((item) => saysDay(item) && hasClock(item.date!));
}

function isNoOlder(stamp: Row, below: Row | undefined): boolean {
  const [newer, older] = [stamp, below].map((row) => row?.items[0]?.date?.value ?? '');
  return newer !== '' && newer! >= older!;
}
