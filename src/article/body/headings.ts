import { endsWith, FULL_STOP, SENTENCE_END } from '../lines/line-marks';
import { countWords, FEWEST_HEADLINE_WORDS, Words } from '../phrases/words';
import { isText, type Row } from '../rows/rows';
import { isParagraph, isSentence } from '../rows/surroundings';
import { isTagsLabel, mayBeTag } from '../rows/tags';
import { numberOf } from './taken-up';

/**
 * Lines that look like the page's are headings of the text between a sentence and a paragraph: «نظر شما چیست؟» (what is
 * your opinion?) is asked in an interview if another question stands above; «کلمات کلیدی» (keywords) or «تلگرام» is the
 * subject if the paragraph has these words; «نظرات» (comments) is one among others. Those of a page have comments or
 * tags below them.
 */
export function markHeadings(rows: Row[]): void {
  markNumbered(rows);
  let isInterview = false;
  // The headings of a word or two that stand above.
  let headings = 0;
  const hasAnswer = rows.some((row, i) => isAsked(row) && isSentence(rows[i - 1]) && isParagraph(rows[i + 1]));
  for (const [i, row] of rows.entries()) {
    // Two paragraphs are no reader's: that one's name stands between. The last question of an article may be asked of
    // the readers, so another one needs an answer.
    const isBelowQuestion = hasAnswer && isAsked(rows[i - 1]) && isParagraph(rows[i + 2]);
    if (!isSentence(rows[i - 1]) && !isBelowQuestion) continue;
    isInterview ||= isAsked(row);
    const next = rows[i + 1];
    if (isTerm(rows, i) || isOverAgain(rows, i) || isAboveEnd(rows, i) || GRADE.test(row.key)) rows[i] = asText(row);
    if (!isParagraph(next)) continue;
    // «نظر شما درباره این خبر چیست؟», about «this» piece of news, is the page's.
    const isOfTalk = row.appearance === 'comments' && isInterview && row.text.endsWith('؟') && !row.key.includes('این');
    const isNamed = row.appearance === 'button' && (headings > 0 || next!.key.startsWith(row.key));
    const isTold = (isTagsLabel(row) || isNamed) && new Words(next!.text).has(row.key);
    if (isOfTalk || isTold || (headings > 0 && isAmongHeadings(rows, i))) rows[i] = asText(row);
    if (isShort(row) && !rows[i]!.isSure) headings++;
  }
}

/** The key of a critic's grade below a review; readers give stars out of five, and pages count who gave them. */
const GRADE = /^امتیاز:[0-9.٫/]{1,4}از(?:10|20|100)$/;

/** Whether a line has a word or two and ends no sentence. */
function isShort({ text }: Row): boolean {
  return countWords(text) < FEWEST_HEADLINE_WORDS && !endsWith(text, SENTENCE_END);
}

/**
 * Whether another heading stands below «نظرات» (comments), and nothing but paragraphs with their headings up to the end
 * of the text. Readers leave names and days between theirs, or nothing at all, and the page its buttons.
 */
function isAmongHeadings(rows: readonly Row[], at: number): boolean {
  if (rows[at]!.appearance !== 'comments' || !isShort(rows[at]!)) return false;
  let isFollowed = false;
  let end = at + 1;
  for (; end < rows.length; end++) {
    const row = rows[end]!;
    const isHeading = isShort(row) && isParagraph(rows[end - 1]) && isParagraph(rows[end + 1]);
    if (isHeading) isFollowed = true;
    else if (!isText(row)) break;
  }
  return isFollowed && isParagraph(rows[end - 1]) && !OF_READERS.has(rows[end]?.appearance);
}

const OF_READERS: ReadonlySet<Row['appearance'] | undefined> = new Set([
  'button',
  'comments',
  'counter',
  'masthead',
  'page-date',
]);

function asText(row: Row): Row {
  return { ...row, appearance: 'text', isSure: false, items: [] };
}

/** Makes text of the further entries of a list that two lines of text begin: «۴. برچسب‌ها: سه تا هفت واژه» (tags: three to seven words). */
function markNumbered(rows: Row[]): void {
  for (let i = 2; i < rows.length; i++) {
    const row = rows[i]!;
    const number = numberOf(row.text);
    if (isText(row) || number < 3 || !NUMBERED_WORD.test(row.text)) continue;
    const isListed = [1, 2].every((up) => isText(rows[i - up]!) && numberOf(rows[i - up]!.text) === number - up);
    if (isListed) rows[i] = asText(row);
  }
}

const NUMBERED_WORD = /^\p{Nd}{1,2} ?[.)-] ?\p{L}/u;

/** Whether a label without a value is a term among others with a sentence below each: «لید», «تیتر», «برچسب». */
function isTerm(rows: readonly Row[], at: number): boolean {
  const [before, term, above, below] = [rows[at - 3], rows[at - 2], rows[at - 1]!, rows[at + 1]];
  return (
    rows[at]!.items[0]?.value === '' &&
    endsWith(before?.text ?? '', FULL_STOP) &&
    mayBeTag(term!) &&
    isSentence(above) &&
    isSentence(below) &&
    // «هیچ برچسبی ثبت نشده است.» (no tag was given) is the page's.
    !below!.key.includes(rows[at]!.key.slice(0, 4))
  );
}

/**
 * Whether a heading of comments, such as «نظرات کاربران», stands over a paragraph and once more further down, with
 * nothing but lines of text between: the second is the page's.
 */
function isOverAgain(rows: readonly Row[], at: number): boolean {
  const { appearance, key } = rows[at]!;
  if (appearance !== 'comments' || !isParagraph(rows[at + 1])) return false;
  let end = at + 1;
  while (end < rows.length && isText(rows[end]!) && rows[end]!.isLink !== true) end++;
  return rows[end]?.key === key && rows.slice(at + 1, end).filter(isParagraph).length > 1;
}

/** Whether a label of tags without a colon stands over a sentence, and nothing but text up to the agency's end mark. */
function isAboveEnd(rows: readonly Row[], at: number): boolean {
  if (!isTagsLabel(rows[at]!) || rows[at]!.text.includes(':') || !isSentence(rows[at + 1])) return false;
  let end = at + 1;
  while (end < rows.length && isText(rows[end]!)) end++;
  return rows[end]?.appearance === 'end';
}

function isAsked(row: Row | undefined): boolean {
  return row?.appearance === 'text' && row.text.endsWith('؟');
}
