import { endsWith } from '../lines/line-marks';
import type { Row } from '../rows/rows';
import { aboveComments } from '../rows/surroundings';

const HEADING = /^نظرسنجی(?:روز|هفته)?$/;
const LONGEST_ANSWER = 40;
const FEWEST_ANSWERS = 2;
const MOST_ANSWERS = 10;
const ENDS_SENTENCE = /[.؟!:؛،]$/;
/** No answer has figures: with them it is the result of a poll. */
const FIGURE = /\p{Nd}/u;

/**
 * A poll of the site below the body: its heading («نظرسنجی»), a question, and answers of a few words. Inside a body
 * these may be part of a report about a poll.
 */
export function placePolls(rows: readonly Row[]): void {
  const last = aboveComments(rows)
    .map(({ appearance, text }) => appearance === 'text' && text.endsWith('.'))
    .lastIndexOf(true);
  for (let i = last + 1; i + 1 < rows.length; i++) {
    const question = rows[i + 1]!;
    if (!HEADING.test(rows[i]!.key) || question.appearance !== 'text' || !question.text.endsWith('؟')) continue;
    let end = i + 2;
    while (end < rows.length && end - i <= MOST_ANSWERS && isAnswer(rows[end]!)) end++;
    if (end - i - 2 < FEWEST_ANSWERS) continue;
    for (const row of rows.slice(i, end)) row.place ??= 'outside';
  }
}

function isAnswer({ appearance, isSure, text }: Row): boolean {
  return (
    (appearance === 'text' || !isSure) &&
    text.length <= LONGEST_ANSWER &&
    !endsWith(text, ENDS_SENTENCE) &&
    !FIGURE.test(text)
  );
}
