import type { DateMention } from '../dates/mention';
import type { Item } from './items';
import { keyOf } from './key';
import { phrases } from './phrases';
import type { Row } from './rows';

/** What the lines round the text say of the article. Names as they stand there. */
export interface Facts {
  readonly code: string | null;
  readonly published: DateMention | null;
  /** A time of day that stands beside a day of publication. */
  readonly publishedTime: DateMention | null;
  readonly updated: DateMention | null;
  readonly author: string | null;
  readonly source: string | null;
  readonly tags: readonly string[];
  /** The day that the page was looked at. */
  readonly pageDay: DateMention | null;
}

/** Labels whose value may stand in the next line. */
const OPEN: ReadonlySet<Item['is']> = new Set(['code', 'published', 'updated', 'author', 'source', 'credit']);
const NAME = /^[\p{L}\p{M}\u200c.]+(?: [\p{L}\p{M}\u200c.]+){0,3}$/u;

/** Gives a label that ends its line the next line as its value. */
export function joinLabels(rows: Row[]): void {
  for (let i = 0; i + 1 < rows.length; i++) {
    const label = rows[i]!.items.at(-1);
    const next = rows[i + 1]!;
    if (label === undefined || label.value !== '' || !OPEN.has(label.is) || next.as !== null) continue;
    const item = valueFrom(next, label.is);
    if (item === null) continue;
    rows[i + 1] = { ...next, looks: 'masthead', sure: true, items: [item, ...next.items.slice(1)] };
  }
}

function valueFrom({ text, looks, items: [first] }: Row, is: Item['is']): Item | null {
  if (is === 'code') return first?.is === 'figure' ? { is, value: keyOf(first.value) } : null;
  if (is === 'published' || is === 'updated') return first?.is === 'stamp' ? { ...first, is } : null;
  return (looks === 'text' || looks === 'navigation') && NAME.test(text) ? { is, value: text } : null;
}

/**
 * Gathers the facts; the first of each kind holds. Without a label, a stamp beside or below the title is that of publication, and a
 * day at the top that of the page.
 */
export function gatherFacts(rows: readonly Row[]): Facts {
  const first = (is: Item['is']): Item | undefined => {
    for (const row of rows)
      if (isOut(row)) for (const item of row.items) if (item.is === is && item.value !== '') return item;
    return undefined;
  };
  const labelled = first('published')?.date ?? null;
  const unlabelled = labelled === null ? unlabelledStamp(rows) : null;
  const published = labelled ?? unlabelled?.date ?? null;
  settle(rows, published);
  return {
    code: first('code')?.value ?? null,
    published,
    publishedTime: published === null || published.value!.includes('T') ? null : timeBeside(rows, published),
    updated: first('updated')?.date ?? null,
    author: first('author')?.value ?? null,
    source: first('source')?.value ?? null,
    tags: tagsOf(rows),
    pageDay: pageDay(rows),
  };
}

/** A row that is no text of the article. */
function isOut(row: Row): boolean {
  return (
    row.as === 'masthead' || row.as === 'navigation' || row.as === 'tags' || row.as === 'counter' || row.as === 'link'
  );
}

/** Of the stamps without a label the likeliest: with a time before without, below the title before above it. */
function unlabelledStamp(rows: readonly Row[]): { date: DateMention } | null {
  const title = rows.findIndex(({ as }) => as === 'title');
  let best: { date: DateMention; score: number } | null = null;
  for (const [i, row] of rows.entries()) {
    if (!isOut(row)) continue;
    const hasTime = row.items.some(({ date }) => date?.value?.includes('T'));
    const hasCompany = row.items.some(({ is }) => is === 'code' || is === 'author' || is === 'section');
    for (const { is, date } of row.items) {
      if (is !== 'stamp' || date?.value == null || date.value.startsWith('T')) continue;
      const score =
        (hasTime ? 2 : 0) + (title >= 0 && i > title ? 2 : 0) + (hasCompany ? 2 : 0) + (isBeside(rows, i) ? 1 : 0);
      if (score > (best?.score ?? 0)) best = { date, score };
    }
  }
  return best;
}

/** Whether the row above or below tells the code, or the title is next. */
function isBeside(rows: readonly Row[], i: number): boolean {
  return [rows[i - 1], rows[i + 1]].some((row) => row?.items.some(({ is }) => is === 'code'));
}

/** «۱۶ شهریور ۱۴۰۳», and in the same row or the next «۱۰:۵۹». */
function timeBeside(rows: readonly Row[], day: DateMention): DateMention | null {
  const at = rows.findIndex(({ items }) => items.some(({ date }) => date === day));
  for (const row of rows.slice(at, at + 2)) {
    if (!isOut(row)) continue;
    for (const { is, date } of row.items) if (is === 'stamp' && date?.value?.startsWith('T')) return date;
  }
  return null;
}

function pageDay(rows: readonly Row[]): DateMention | null {
  for (const row of rows) {
    if (row.as !== 'page-date') continue;
    for (const { date } of row.items) if (date?.value != null && !date.value.startsWith('T')) return date;
  }
  return null;
}

/** Tells what says the facts a second time, and stamps that are none of the article's. */
function settle(rows: readonly Row[], published: DateMention | null): void {
  const said = new Set<string>();
  for (const row of rows) {
    if (row.as !== 'masthead') continue;
    let isNew = false;
    let isStamp = false;
    for (const { is, value, date } of row.items) {
      const says = `${is} ${date?.value ?? keyOf(value)}`;
      if (is === 'stamp' && date !== published && !isTimeOnly(date)) isStamp = true;
      else if (!said.has(says) || value === '') isNew = true;
      said.add(says);
    }
    if (!isNew) row.as = isStamp ? 'page-date' : 'repeated';
  }
}

function isTimeOnly(date: DateMention | undefined): boolean {
  return date?.value?.startsWith('T') === true;
}

/** Tags in the line of their label, parted by marks, or one a line behind it; a run of words without marks is one entry. */
function tagsOf(rows: readonly Row[]): string[] {
  const tags = new Set<string>();
  for (const row of rows) {
    if (row.as !== 'tags') continue;
    const labelled = row.items.filter(({ is }) => is === 'tags');
    const texts = labelled.length > 0 ? labelled.map(({ value }) => value) : [row.text];
    for (const text of texts) {
      for (const part of text.split(/[،,;؛|•·#\t/]| [-–—] /)) {
        const tag = part.replace(/^[\s:]+|[\s.:]+$/g, '').replace(/_/g, ' ');
        if (/[\p{L}\p{N}]/u.test(tag)) tags.add(tag);
      }
    }
  }
  return [...tags];
}

/** The agency that a label names: as in the table, otherwise as it is written. */
export function agencyOf(name: string): string {
  const key = keyOf(name);
  const { agencies } = phrases();
  return (agencies.get(key) ?? agencies.get(key.replace(/^(?:خبرگزاری|روزنامه|سایت)/, '')))?.name ?? name;
}
