import type { Article, DateMention, RuleId } from '../index';
import { inCalendar } from './calendars';
import { element } from './element';
import type { Examination } from './engine';
import type { Piece } from './marks';
import { dateLines } from './note';
import { ruleWords } from './rule-words';
import { asSigns } from './signs';
import { count, fill, type Language, type Words, wordOr } from './words';

/** How many dates are shown at a time. */
const ROWS = 60;
/** How many different words of one rule are shown at a time. */
const EXAMPLES = 24;
/** How many entries of a list in the record are shown; the JSON has all. */
const ENTRIES = 80;

/** Goes to the mark of a change or a date in the text. */
export type Go = (is: 'change' | 'date', index: number) => void;

/** The changes by rule, the most frequent first. Each changed word is shown once, with how often it occurs. */
export function changesPanel(examination: Examination, language: Language, words: Words, go: Go): Node[] {
  const { counts, changes, pieces } = examination;
  const byRule = new Map<RuleId, Map<string, { piece: Piece; times: number }>>();
  for (const piece of pieces) {
    const key = `${examination.source.slice(piece.sourceStart, piece.sourceEnd)}\n${examination.text.slice(piece.start, piece.end)}`;
    const rules = new Set(changes.slice(piece.firstChange, piece.endChange).map(({ rule }) => rule));
    for (const rule of rules) {
      const found = byRule.get(rule) ?? new Map<string, { piece: Piece; times: number }>();
      byRule.set(rule, found);
      const example = found.get(key);
      if (example === undefined) found.set(key, { piece, times: 1 });
      else example.times++;
    }
  }
  const order = [...byRule].sort(([a], [b]) => counts[b]! - counts[a]!);
  if (order.length === 0) return [element('p', 'none', {}, words.noChanges)];
  return order.map(([rule, examples]) => {
    const { name, why } = ruleWords(rule, language);
    const list = element('ul', 'examples');
    growing(list, [...examples.values()], EXAMPLES, language, words, ({ piece, times }) => {
      const button = element('button', 'example', { type: 'button', dir: 'rtl', lang: 'fa' });
      const before = examination.source.slice(piece.sourceStart, piece.sourceEnd);
      const after = examination.text.slice(piece.start, piece.end);
      button.append(element('del', '', {}, ...asSigns(before)), ' ');
      if (after !== '') button.append(element('ins', '', {}, ...asSigns(after)));
      if (times > 1) button.append(element('span', 'times', {}, fill(words.times, { n: count(times, language) })));
      button.addEventListener('click', () => go('change', piece.firstChange));
      return element('li', '', {}, button);
    });
    return element(
      'section',
      'rule',
      {},
      element(
        'h3',
        '',
        {},
        name,
        ' ',
        element('span', 'badge', {}, count(counts[rule]!, language)),
        element('code', '', { dir: 'ltr' }, rule),
      ),
      element('p', 'about', {}, why),
      list,
    );
  });
}

/** The dates in the order of the text. */
export function datesPanel({ dates }: Examination, language: Language, words: Words, go: Go): Node[] {
  if (dates.length === 0) return [element('p', 'none', {}, words.noDates)];
  const list = element('ol', 'dates');
  growing(list, [...dates.entries()], ROWS, language, words, ([index, date]: [number, DateMention]) => {
    const written = element('button', 'example', { type: 'button', dir: 'rtl', lang: 'fa' }, date.text);
    written.addEventListener('click', () => go('date', index));
    return element('li', date.value === null ? 'without-value' : '', {}, written, dateLines(date, language, words));
  });
  return [list];
}

/** The record, field by field. A field for which the page has no words is shown with its own name. */
export function recordPanel(article: Article, language: Language, words: Words): Node[] {
  const list = element('dl', 'record');
  for (const [field, value] of Object.entries(article) as [keyof Article, unknown][]) {
    if (field === 'body' || field === 'dates') continue;
    const empty = value === null || (Array.isArray(value) && value.length === 0);
    list.append(
      element('dt', empty ? 'empty-field' : '', {}, wordOr(words, `record_${field}`, field)),
      element('dd', empty ? 'empty-field' : '', {}, ...(empty ? ['—'] : fieldNodes(field, value, language, words))),
    );
  }
  return [list];
}

function fieldNodes(field: string, value: unknown, language: Language, words: Words): Node[] {
  if (Array.isArray(value)) {
    const list = element('ul', field);
    list.append(...value.slice(0, ENTRIES).map((entry) => element('li', '', {}, ...entryNodes(entry, words))));
    const rest = value.length - ENTRIES;
    if (rest > 0) list.append(element('li', 'about', {}, fill(words.moreInJson, { n: count(rest, language) })));
    return [list];
  }
  if (typeof value !== 'string') return [document.createTextNode(JSON.stringify(value))];
  if (!/^\d{4}-\d\d-\d\dT/.test(value)) return [persian(value)];
  const lines = [inCalendar(value, 'jalali', language), inCalendar(value, 'gregorian', language)];
  return [
    ...lines.filter((line) => line !== null).map((line) => element('span', 'moment', {}, line)),
    element('code', '', { dir: 'ltr' }, value),
  ];
}

function entryNodes(entry: unknown, words: Words): Node[] {
  if (typeof entry === 'string') return [persian(entry)];
  const { text, reason } = entry as { text?: string; reason?: string };
  if (text === undefined || reason === undefined) return [document.createTextNode(JSON.stringify(entry))];
  return [persian(text.trim()), element('span', 'reason', {}, wordOr(words, `removed_${reason}`, reason))];
}

function persian(text: string): HTMLElement {
  // A text without letters runs from left to right, but should still stand where a line of the page begins.
  const classes = /\p{L}/u.test(text) ? 'said-there' : 'said-there figures';
  return element('span', classes, { dir: 'auto', lang: 'fa' }, ...asSigns(text));
}

/** Fills a list with rows, a step at a time, with a button for more. */
function growing<Entry>(
  list: HTMLElement,
  entries: readonly Entry[],
  step: number,
  language: Language,
  words: Words,
  row: (entry: Entry) => HTMLElement,
): void {
  let shown = 0;
  const grow = (): void => {
    const begun = shown;
    list.append(...entries.slice(shown, shown + step).map(row));
    shown = Math.min(shown + step, entries.length);
    if (begun > 0) list.children[begun]?.querySelector('button')?.focus();
    if (shown === entries.length) return;
    const rest = Math.min(step, entries.length - shown);
    const more = element('button', 'plain', { type: 'button' }, fill(words.more, { n: count(rest, language) }));
    const last = element('li', 'more', {}, more);
    more.addEventListener('click', () => {
      last.remove();
      grow();
    });
    list.append(last);
  };
  grow();
}
