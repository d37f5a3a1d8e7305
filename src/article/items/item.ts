import type { DateMention } from '../../dates/mention';
import type { LabelKind } from '../phrases/phrases';
import type { RemovalReason } from '../record/record';

/** One thing that a line about the article says. */
export interface Item {
  readonly is: LabelKind | 'figure' | 'zone' | 'agency' | 'place' | RemovalReason;
  /** As it stands in the line; empty when the value must stand in the next line. */
  readonly value: string;
  readonly date?: DateMention;
  /** Whether the words may as well be text: «توسط …» without a colon. */
  readonly mayBeText?: true;
  /** Whether nothing but bars tells what the name is, of an author or of a section. */
  readonly isCell?: true;
}

/** An item at a place of the key of its line, and where it ends there. */
export interface Found {
  readonly item: Item;
  readonly end: number;
}

/** Whether one of these is a date or has one. */
export function haveDate(items: readonly Item[]): boolean {
  return items.some(({ date }) => date !== undefined);
}

/** What only the lines round an article say. */
const OF_ARTICLE: ReadonlySet<Item['is']> = new Set<Item['is']>(['code', 'published', 'updated']);

/** Whether these are the facts of an article, beside which a figure with any label is a number about the page: «شماره روزنامه: ۶۰۷۵» is one. */
export function haveFactOfArticle(items: readonly Item[]): boolean {
  return items.some(({ is, value }) => OF_ARTICLE.has(is) || value.startsWith('شماره روزنامه'));
}

/** Whether these say when a text was written, and who wrote it or how many read it. */
export function haveFactsOfByline(items: readonly Item[]): boolean {
  return haveDate(items) && items.some(({ is }) => is === 'author' || is === 'credit' || is === 'counter');
}
