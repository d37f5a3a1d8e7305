import { existsSync, readFileSync } from 'node:fs';
import { newsRecords } from '../../src/forge/corpus/news';
import { normalize } from '../../src/index';
import { file } from './command';

/** The fields of these records that are normalised. */
export const FIELDS: readonly string[] = ['--field', 'body', '--field', 'meta.tags[]'];

/** A file of records that is several batches long, without a line end after the last record. */
export const CORPUS: string = file('corpus.jsonl', records());

function records(): string {
  let text = '';
  for (const record of newsRecords(7)) {
    text += `${JSON.stringify(record)}\n`;
    // In UTF-8 that is four batches or more.
    if (text.length > 1_400_000) break;
  }
  return text.trimEnd();
}

/** What the command must make of this file, computed with a JSON parser. */
export function expectedOutput(): string {
  return readFileSync(CORPUS, 'utf8').replace(/.+/g, (line) => {
    const record = JSON.parse(line);
    record.body = normalize(record.body);
    record.meta.tags = record.meta.tags.map((tag: string) => normalize(tag));
    return JSON.stringify(record);
  });
}

/** How many bytes of an output are complete, by the state that a run has saved. */
export function saved(output: string): number {
  return existsSync(`${output}.state`) ? JSON.parse(readFileSync(`${output}.state`, 'utf8')).output : 0;
}
