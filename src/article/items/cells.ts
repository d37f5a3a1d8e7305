import { isPerson } from '../phrases/person';
import { isAgencyName } from '../phrases/site';
import type { Words } from '../phrases/words';
import type { Found, Item } from './item';
import { PAPER } from './line-wording';

/** Names that only the bars beside them set apart in a line. */

/**
 * The name of a paper in front of its day or number: «روزنامه صبح ساحل | شنبه ۳ آذر ۱۴۰۳ | شماره ۳۹۱۲».
 */
export function paperAt(words: Words, from: number): Found | null {
  const name = nameInCell(words, from);
  return PAPER.test(name) && !isAgencyName(name) ? found(words, from, { kind: 'section', value: name }) : null;
}

/** A name between bars, of a section or of who wrote: «… | اخبار آب | …». */
export function cellAt(words: Words, from: number): Found | null {
  const name = nameInCell(words, from);
  const start = words.offset(from);
  if (name === '' || !BEFORE_CELL.test(words.text.slice(Math.max(0, start - LONGEST_CELL), start))) return null;
  return found(words, from, { kind: isPerson(name) ? 'author' : 'section', value: name, isCell: true });
}

/** What stands in front of the next bar, if it may be a name; empty if not. */
function nameInCell(words: Words, from: number): string {
  return CELL.exec(words.text.slice(words.offset(from)))?.[0] ?? '';
}

/** An item whose value is written from this place on. */
function found(words: Words, from: number, item: Item): Found {
  return { item, end: words.indexAt(words.offset(from) + item.value.length) };
}

/** One to three words in front of a bar. */
const CELL = /^[\p{L}\p{M}\u200c]{2,20}(?: [\p{L}\p{M}\u200c]{1,20}){0,2}(?= ?[|•·])/u;
/**
 * What may stand before them in the line: nothing, another bar, or the first words of the same cell, which have been
 * read already («اخبار» in «اخبار آب», water news).
 */
const BEFORE_CELL = /(?:^|[|•·] ?)(?:[\p{L}\p{M}\u200c]{2,20} ){0,2}$/u;
const LONGEST_CELL = 70;
