import { type Gaps, HALF_SPACE, NOTHING } from './score';

const PLURAL = /^ها(?:ی|یی|یم|یت|یش|یمان|یتان|یشان|ست|یند|ییست)?$/;
const COMPARATIVE = /^تر(?:ین|ی|ها|های)?$/;
const HEH_ENDING = /^(?:ای|ام|ات|اش|اند|ایم|اید|مان|تان|شان|ایست)$/;
const PREFIX = /^(?:بی|هم|غیر|پیش|پس|نیم|کم|پر|خوش|بین|فوق|ضد)$/;
const NUMERAL = /^(?:یک|دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده|بیست|سی|چهل|پنجاه|شصت|هفتاد|هشتاد|نود|صد|چند|[۰-۹0-9]+)$/;

/** What a half-space of the gold is for, judged by the pieces of the word on both sides of it. */
export function kindOfHalfSpace({ letters, gaps }: Gaps, at: number): string {
  let start = at - 1;
  while (start > 0 && gaps[start] === NOTHING) start--;
  let end = at + 1;
  while (end < letters.length && gaps[end] === NOTHING) end++;
  const before = letters.slice(start, at);
  const after = letters.slice(at, end);
  if (/^(?:..?.?.?)?(?:ن|ه)?می$/.test(before) && gaps[start] !== HALF_SPACE) return 'می';
  if (PLURAL.test(after)) return 'plural';
  if (COMPARATIVE.test(after)) return 'comparative';
  if (HEH_ENDING.test(after)) return 'ه‌ای';
  if (before === 'به') return 'به';
  if (NUMERAL.test(before)) return 'number';
  if (PREFIX.test(before)) return 'prefix';
  return 'compound';
}
