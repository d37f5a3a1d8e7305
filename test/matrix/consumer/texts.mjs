import { readFileSync } from 'node:fs';

/** The texts that the matrix wrote beside this file. */
export function texts() {
  return JSON.parse(readFileSync(new URL('texts.json', import.meta.url), 'utf8'));
}
