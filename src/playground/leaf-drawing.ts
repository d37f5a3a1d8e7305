import { element } from './element';
import type { Examination } from './engine';
import type { Leaf } from './leaves';
import type { Piece, Stop } from './marks';
import type { Places } from './places';
import { asSigns, withHalfSpaces } from './signs';
import type { Words } from './words';

/** A change with at least this confidence gets a coloured background; one with less, a dashed outline. */
const SURE = 0.8;

/** Draws one leaf as its lines, in which plain text and stops take turns. */
export class LeafDrawing {
  readonly #shown: Examination;
  readonly #words: Words;
  readonly #places: Places;
  readonly #current: number;
  #lines: HTMLElement[] = [];
  #line: HTMLElement = element('div', 'line');

  constructor(shown: Examination, words: Words, places: Places, current: number) {
    this.#shown = shown;
    this.#words = words;
    this.#places = places;
    this.#current = current;
  }

  draw({ start, end, firstStop, endStop }: Leaf): HTMLElement[] {
    let at = start;
    for (let i = firstStop; i < endStop; i++) {
      const stop = this.#shown.stops[i]!;
      this.#plain(at, stop.start);
      this.#stop(stop, i);
      at = stop.end;
    }
    this.#plain(at, end);
    if (this.#line.firstChild !== null || end === this.#shown.text.length) this.#endLine();
    return this.#lines;
  }

  #endLine(): void {
    if (this.#line.firstChild === null) this.#line.append(element('br'));
    this.#lines.push(this.#line);
    this.#line = element('div', 'line');
  }

  #plain(start: number, end: number): void {
    for (let at = start; at < end; ) {
      const feed = this.#shown.text.indexOf('\n', at);
      const stop = feed < 0 || feed >= end ? end : feed;
      this.#run(this.#line, at, stop);
      if (stop < end) this.#endLine();
      at = stop + 1;
    }
  }

  /** Draws a run of the result that has no line feed, and notes where its text nodes stand in the result. */
  #run(parent: HTMLElement, start: number, end: number): void {
    if (start >= end) return;
    let at = start;
    for (const node of withHalfSpaces(this.#shown.text.slice(start, end))) {
      const text = node.firstChild ?? node;
      this.#places.put(text, at);
      at += text.nodeValue!.length;
      parent.append(node);
    }
  }

  #stop(stop: Stop, index: number): void {
    const { pieces, text } = this.#shown;
    const own = pieces.slice(stop.firstPiece, stop.endPiece);
    const blank = own.length > 0 && own.every((piece) => piece.blank) && stop.firstDate === stop.endDate;
    const drawn = element('span', blank ? 'stop blank' : 'stop', {
      'data-stop': String(index),
      role: 'button',
      tabindex: index === this.#current ? '0' : '-1',
    });
    if (blank) drawn.setAttribute('aria-label', this.#words[stop.start === stop.end ? 'removedBlank' : 'changedBlank']);
    if (stop.firstDate < stop.endDate) drawn.append(element('span', 'unseen', {}, `${this.#words.date}: `));
    this.#line.append(drawn);
    this.#parts(drawn, stop);
    // A stop is drawn on one line; the line feeds in it end lines after it.
    for (let at = text.indexOf('\n', stop.start); at >= 0 && at < stop.end; at = text.indexOf('\n', at + 1)) {
      this.#endLine();
    }
  }

  /** Draws the text of a stop, cut wherever one of its pieces or dates begins or ends, since these may overlap. */
  #parts(drawn: HTMLElement, stop: Stop): void {
    const own = this.#shown.pieces.slice(stop.firstPiece, stop.endPiece);
    const ownDates = this.#shown.dates.slice(stop.firstDate, stop.endDate);
    const cuts = new Set([stop.start, stop.end]);
    for (const { start, end } of [...own, ...ownDates]) cuts.add(start).add(end);
    const order = [...cuts].sort((a, b) => a - b);
    let next = 0;
    order.forEach((start, i) => {
      for (; next < own.length && own[next]!.start === start; next++) this.#old(drawn, own[next]!);
      const end = order[i + 1];
      if (end === undefined) return;
      const names = [
        ...own.filter((piece) => piece.start <= start && end <= piece.end).map((piece) => this.#pieceClass(piece)),
        ...ownDates
          .filter((date) => date.start <= start && end <= date.end)
          .map((date) => (date.value === null ? 'date without-value' : 'date')),
      ];
      const part = element('span', names.join(' '));
      this.#run(part, start, end);
      drawn.append(part);
    });
  }

  #pieceClass({ firstChange, endChange, blank }: Piece): string {
    if (blank) return 'changed-blank';
    const changes = this.#shown.changes.slice(firstChange, endChange);
    const sure = changes.every(({ confidence }) => confidence === undefined || confidence >= SURE);
    return sure ? 'changed' : 'changed unsure';
  }

  /** Draws what stood in the source in place of a piece. */
  #old(parent: HTMLElement, piece: Piece): void {
    const { source, text } = this.#shown;
    const before = source.slice(piece.sourceStart, piece.sourceEnd);
    if (piece.blank) {
      parent.append(element('span', 'blank-sign', { 'aria-hidden': 'true', 'data-sign': blankSign(before) }));
      return;
    }
    if (before === text.slice(piece.start, piece.end)) return;
    const old = element('del', '', {}, ...asSigns(before));
    const walker = document.createTreeWalker(old, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) this.#places.fix(walker.currentNode, piece.start);
    parent.append(old, element('span', 'unseen', {}, ` ${this.#words.became} `));
  }
}

/** The sign for a changed blank: line breaks, plain spaces, or any other. */
function blankSign(before: string): string {
  if (/[\n\r\u0085\u2028\u2029]/.test(before)) return '¶';
  return /^ +$/.test(before) ? '·' : '°';
}
