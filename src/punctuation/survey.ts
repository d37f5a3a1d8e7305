import { DOLLAR } from '../text/units';
import { ARABIC_LETTER, FIRST_MARK, FOREIGN_LETTER, GAP, LINE_END, PERSIAN, unitClasses } from './classes';
import { type Line, scriptOf } from './line';
import { readMark } from './marks';
import { FORMULA, VALUE_LINE } from './passed-over';

/**
 * Reads the units from `from` to the end of the line, or to `limit`, where protected text begins; returns where it stopped. It counts words
 * by script and notes every mark. A run of the same sign is one mark.
 */
export function survey(line: Line, from: number, limit: number): number {
  const { text } = line;
  const classes = unitClasses();
  line.beginStretch(from);
  // No sign, so that one that comes first, or after a mark, counts as a change.
  let previousClass = GAP;
  if (from === line.from) line.passOver(VALUE_LINE, from);
  // Data may hold protected text, and then ends in a later stretch than it begins in.
  let at = Math.max(from, line.dataEnd);
  while (at < limit) {
    const unitClass = classes[text.charCodeAt(at)]!;
    if (unitClass === LINE_END) break;
    if (unitClass >= FIRST_MARK) {
      at = readMark(line, at, limit, unitClass);
      previousClass = GAP;
      continue;
    }
    // Something is to be done only where the class changes, which is mostly once a word.
    if (unitClass !== previousClass) {
      if (text.charCodeAt(at) === DOLLAR && line.passOver(FORMULA, at)) {
        at = line.dataEnd;
        continue;
      }
      if (unitClass >= PERSIAN && unitClass <= FOREIGN_LETTER) {
        const script = scriptOf(unitClass);
        // After anything but a letter, even a half-space, a letter begins a word.
        if (previousClass < PERSIAN || previousClass > FOREIGN_LETTER) {
          if (script === PERSIAN) line.persianWords++;
          else line.otherWords++;
        }
        line.addLetter(script);
        if (unitClass === FOREIGN_LETTER) line.isForeign = true;
      }
      previousClass = unitClass;
    }
    if (unitClass === ARABIC_LETTER) line.arabicLetters++;
    at++;
  }
  line.endStretch(at);
  return at;
}
