import { classAt, isHalfSpaceOrKashida, isOfPersianWord, startOfGap } from './classes';
import { CLOSE_MARK, ELLIPSIS_MARK, type Line, LONE_MARK, NO_MARK, OPEN_MARK } from './line';
import { isBesideUnit, wantsBlankAfterMarker, wantsBlankAfterPair, wantsBlankBeforePair } from './pair-spacing';
import { endsBeforeBlanks, isQuoteAfterColon, wantsBlankAfter } from './sentence-spacing';

/**
 * Whether the gap from `from` to `to` is wrong: it has blanks and should have none, or it has none and wants one. Its neighbours are two
 * marks, or a mark and a word or sign: `left` and `right` are the numbers of the marks, and `NO_MARK` for what is none.
 */
export function isWrongGap(line: Line, left: number, right: number, from: number, to: number): boolean {
  const isAfterOpening = line.kindOf(left) === OPEN_MARK;
  if (isAfterOpening || line.kindOf(right) === CLOSE_MARK) {
    const open = isAfterOpening ? left : line.mate[right]!;
    const isEmptyPair = isAfterOpening && line.mate[left] === right;
    return from < to && !isEmptyPair && line.isPersianPair(open);
  }
  return from < to ? isNeedless(line, left, right, from) : lacksBlank(line, left, right, to);
}

/** Whether blanks that are neither after an opening mark nor before a closing one should go. */
function isNeedless(line: Line, left: number, right: number, from: number): boolean {
  return isQuoteAfterColon(line, left) || (line.isSentenceMark(right) && endsBeforeBlanks(line, left, right, from));
}

/** Whether a blank is missing between neighbours that touch at `at`. */
function lacksBlank(line: Line, left: number, right: number, at: number): boolean {
  const { text } = line;
  // A half-space or kashida would mean something else if a blank came beside it.
  if (isHalfSpaceOrKashida(text, at - 1) || isHalfSpaceOrKashida(text, at)) return false;
  if (line.isSentenceMark(left)) return wantsBlankAfter(line, left, right);
  if (line.kindOf(right) === OPEN_MARK && (left === NO_MARK || isBesideUnit(line, left, right)))
    return wantsBlankBeforePair(line, left, right);
  if (line.kindOf(left) === CLOSE_MARK) return wantsBlankAfterPair(line, left);
  if (line.kindOf(left) === LONE_MARK) return wantsBlankAfterMarker(line, left);
  return line.kindOf(left) === ELLIPSIS_MARK && isAndSoOn(line, left, at);
}

/** Whether dots stand for more of the same, and a word follows: «کتاب و ...است», also where a blank is missing before «و»: «کتاب،و...است». */
function isAndSoOn(line: Line, dots: number, at: number): boolean {
  const { text } = line;
  const and = startOfGap(text, line.start[dots]!, line.floor(dots)) - 1;
  if (text[and] !== 'و' || !isOfPersianWord(classAt(text, at)) || at >= line.ceiling(dots)) return false;
  return text[and - 1] === ' ' || (line.end[dots - 1] === and && lacksBlank(line, dots - 1, NO_MARK, and));
}
