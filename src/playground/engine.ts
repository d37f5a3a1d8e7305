import { analyzeHtml, findInHtml } from '../html/index';
import { type Article, analyze, type Change, type DateMention, findDates, type RuleId, readArticle } from '../index';
import { type Leaf, leavesOf } from './leaves';
import { type Piece, piecesOf, type Stop, stopsOf } from './marks';
import { isMarkup, optionsOf, type Settings } from './settings';

/** All that the page shows of a text and its result, with positions in UTF-16 units. */
export interface Examination {
  readonly source: string;
  readonly text: string;
  readonly markup: boolean;
  readonly changes: readonly Change[];
  /** The dates in the result; their positions are in `text`. */
  readonly dates: readonly DateMention[];
  readonly pieces: readonly Piece[];
  readonly stops: readonly Stop[];
  readonly leaves: readonly Leaf[];
  readonly counts: Readonly<Partial<Record<RuleId, number>>>;
  /** How many half-spaces are in the result but not in the source. */
  readonly halfSpaces: number;
}

const ZWNJ = '\u200c';

/** Normalises a text and gathers what the page shows of it. */
export function examine(source: string, settings: Settings): Examination {
  const markup = isMarkup(source, settings);
  const { text, changes } = (markup ? analyzeHtml : analyze)(source, optionsOf(settings));
  const dates = markup ? findInHtml(text, findDates) : findDates(text);
  const pieces = piecesOf(text, changes);
  const stops = stopsOf(pieces, dates);
  const counts: Partial<Record<RuleId, number>> = {};
  let halfSpaces = 0;
  for (const { rule, before, after } of changes) {
    counts[rule] = (counts[rule] ?? 0) + 1;
    if (after === ZWNJ && before !== ZWNJ) halfSpaces++;
  }
  return { source, text, markup, changes, dates, pieces, stops, leaves: leavesOf(text, stops), counts, halfSpaces };
}

/** The article record of a page, given as its text. */
export function recordOf(page: string, settings: Settings): Article {
  return readArticle(page, { normalize: optionsOf(settings) });
}
