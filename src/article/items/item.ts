import type { DateMention } from '../../dates/mention';
import type { LabelKind } from '../phrases/phrases';
import type { RemovalReason } from '../record/record';

/** One fact that a line about the article says. */
export interface Item {
  readonly kind: LabelKind | 'figure' | 'zone' | 'agency' | 'place' | RemovalReason;
  /** As it stands in the line; empty where the label ends its line and the value must stand in the next. */
  readonly value: string;
  readonly date?: DateMention;
  /** Whether the words may as well be a text's own: «توسط …» (by …) without a colon. */
  readonly mayBeText?: true;
  /** Whether only the bars round it tell that this is the name of an author or a section. */
  readonly isCell?: true;
}

/** An item, and where it ends in the key of its line. */
export interface Found {
  readonly item: Item;
  readonly end: number;
}

/** Whether one of the items is a date or has one. */
export function haveDate(items: readonly Item[]): boolean {
  return items.some(({ date }) => date !== undefined);
}

/** What only the lines round an article say, and no other text. */
const OF_ARTICLE: ReadonlySet<Item['kind']> = new Set<Item['kind']>(['code', 'published', 'updated']);

/**
 * Whether these items are facts of an article: beside them a figure with any label is a number about the page. «شماره
 * روزنامه: ۶۰۷۵» (issue no.) is such a fact, too.
 */
export function haveFactOfArticle(items: readonly Item[]): boolean {
  return items.some(({ kind, value }) => OF_ARTICLE.has(kind) || value.startsWith('شماره روزنامه'));
}

/**
 * Whether these items say when a text was written, and also who wrote it or how many read it, or the issue and page of a
 * paper. Two numbers without such a word may be prices.
 */
export function haveFactsOfByline(items: readonly Item[]): boolean {
  const isOfByline = ({ kind }: Item): boolean => kind === 'author' || kind === 'credit' || kind === 'counter';
  const isOfPaper = ({ kind, value }: Item): boolean => kind === 'figure' && /^(?:شماره|صفحه)/.test(value);
  return haveDate(items) && (items.some(isOfByline) || items.filter(isOfPaper).length > 1);
}
