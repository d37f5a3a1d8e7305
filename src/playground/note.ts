import type { Change, DateMention } from '../index';
import { calendarLines } from './calendars';
import { element } from './element';
import type { Examination } from './engine';
import type { Piece } from './marks';
import { ruleWords } from './rule-words';
import { asSigns } from './signs';
import { count, fill, type Language, perCent, type Words, wordOr } from './words';

/** The space between a mark and its note, in pixels. */
const GAP = 10;
/** The least space between a note and the edge of the window, in pixels. */
const EDGE = 12;
/** For how many milliseconds a note stays when the pointer leaves its mark, so that the pointer can reach the note. */
const LINGER = 180;
/** How many changes of one word are listed; only a text without blanks has more in a word. */
const MOST_TOLD = 6;

/** The note on a mark: its changes with their rule, reason and confidence, and its date in several calendars. */
export class Note {
  readonly #root: HTMLElement;
  #at: HTMLElement | null = null;
  #leaving = 0;

  constructor(root: HTMLElement) {
    this.#root = root;
    // The note stays while the pointer is on it.
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

  /** Follows its mark when the text is scrolled, and disappears when the mark is out of sight. */
  follow(frame: HTMLElement): void {
    if (this.#at === null) return;
    const { top, bottom } = this.#at.getBoundingClientRect();
    const seen = frame.getBoundingClientRect();
    if (bottom < seen.top || top > seen.bottom) this.hide();
    else this.#place(this.#at);
  }

  /** Disappears after a while, unless the pointer comes to it. */
  leave(): void {
    clearTimeout(this.#leaving);
    this.#leaving = window.setTimeout(() => this.hide(), LINGER);
  }

  hide(): void {
    clearTimeout(this.#leaving);
    this.#at?.removeAttribute('aria-describedby');
    this.#at = null;
    this.#root.hidden = true;
  }

  /** Places the note below the mark, or above it where there is no space, and always within the window. */
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
  const { firstPiece, endPiece, firstDate, endDate } = examination.stops[index]!;
  return [
    ...examination.pieces.slice(firstPiece, endPiece).map((piece) => pieceNote(piece, examination, language, words)),
    ...examination.dates.slice(firstDate, endDate).map((date) => dateNote(date, language, words)),
  ];
}

/** The note on a word: how it was written and how it is written now, and then each of its changes. */
function pieceNote(piece: Piece, examination: Examination, language: Language, words: Words): HTMLElement {
  const before = examination.source.slice(piece.sourceStart, piece.sourceEnd);
  const after = examination.text.slice(piece.start, piece.end);
  const note = element('div', 'note-part');
  note.append(
    element(
      'p',
      'note-change',
      { dir: 'rtl', lang: 'fa' },
      element('del', '', {}, ...asSigns(before)),
      element('span', 'arrow', { 'aria-hidden': 'true' }, '←'),
      element('ins', '', {}, ...(after === '' ? ['∅'] : asSigns(after))),
    ),
  );
  const changes = examination.changes.slice(piece.firstChange, piece.endChange);
  for (const change of changes.slice(0, MOST_TOLD)) note.append(...ruleLines(change, language, words));
  const rest = changes.length - MOST_TOLD;
  if (rest > 0) note.append(element('p', 'note-why', {}, fill(words.moreChanges, { n: count(rest, language) })));
  return note;
}

/** The rule of a change with its name and id, the reason for it, and the confidence. */
function ruleLines({ rule, confidence }: Change, language: Language, words: Words): Node[] {
  const { name, why } = ruleWords(rule, language);
  const sure = element('p', 'note-sure');
  if (confidence === undefined) sure.append(words.certain);
  else {
    const bar = element('span');
    bar.style.inlineSize = `${confidence * 100}%`;
    sure.append(
      fill(words.confidenceOf, { n: perCent(confidence, language) }),
      element('span', 'bar', { 'aria-hidden': 'true' }, bar),
    );
  }
  return [
    element('p', 'note-title', {}, name, ' ', element('code', '', { dir: 'ltr' }, rule)),
    ...(why === '' ? [] : [element('p', 'note-why', {}, why)]),
    sure,
  ];
}

/** The note on a date: how it is written, and its value in several calendars or the reason why it has none. */
function dateNote(date: DateMention, language: Language, words: Words): HTMLElement {
  const note = element('div', 'note-part note-date');
  note.append(element('p', 'note-title', {}, element('span', '', { dir: 'rtl', lang: 'fa' }, date.text)));
  note.append(dateLines(date, language, words));
  return note;
}

/** The value of a date in several calendars and in ISO form, or the reason why it has none, and then its warnings. */
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
