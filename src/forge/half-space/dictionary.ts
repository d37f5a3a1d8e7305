import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** An entry of dictionary-fa: the word as it is spelled there, and its affix flags. */
export interface DictionaryEntry {
  readonly word: string;
  readonly flags: ReadonlySet<string>;
}

/** Reads the word list of the npm package dictionary-fa (Lilak, Apache-2.0), in which each flag is two letters. */
export function readDictionary(): DictionaryEntry[] {
  const folder = path.dirname(createRequire(import.meta.url).resolve('dictionary-fa'));
  const lines = readFileSync(path.join(folder, 'index.dic'), 'utf8').split('\n').slice(1);
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const [word, flags = ''] = line.split('/');
      return { word: word!, flags: new Set(flags.match(/../g) ?? []) };
    });
}
