import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as matn from '../../src/index';
import { growth, MOST_GROWTH } from '../growth';
import { type Law, law } from './law';
import { ARTICLE_LAWS } from './laws/article';
import { DATE_LAWS, dateText } from './laws/dates';
import { INSPECT_LAWS } from './laws/inspect';
import { LUNAR_LAWS } from './laws/lunar';
import { NORMALIZE_LAWS, PROFILES } from './laws/normalize';
import { NUMBER_LAWS, numberText } from './laws/numbers';
import { OPTION_LAWS } from './laws/options';
import { WRITING_LAWS } from './laws/writings';
import { shape } from './texts';

/** The functions of the package, by name. */
export const FUNCTIONS: readonly string[] = Object.entries(matn)
  .filter(([, value]) => typeof value === 'function' && !/^class\b/.test(Function.prototype.toString.call(value)))
  .map(([name]) => name);

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  ...Object.fromEntries(
    PROFILES.map((profile) => [`normalize, ${profile}`, (text: string) => matn.normalize(text, { profile })]),
  ),
  findDates: (text) => matn.findDates(text),
  findNumbers: (text) => matn.findNumbers(text),
  readArticle: (text) => matn.readArticle(text),
  inspect: (text) => matn.inspect(text),
  reveal: (text) => matn.reveal(text),
};

const MEASUREMENTS = 4;
/** After this many milliseconds the measurements are good enough. */
const LONGEST_MEASURING = 5000;

/** The laws about the cost of everything that reads a whole text. */
const COST_LAWS: readonly Law[] = Object.entries(READERS).map(([name, read]) => ({
  ...law(`${name}: a text four times as long takes about four times as long`, fc.tuple(shape), (repeated) => {
    // A busy machine may slow down one measurement, but hardly four.
    const end = Date.now() + LONGEST_MEASURING;
    let grown = growth(read, repeated);
    for (let i = 1; i < MEASUREMENTS && grown >= MOST_GROWTH && Date.now() < end; i++) {
      grown = Math.min(grown, growth(read, repeated));
    }
    assert.ok(grown < MOST_GROWTH, `${grown.toFixed(1)} times as long`);
  }),
  isTimed: true,
}));

/** Buffers are used again for the next text: nothing of the one before may be read from them, above all not by an empty text. */
const someText = fc.oneof(fc.constantFrom('', ' ', '\n'), dateText, numberText);
const STATE_LAWS: readonly Law[] = Object.entries({
  ...READERS,
  parseDate: (text: string) => matn.parseDate(text),
  toIsoDate: (text: string) => matn.toIsoDate(text),
  parseNumber: (text: string) => matn.parseNumber(text),
  wordsToNumber: (text: string) => matn.wordsToNumber(text),
  repairHalfSpaces: (text: string) => matn.repairHalfSpaces(text),
}).map(([name, read]) =>
  law(`${name}: one text tells nothing of another`, fc.tuple(someText, someText), (before, text) => {
    read(before);
    const after = JSON.stringify(read(text));
    assert.equal(JSON.stringify(read(text)), after);
  }),
);

const ROOMS = [NORMALIZE_LAWS, NUMBER_LAWS, DATE_LAWS, LUNAR_LAWS, ARTICLE_LAWS, INSPECT_LAWS, WRITING_LAWS];

/** The functions that laws are written for, by name. */
export const WRITTEN_FOR: readonly string[] = [...ROOMS, OPTION_LAWS].flatMap((laws) => Object.keys(laws));

/** The laws of each function, without those of options, which are the same for all. */
export const LAWS_OF: Readonly<Record<string, readonly Law[]>> = Object.fromEntries(
  FUNCTIONS.map((name) => [name, ROOMS.flatMap((laws) => laws[name] ?? [])]),
);

export const LAWS: readonly Law[] = [
  ...Object.values(LAWS_OF).flat(),
  ...Object.values(OPTION_LAWS).flat(),
  ...STATE_LAWS,
  ...COST_LAWS,
];
