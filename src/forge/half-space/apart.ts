/**
 * `npm run forge:apart -- FILE…` finds the compounds of the lexicon that careful text also writes as two words.
 *
 * FILE is text with its half-spaces, one sentence per line. For each compound it is counted how often its parts are joined by a half-space
 * and how often a blank stands between them. Compounds that stand apart often enough are listed in `corpus/tables/compounds-apart.tsv`, and
 * repair then never turns the blank between their parts into a half-space.
 */
import { writeFileSync } from 'node:fs';
import { COMPOUND } from '../../half-space/lexicon/classes';
import { readArguments, readNamed, refuse } from '../arguments';
import { ZWNJ } from '../text';
import { APART_TABLE, gatherWords, spellingOf } from './lexicon';

/** Listed are compounds that stand apart at least this often, and in this share of all places: a few blanks may just be errors. */
const FEWEST_APART = 4;
const APART_SHARE = 0.5;

const USAGE = 'forge:apart -- FILE…';
const { positionals: files } = readArguments(USAGE, {});
if (files.length === 0) refuse('no FILE', USAGE);

const words = gatherWords();
const counts = new Map<string, { joined: number; apart: number }>();
for (const file of files) {
  for (const sentence of readNamed(file).split('\n')) countSentence(sentence);
}

function countSentence(sentence: string): void {
  // Words take turns with what stands between them; only words with a single blank between them form a pair.
  const pieces = sentence.split(/([^\p{L}\p{M}\u200c]+)/u);
  for (let i = 0; i < pieces.length; i += 2) {
    const word = pieces[i]!;
    if (word.includes(ZWNJ)) count(word, 'joined');
    if (pieces[i + 1] === ' ') count(word + ZWNJ + pieces[i + 2]!, 'apart');
  }
}

function count(spelling: string, how: 'joined' | 'apart'): void {
  const letters = spelling.replaceAll(ZWNJ, '');
  const value = words.get(letters) ?? 0;
  if ((value & COMPOUND) === 0 || spellingOf(letters, value, ZWNJ) !== spelling) return;
  const tally = counts.get(letters) ?? { joined: 0, apart: 0 };
  tally[how]++;
  counts.set(letters, tally);
}

const apart = [...counts]
  .filter(([, { joined, apart }]) => apart >= FEWEST_APART && apart / (joined + apart) >= APART_SHARE)
  .sort();
const head = [
  '# Compounds whose parts careful text also writes as two words: a blank between them is left alone.',
  '# letters\tjoined\tapart',
  `# Counted by \`npm run forge:apart\` (sources: corpus/SOURCES.md). Listed are those that stand apart ${FEWEST_APART} times or more, and in a share of at least ${APART_SHARE}.`,
  '',
].join('\n');
writeFileSync(APART_TABLE, head + apart.map(([word, n]) => `${word}\t${n.joined}\t${n.apart}\n`).join(''));
console.log(`${counts.size} compounds seen, ${apart.length} of them apart: ${APART_TABLE}`);
