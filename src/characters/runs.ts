import { DIGIT, kindAt } from '../text/kinds';
import { FULL_STOP } from '../text/units';
import { Evidence, type Run } from './evidence';
import { FOREIGN_RUN, PERSIAN_RUN } from './run-languages';
import { BOUNDARY, LETTER, ORNATE, traits } from './traits';

/** Cuts the line from `start` to `end` into runs, in order, each in one language. */
export function runsOf(text: string, start: number, end: number): readonly Run[] {
  const trait = traits();
  const runs: Run[] = [];
  let evidence = new Evidence();
  /** The index of the first run after an ornate bracket that has opened; −1 outside such brackets. */
  let ornateFrom = -1;
  for (let at = start; at < end; ) {
    const bits = trait[text.charCodeAt(at)]!;
    if (bits & LETTER) {
      at = evidence.readWord(text, at, end);
      continue;
    }
    at++;
    if ((bits & BOUNDARY) === 0 || isDecimalPoint(text, at - 1)) continue;
    evidence.addRuns(at, runs);
    evidence = new Evidence();
    if ((bits & ORNATE) === 0) continue;
    if (ornateFrom < 0) ornateFrom = runs.length;
    else {
      // Whatever was found between two ornate brackets, they hold a quotation from the Quran.
      runs.length = ornateFrom;
      runs.push({ end: at, language: FOREIGN_RUN, isProved: true });
      ornateFrom = -1;
    }
  }
  evidence.addRuns(end, runs);
  settleUnproved(runs);
  return runs;
}

/** Whether the unit at `at` is the point of a decimal, «۲.۷», and so no end of a sentence. */
function isDecimalPoint(text: string, at: number): boolean {
  return text.charCodeAt(at) === FULL_STOP && kindAt(text, at - 1) === DIGIT && kindAt(text, at + 1) === DIGIT;
}

/**
 * Settles the runs that count as Persian only because nothing in them proves otherwise. If no run of the line is proved to be Persian,
 * they take the language of its least Persian run.
 */
function settleUnproved(runs: readonly Run[]): void {
  if (runs.some(({ language, isProved }) => language === PERSIAN_RUN && isProved)) return;
  const language = runs.reduce((most, run) => Math.max(most, run.language), PERSIAN_RUN);
  for (const run of runs) if (!run.isProved) run.language = language;
}
