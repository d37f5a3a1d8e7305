import { readFileSync } from 'node:fs';

/** The texts that the test has written beside this file. */
export function texts() {
  return JSON.parse(readFileSync(new URL('texts.json', import.meta.url), 'utf8'));
}

/** A tenth of them. They are enough for `require`, since it loads the same code as `import`, from other files. */
export function fewTexts() {
  return texts().filter((_, i) => i % 10 === 0);
}
