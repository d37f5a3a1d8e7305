import { readFileSync } from 'node:fs';
import { toIsoDate } from '../../dates/parse';
import { rows } from '../table';
import { datePeers } from './date-peers';

const STAMPS_FILE = 'corpus/tables/date-stamps.tsv';
const LEDGER_FILE = 'corpus/tables/dates-ledger.tsv';

/** Who is right in a disagreement; `style` says that the stamp may be meant in both ways. */
export const VERDICTS: readonly string[] = ['ours-right', 'theirs-right', 'style'];

/** A stamp that a peer and `toIsoDate` read differently, with both answers; `-` is a refusal. */
export interface Disagreement {
  readonly stamp: string;
  readonly peer: string;
  readonly theirs: string;
  readonly ours: string;
}

/** A disagreement that the ledger lists, with its verdict. */
export interface Judged extends Disagreement {
  readonly verdict: string;
  readonly reason: string;
}

/** All stamps that the parsers are compared on. */
export function readStamps(): string[] {
  return rows(readFileSync(STAMPS_FILE, 'utf8')).map(([stamp]) => stamp!);
}

/** The rows of the ledger. */
export function readLedger(): Judged[] {
  return rows(readFileSync(LEDGER_FILE, 'utf8')).map(([stamp, peer, theirs, ours, verdict, reason]) => ({
    stamp: stamp!,
    peer: peer!,
    theirs: theirs!,
    ours: ours!,
    verdict: verdict ?? '',
    reason: reason ?? '',
  }));
}

/** Every disagreement, in the order of stamps and peers. */
export async function disagreements(): Promise<Disagreement[]> {
  const peers = await datePeers();
  return readStamps().flatMap((stamp) => {
    const ours = toIsoDate(stamp) ?? '-';
    return peers
      .map(({ name, read }) => ({ stamp, peer: name, theirs: read(stamp) ?? '-', ours }))
      .filter(({ theirs }) => theirs !== ours);
  });
}

/** The disagreements that have no row, the rows whose disagreement no longer exists, and how many disagreements there are. */
export async function compareLedger(): Promise<{ unlisted: string[]; gone: string[]; total: number }> {
  const found = (await disagreements()).map(asRow);
  const listed = readLedger().map(asRow);
  return {
    unlisted: found.filter((row) => !listed.includes(row)),
    gone: listed.filter((row) => !found.includes(row)),
    total: found.length,
  };
}

function asRow({ stamp, peer, theirs, ours }: Disagreement): string {
  return [stamp, peer, theirs, ours].join('\t');
}
