import { readArticle } from '../../src/article/index';
import { readArticleHtml } from '../../src/article-html/index';
import { normalizeCharacters } from '../../src/characters/index';
import { findDates, formatRelative, parseDate } from '../../src/dates/index';
import { parseNumber, toArabicDigits, toLatinDigits, toPersianDigits } from '../../src/digits/index';
import { repairHalfSpaces } from '../../src/half-space/index';
import { analyzeHtml } from '../../src/html/index';
import { analyze, inspect, normalize, type Profile, reveal, searchKey } from '../../src/index';
import { findNumbers, wordsToNumber } from '../../src/numbers/index';
import { NormalizeStream } from '../../src/stream/index';
import type { CorpusFile } from './corpus';

/** The day from which relative dates are counted, and years are filled in. */
const REFERENCE = '2024-09-06';
/** The length of the stream's chunks, in code units. */
const CHUNK = 7;

/** What each entry of the package makes of a text, and `analyze` in each profile. */
const ENTRIES: Readonly<Record<string, (text: string) => unknown>> = {
  characters: (text) => normalizeCharacters(text),
  'half-space': (text) => [
    repairHalfSpaces(text),
    repairHalfSpaces(text.replaceAll('\u200c', '')),
    repairHalfSpaces(text.replaceAll('\u200c', ' '), { minConfidence: 0.9 }),
    repairHalfSpaces(text, { style: { pronouns: 'half-space', compounds: 'blank', participles: 'half-space' } }),
  ],
  safe: account('safe'),
  news: account('news'),
  editorial: account('editorial'),
  storage: account('storage'),
  searchKey: account('searchKey'),
  search: (text) => searchKey(text),
  spelling: (text) =>
    normalize(text, {
      ezafe: 'hamza',
      tehMarbuta: 'heh',
      kashidaDash: 'dash',
      entities: 'decode',
      phraseLigatures: true,
    }),
  digits: (text) => [toPersianDigits(text), toLatinDigits(text), toArabicDigits(text), parseNumber(text)],
  numbers: (text) => [findNumbers(text), wordsToNumber(text)],
  dates: (text) => {
    const dates = findDates(text, { reference: REFERENCE, timeZone: 'Asia/Tehran' });
    const days = dates.flatMap(({ value }) =>
      value?.length === 10 ? [formatRelative(value, { reference: REFERENCE })] : [],
    );
    return [dates, days, findDates(text), parseDate(text)];
  },
  article: (text) => readArticle(text),
  inspect: (text) => [inspect(text), reveal(text)],
  html: (text) => {
    const { text: page, changes } = analyzeHtml(text);
    return [page, changes];
  },
  stream: streamed,
  'article-html': (text) => (text.includes('<body') ? readArticleHtml(text) : null),
};

/** For each entry, a hash of all that it makes of a file of the corpus. It must be the same everywhere. */
export async function hashesOf({ texts }: CorpusFile): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for (const [entry, read] of Object.entries(ENTRIES)) {
    const results = [];
    for (const text of texts) results.push(await read(text));
    hashes[entry] = await hashOf(JSON.stringify(results));
  }
  return hashes;
}

/** The SHA-256 of a text, by what Node and browsers both have. */
export async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The account of a text in a profile, with two places of its map. */
function account(profile: Profile): (text: string) => unknown {
  return (text) => {
    const { text: normalized, changes, map } = analyze(text, { profile });
    return [normalized, changes, map.toOutput(text.length >> 1), map.toSource(normalized.length >> 1)];
  };
}

/** A text that went through a stream in small chunks. */
async function streamed(text: string): Promise<string> {
  const stream = new NormalizeStream();
  const writer = stream.writable.getWriter();
  const written = (async () => {
    for (let i = 0; i < text.length; i += CHUNK) await writer.write(text.slice(i, i + CHUNK));
    await writer.close();
  })();
  let output = '';
  for (const reader = stream.readable.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    output += value;
  }
  await written;
  return output;
}
