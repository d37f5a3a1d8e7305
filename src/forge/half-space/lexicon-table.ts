import { COMPOUND, withoutHalfSpaces } from '../../half-space/lexicon/classes';
import { createRankings, encodeWord, type PackedLexicon } from '../../half-space/lexicon/packed-lexicon';
import { packPairs } from '../../half-space/words/packed-numbers';
import { literal, type Table, table } from '../table';
import { ZWNJ } from '../text';
import { gatherWords, LEXICON_SOURCES, spellingOf, type Words } from './lexicon';

/** A lexicon in the form in which it is shipped (see `src/half-space/lexicon/packed-lexicon.ts`). */
export function packWords(entries: Words): PackedLexicon {
  const sorted = [...entries]
    .map(([letters, value]) => ({ spelling: spellingOf(letters, value, ZWNJ), value: withoutHalfSpaces(value) }))
    .sort((a, b) => (a.spelling < b.spelling ? -1 : 1));
  const counts = new Map<number, number>();
  for (const { value } of sorted) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([value]) => value);
  const rankingOf = createRankings(values.length);
  let words = '';
  const classes: number[] = [];
  let previous = '';
  for (const { spelling, value } of sorted) {
    let shared = 0;
    while (shared < previous.length && previous[shared] === spelling[shared]) shared++;
    // Words are sorted, so none is the beginning of the one before it: at least one letter is written, and the next sign ends the word.
    words += encodeWord(previous.length - shared, spelling.slice(shared));
    const ranking = rankingOf(words.charCodeAt(words.length - 1), (value & COMPOUND) !== 0);
    const place = ranking.placeOf(values.indexOf(value));
    ranking.count(place);
    classes.push(place);
    previous = spelling;
  }
  return { words, classes: packPairs(classes), values, size: sorted.length };
}

/** The lexicon as a module. */
export function lexiconTable(): Table {
  const { words, classes, values, size } = packWords(gatherWords());
  const body = [
    `export const LEXICON_SIZE: number = ${size};`,
    `export const LEXICON_VALUES: readonly number[] = [${values.join(', ')}];`,
    `export const LEXICON_WORDS: string =\n  ${literal(words)};`,
    'export const LEXICON_CLASSES: { readonly pairs: string; readonly large: string } = {',
    `  pairs: ${literal(classes.pairs)},`,
    `  large: ${literal(classes.large)},`,
    '};',
    '',
  ].join('\n');
  return table(
    'src/half-space/lexicon/lexicon.table.ts',
    {
      what: 'The words that half-space repair knows, with their classes, packed',
      sources: LEXICON_SOURCES,
      count: `${size} words, ${values.length} classes`,
    },
    body,
  );
}
