/**
 * Builds the generated tables: `npm run forge` writes them, `npm run forge -- --check` only reports which are stale, and
 * `npm run forge -- --words` prints the lexicon in readable form: each spelling with its classes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readArguments, refuse } from './arguments';
import { describeWord, gatherWords } from './half-space/lexicon';
import { tables } from './tables';

const USAGE = 'forge -- [--check | --words]';
const { values, positionals } = readArguments(USAGE, {
  check: { type: 'boolean', default: false },
  words: { type: 'boolean', default: false },
});
if (positionals.length > 0) refuse(`takes no ${positionals[0]}`, USAGE);
if (values.words) printWords();
else buildTables(values.check);

function printWords(): void {
  for (const [letters, value] of [...gatherWords()].sort()) console.log(describeWord(letters, value));
}

function buildTables(check: boolean): void {
  for (const { path, content } of tables()) {
    if (content === contentOf(path)) continue;
    if (check) process.exitCode = 1;
    else writeFileSync(path, content);
    console.log(`${check ? 'stale' : 'written'}: ${path} (${content.length} characters)`);
  }
}

/** The content of a file; empty when it does not exist yet. */
function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
