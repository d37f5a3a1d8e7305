import { DIGIT, kindAt } from '../text/kinds';
import { FULL_STOP } from '../text/units';
import { Evidence, type Run } from './evidence';
import { FOREIGN_RUN, PERSIAN_RUN } from './run-languages';
import { BOUNDARY, LETTER, ORNATE, traits } from './traits';

/** The runs of the line from `start` to `end`, in order. */
export function runsOf(text: string, start: number, end: number): readonly Run[] {
  const trait = traits();
  const runs: Run[] = [];
  let evidence = new Evidence();
  /** Where the runs inside an ornate bracket begin in `runs`, or −1 outside; and how many runs are no longer extended. */
  let ornateFrom = -1;
  let closed = 0;

  const add = (run: Run): void => {
    const last = runs[runs.length - 1];
    if (runs.length > closed && last!.language === run.language && last!.isProved === run.isProved) last!.end = run.end;
    else runs.push(run);
  };

  for (let at = start; at < end; ) {
    const bits = trait[text.charCodeAt(at)]!;
    if (bits & LETTER) {
      at = evidence.readWord(text, at, end);
      continue;
    }
    at++;
    if ((bits & BOUNDARY) === 0 || isInNumber(text, at - 1)) continue;
    evidence.addRuns(at, add);
    evidence = new Evidence();
    if ((bits & ORNATE) === 0) continue;
    if (ornateFrom < 0) ornateFrom = runs.length;
    else {
      runs.length = ornateFrom;
      add({ end: at, language: FOREIGN_RUN, isProved: true });
      ornateFrom = -1;
    }
    closed = runs.length;
  }
  evidence.addRuns(end, add);
  settleUnproved(runs);
  return runs;
}

/** Whether a dot is the point of a decimal: «۲.۷», as «۲٫۷», is no end of a sentence. */
function isInNumber(text: string, at: number): boolean {
  return text.charCodeAt(at) === FULL_STOP && kindAt(text, at - 1) === DIGIT && kindAt(text, at + 1) === DIGIT;
}

/** A run without a proof of its own goes with its line: if another isn't Persian, and none is proved to be, it isn't either. */
function settleUnproved(runs: readonly Run[]): void {
  if (runs.some(({ language, isProved }) => language === PERSIAN_RUN && isProved)) return;
  const language = runs.reduce((most, run) => Math.max(most, run.language), PERSIAN_RUN);
  for (const run of runs) if (!run.isProved) run.language = language;
}
