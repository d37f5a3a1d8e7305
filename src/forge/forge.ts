/**
 * Builds the generated tables: `npm run forge` writes them, `npm run forge -- --check` only tells which are stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { tables } from './tables';

const check = process.argv.includes('--check');
let stale = 0;
for (const { path, content } of tables()) {
  let before = '';
  try {
    before = readFileSync(path, 'utf8');
  } catch {
    // A table that is not there yet is stale like any other.
  }
  if (before === content) continue;
  stale++;
  if (!check) writeFileSync(path, content);
  console.log(`${check ? 'stale' : 'written'}: ${path} (${content.length} characters)`);
}
if (check && stale > 0) process.exitCode = 1;
