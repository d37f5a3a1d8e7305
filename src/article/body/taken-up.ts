import { keyOf } from '../lines/key';
import { endsWith, FULL_STOP, SENTENCE_END } from '../lines/line-marks';
import { countWords, FEWEST_HEADLINE_WORDS } from '../phrases/words';
import type { Row } from '../rows/rows';
import { isParagraph, isSentence } from '../rows/surroundings';
import type { BodyPart } from './body-parts';

/**
 * Whether a row takes the body up again below a button or headlines of other articles, though it is no sentence. It may
 * be the row of a table, a line that leads to a list («… به شرح زیر هستند:», … are as follows:), the next number of a
 * list, a line of a talk between two, the next question of a talk, or a heading of a few words right above a sentence,
 * table or amount.
 */
export function takesUpBody(part: BodyPart, rows: readonly Row[], at: number, number: number): boolean {
  const { text, isLink } = rows[at]!;
  if ((part !== 'related' && part !== 'break') || isLink === true) return false;
  const [before, next] = [rows[at - 1]!, rows[at + 1]];
  if (part === 'break' && isTalk(rows, text.endsWith(':') ? at + 1 : at)) return true;
  const isFirstAmount = before.appearance !== 'label' && !AMOUNT.test(before.text) && AMOUNT.test(text);
  if (isFirstAmount && AMOUNT.test(next?.text ?? '')) return true;
  if (isOfTable(text) || LEADS_ON.test(text) || hasNextNumber(text, before, number)) return true;
  if (before.place !== 'related' && before.place !== 'button' && before.place !== 'tags') return false;
  if (next?.place === null && endsWith(next.text, FULL_STOP) && isQuestionOfTalk(rows, at)) return true;
  if (countWords(text) >= FEWEST_HEADLINE_WORDS || endsWith(text, SENTENCE_END)) return false;
  return (
    next?.place === null && (isParagraph(next) || isSentence(next) || isOfTable(next.text) || AMOUNT.test(next.text))
  );
}

/**
 * Whether a line has three cells or more, most of them of a few words: headlines of other articles may stand side by
 * side, too.
 */
function isOfTable(text: string): boolean {
  if (!/\t[^\t]*\t/.test(text)) return false;
  const cells = text.split('\t');
  return cells.filter((cell) => countWords(cell) < FEWEST_HEADLINE_WORDS).length > cells.length / 2;
}

/**
 * Whether a line has the next number of a list that the body has begun. A numbered line above it would be one of a list
 * of headlines.
 */
function hasNextNumber(text: string, before: Row, number: number): boolean {
  return number > 0 && numberOf(text) === number + 1 && numberOf(before.text) === 0;
}

/**
 * A line of a list of prices or amounts: «نیم سکه: ۲۹ میلیون تومان» (half a coin: 29 million tomans). It ends with what
 * is counted, since after a person's name a headline may begin with a number: «وزیر کار: ۲ میلیون نفر بیکارند».
 */
const AMOUNT =
  /^[^:.؟!«»]{2,40}:\s?(?:\p{Nd}|(?:یک|دو|سه|چهار|نیم|نصف) )[^:.؟!«»]{0,40}(?:تومان|ریال|دلار|درصد|گرم|لیتر|پیمانه|قاشق|خوری|عدد)$/u;

/** How a line ends that leads to a list: «… زیر …:» (the following), «… به شرح …:», «عبارتند از:». */
const LEADS_ON = /(?:^| )(?:زیر|شرح|عبارت\S{0,5}|چنین)(?: [^ ]{1,20}){0,4} ?:$/;

/** The number that an entry of a list begins with: «۳- …», «۳. …»; 0 for none. */
export function numberOf(text: string): number {
  const number = /^\p{Nd}{1,2}(?= ?[.)-])/u.exec(keyOf(text.slice(0, 4)))?.[0];
  return number === undefined ? 0 : Number(number);
}

/**
 * Whether two speak in this row and the next, one of them in a whole sentence: «استاد: هشت سال پیش.» (teacher: eight
 * years ago.).
 */
function isTalk(rows: readonly Row[], at: number): boolean {
  const [row, next] = [rows[at]!, rows[at + 1]];
  if (next?.appearance !== 'text' || next.isLink === true) return false;
  return SPEAKER.test(row.text) && SPEAKER.test(next.text) && [row, next].some(({ text }) => endsWith(text, FULL_STOP));
}

const SPEAKER = /^[^\s:.؟!«»]{1,20}(?: [^\s:.؟!«»]{2,20}){0,2} ?: .*[.؟!]$/;

/** Whether a line asks «you», as two or more paragraphs above it do that have an answer below them. */
function isQuestionOfTalk(rows: readonly Row[], at: number): boolean {
  if (!ASKS_YOU.test(rows[at]!.text)) return false;
  let asked = 0;
  for (let i = at - 2; i >= Math.max(at - MOST_OF_TALK, 0); i--) {
    const [row, answer] = [rows[i]!, rows[i + 1]!];
    if (row.place !== 'paragraph' || answer.place !== 'paragraph' || answer.text.endsWith('؟')) continue;
    if (ASKS_YOU.test(row.text)) asked++;
  }
  return asked > 1;
}

/** A question with «you»: «آینده را چگونه می‌بینید؟». */
const ASKS_YOU = /ید؟$/;
const MOST_OF_TALK = 40;
