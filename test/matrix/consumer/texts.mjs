import { readFileSync } from 'node:fs';

/** The texts that the matrix wrote beside this file. */
export function texts() {
  return JSON.parse(readFileSync(new URL('texts.json', import.meta.url), 'utf8'));
}

/** A tenth of them: what is required is the code that is imported, in other files. */
export function fewTexts() {
  return texts().filter((_, i) => i % 10 === 0);
}
