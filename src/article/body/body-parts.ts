import { isOverReader } from '../apart/readers';
import { speaksOfPage } from '../items/line-wording';
import { COUNT_OF_COMMENTS, NUMBER_OF_COMMENTS, OVER_COMMENTS } from '../phrases/comments';
import type { Row } from '../rows/rows';
import { type Above, isParagraph } from '../rows/surroundings';
import { isInSentenceBelow, isTagsLabel, mayBeTag } from '../rows/tags';

/** Which part of the page the rows below the headline have come to, as they are read from top to bottom. */
export type BodyPart = 'head' | 'body' | 'break' | 'related' | 'tags' | 'tail' | 'comments';

/** The part of the page after a row that isn't text. */
export function partAfter(
  part: BodyPart,
  rows: readonly Row[],
  at: number,
  above: Above,
  isEndAhead: boolean,
): BodyPart {
  if (part === 'head') return part;
  const comments = partBeforeComments(part, rows, at, above, isEndAhead);
  if (comments !== null) return comments;
  const { appearance, text } = rows[at]!;
  if (appearance === 'label') return part === 'body' || part === 'break' || part === 'related' ? 'related' : 'tail';
  if (part === 'comments') return part;
  if (appearance === 'tags') return partAfterTags(part, rows, at, isEndAhead);
  if (appearance === 'end' || appearance === 'footer') return 'tail';
  if (appearance === 'button') {
    // Right below the label of tags a button ends nothing.
    if (part === 'tags' && rows[at - 1]!.appearance !== 'tags' && rows[at - 1]!.place !== 'button') return 'tail';
    return part === 'body' ? 'break' : part;
  }
  // A bar alone may stand between two tags, and also over the foot or a headline.
  const isBetween = text.length === 1 && rows.slice(at + 1, at + 2).some(mayBeTag);
  return part === 'tags' && !isBetween ? 'tail' : part;
}

/** The same after a row that stands over what readers say, or looks so; `null` for any other row. */
function partBeforeComments(
  part: BodyPart,
  rows: readonly Row[],
  at: number,
  above: Above,
  isEndAhead: boolean,
): BodyPart | null {
  const { appearance, key } = rows[at]!;
  const number = appearance === 'counter' ? key : '';
  if (NUMBER_OF_COMMENTS.test(number)) return 'comments';
  const hasReader = isOverReader(rows, at, above);
  if (appearance === 'comments' || OVER_COMMENTS.test(number)) {
    // «نظرات» (comments) above the end mark is a button, or a heading of the body; below tags and headlines another
    // article may have its own.
    const mayGoOn = (part === 'break' || part === 'related') && rows[at - 1]!.place !== 'related' && !hasReader;
    return isEndAhead && (part === 'body' || mayGoOn) ? 'break' : 'comments';
  }
  return !isEndAhead && hasReader && COUNT_OF_COMMENTS.test(number) ? 'comments' : null;
}

/** The same after tags or their label. */
function partAfterTags(part: BodyPart, rows: readonly Row[], at: number, isEndAhead: boolean): BodyPart {
  if (isTagsLabel(rows[at]!)) return 'tags';
  if (part === 'tags' || part === 'tail') return 'tail';
  if (isOverText(rows, at) || isInSentenceBelow(rows, at) || INTRODUCTION.test(rows[at + 1]?.key ?? '')) return 'body';
  // Above the end mark tags only interrupt the body.
  return isEndAhead ? 'related' : 'tail';
}

/** Whether a row of hashtags stands over two paragraphs: what others say or write has names and headlines between. */
function isOverText(rows: readonly Row[], at: number): boolean {
  const isOfText = (row: Row | undefined): boolean =>
    isParagraph(row) && row?.isLink !== true && !speaksOfPage(row!.text);
  return rows[at]!.text.startsWith('#') && isOfText(rows[at + 1]) && isOfText(rows[at + 2]);
}

/**
 * The key of the heading below the abstract of a paper and its keywords, where the paper begins: «مقدمه»
 * (introduction), «۱. طرح مسئله».
 */
const INTRODUCTION = /^(?:[0-9][.-]{0,2})?(?:مقدمه|درامد|پیشگفتار|(?:طرح|بیان)مس.له):?$/;
