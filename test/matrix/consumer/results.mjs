import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** One hash of everything that the texts give; the same under every runtime and every way of loading. */
export function hashOf({ analyze, findDates, inspect, normalize, readArticle }, texts) {
  const hash = createHash('sha256');
  for (const text of texts) {
    const profiles = ['safe', 'news', 'storage', 'searchKey'].map((profile) => normalize(text, { profile }));
    hash.update(JSON.stringify([profiles, analyze(text).changes, findDates(text), inspect(text), readArticle(text)]));
  }
  return hash.digest('hex');
}

/** The texts that the matrix wrote beside this file. */
export function texts() {
  return JSON.parse(readFileSync(new URL('texts.json', import.meta.url), 'utf8'));
}
