import type { Change, DateMention } from '../index';
import { calendarLines } from './calendars';
import { element } from './element';
import type { Examination } from './engine';
import { ruleWords } from './rule-words';
import { asSigns } from './signs';
import { type Language, perCent, type Words, wordOr } from './words';

/** The room between a mark and its note, and between a note and the edge of the window, in pixels. */
const GAP = 10;
const EDGE = 12;
/** A note that is pointed away from stays so long, in milliseconds, that the pointer can get to it. */
const LINGER = 180;
/** Changes of one word that are told one by one; a longer word is a text without blanks. */
const MOST_TOLD = 6;

/** The note on a mark: its changes with rule, reason and confidence, its date in both calendars. */
export class Note {
  readonly #root: HTMLElement;
  #at: HTMLElement | null = null;
  #leaving = 0;

  constructor(root: HTMLElement) {
    this.#root = root;
    // A pointer may go onto the note and stay there.
    root.addEventListener('pointerenter', () => clearTimeout(this.#leaving));
    root.addEventListener('pointerleave', () => this.leave());
    addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.hide();
    });
    addEventListener('resize', () => this.hide());
  }

  show(at: HTMLElement, examination: Examination, stop: number, language: Language, words: Words): void {
    clearTimeout(this.#leaving);
    if (this.#at === at && !this.#root.hidden) return;
    this.hide();
    this.#root.replaceChildren(...noteOn(examination, stop, language, words));
    this.#root.hidden = false;
    this.#at = at;
    at.setAttribute('aria-describedby', this.#root.id);
    this.#place(at);
  }

  /** Goes unless the pointer comes to it. */
  leave(): void {
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => this.hide(), LINGER) as unknown as number;
  }

  hide(): void {
    clearTimeout(this.#leaving);
    this.#at?.removeAttribute('aria-describedby');
    this.#at = null;
    this.#root.hidden = true;
  }

  /** Below the mark, above it where there is no room, and always within the window. */
  #place(at: HTMLElement): void {
    const rects = at.getClientRects();
    const box = rects[rects.length - 1] ?? at.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = this.#root;
    const below = box.bottom + GAP + offsetHeight < innerHeight - EDGE;
    const top = below ? box.bottom + GAP : Math.max(EDGE, (rects[0] ?? box).top - GAP - offsetHeight);
    const left = Math.min(Math.max(EDGE, box.left + box.width / 2 - offsetWidth / 2), innerWidth - EDGE - offsetWidth);
    this.#root.style.top = `${top}px`;
    this.#root.style.left = `${left}px`;
  }
}

function noteOn(examination: Examination, index: number, language: Language, words: Words): Node[] {
  const stop = examination.stops[index]!;
  const { changes, pieces, dates } = examination;
  const first = pieces[stop.firstPiece];
  const nodes: Node[] = [];
  if (first !== undefined && stop.firstPiece < stop.endPiece) {
    const end = pieces[stop.endPiece - 1]!.endChange;
    const told = changes.slice(first.firstChange, end);
    nodes.push(...told.slice(0, MOST_TOLD).map((change) => changeNote(change, examination, language, words)));
    if (told.length > MOST_TOLD) nodes.push(element('p', 'note-more', {}, `+ ${told.length - MOST_TOLD}`));
  }
  for (const date of dates.slice(stop.firstDate, stop.endDate)) nodes.push(dateNote(date, language, words));
  return nodes;
}

/** One change: the rule's name, why, how sure, what stood and what stands there. */
function changeNote(change: Change, { source }: Examination, language: Language, words: Words): HTMLElement {
  const { rule, confidence, before, after, start, end } = change;
  const { name, why } = ruleWords(rule, language);
  const context = /^\s*$/.test(before + after) ? '' : source.slice(Math.max(0, start - 1), start).trim();
  const behind = context === '' ? '' : source.slice(end, end + 1).trim();
  const note = element('div', 'note-part');
  note.append(
    element('p', 'note-title', {}, name, ' ', element('code', '', { dir: 'ltr' }, rule)),
    element('p', 'note-why', {}, why),
    element(
      'p',
      'note-change',
      { dir: 'rtl', lang: 'fa' },
      element('del', '', {}, ...asSigns(context + before + behind)),
      element('span', 'arrow', { 'aria-hidden': 'true' }, '←'),
      element('ins', '', {}, ...asSigns(context + after + behind)),
    ),
  );
  if (confidence === undefined) note.append(element('p', 'note-sure', {}, words.certain));
  else {
    const bar = element('span', 'bar', { 'aria-hidden': 'true' }, element('span'));
    (bar.firstChild as HTMLElement).style.inlineSize = `${confidence * 100}%`;
    note.append(
      element('p', 'note-sure', {}, words.confidenceOf.replace('{n}', perCent(confidence, language)), ' ', bar),
    );
  }
  return note;
}

/** One date: as it is written, and its value in the calendars, or why it has none. */
function dateNote(date: DateMention, language: Language, words: Words): HTMLElement {
  const note = element('div', 'note-part note-date');
  note.append(element('p', 'note-title', {}, element('span', '', { dir: 'rtl', lang: 'fa' }, date.text)));
  note.append(dateLines(date, language, words));
  return note;
}

/** A date's value in both calendars with its ISO form, warnings, or the reason why it has no value. */
export function dateLines(date: DateMention, language: Language, words: Words): HTMLElement {
  const list = element('dl', 'calendars');
  const row = (name: string, ...value: (Node | string)[]): void => {
    list.append(element('dt', '', {}, name), element('dd', '', {}, ...value));
  };
  for (const { calendar, text } of calendarLines(date, language, words)) row(words[calendar], text);
  if (date.value === null) row(words.noValue, wordOr(words, `invalid_${date.invalid}`, String(date.invalid)));
  else {
    const iso = date.until === undefined ? date.value : `${date.value} / ${date.until}`;
    row('ISO', element('code', '', { dir: 'ltr' }, iso));
  }
  const warnings = date.warnings.map((warning) => wordOr(words, `warning_${warning}`, warning));
  if (warnings.length > 0) row('⚠', warnings.join(language === 'fa' ? '، ' : ', '));
  return list;
}
