import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { disagreements, readLedger, readStamps } from '../ledger/dates';

/** How well each system puts half-spaces back in one text, as `npm run evaluate` prints it. */
export interface Accuracy {
  readonly text: string;
  readonly systems: ReadonlyMap<string, Figures>;
}

/** The F1 of one system, in percent, for each way in which half-spaces were spoiled. */
export interface Figures {
  readonly stripped: string;
  readonly spaced: string;
  readonly mixed: string;
  /** How many changes it makes per 1,000 words of clean text. */
  readonly damage: string;
}

const EVALUATIONS = 'docs/evaluation';

/** The file of the newest evaluation. */
export function newestEvaluation(): string {
  const files = readdirSync(EVALUATIONS).filter((name) => name.endsWith('.txt'));
  return `${EVALUATIONS}/${files.sort().at(-1)}`;
}

/** The accuracy measured on these files; without files, that of the newest evaluation. */
export function accuracyOn(files: readonly string[]): Accuracy[] {
  if (files.length === 0) return readEvaluation(readFileSync(newestEvaluation(), 'utf8'));
  const evaluate = ['--import', 'tsx', 'src/forge/evaluation/evaluate.ts', '--peers', ...files];
  return readEvaluation(execFileSync(process.execPath, evaluate, { encoding: 'utf8' }));
}

/** Reads what `npm run evaluate -- --peers` printed. */
export function readEvaluation(printed: string): Accuracy[] {
  return printed
    .split('\n\n')
    .map((part) => part.trim().split('\n'))
    .filter(([head]) => head?.endsWith(' sentences'))
    .map(([head, ...lines]) => {
      const systems = new Map<string, Partial<Record<keyof Figures, string>>>();
      for (const line of lines) {
        const [, name, way, rest] = /^(\S+) (stripped|spaced|mixed|clean) +(.+)$/.exec(line) ?? [];
        if (name === undefined) continue;
        const figures = systems.get(name) ?? {};
        if (way === 'clean') figures.damage = rest!.split(/\s+/).at(-1)!;
        else figures[way as keyof Figures] = rest!.split(/ % +/)[2]!;
        systems.set(name, figures);
      }
      return { text: head!, systems: systems as Map<string, Figures> };
    });
}

/** How many of the ledger's stamps each parser reads correctly. A different reading that the ledger calls a matter of style counts, too. */
export async function stampsRight(): Promise<ReadonlyMap<string, number>> {
  const stamps = readStamps().length;
  const verdicts = new Map(readLedger().map((row) => [`${row.stamp}\t${row.peer}`, row.verdict]));
  const wrong = new Map<string, number>();
  const oursWrong = new Set<string>();
  for (const { stamp, peer } of await disagreements()) {
    const verdict = verdicts.get(`${stamp}\t${peer}`);
    if (verdict === 'theirs-right') oursWrong.add(stamp);
    wrong.set(peer, (wrong.get(peer) ?? 0) + (verdict === 'ours-right' ? 1 : 0));
  }
  return new Map([['matn', stamps - oursWrong.size], ...[...wrong].map(([peer, n]) => [peer, stamps - n] as const)]);
}
