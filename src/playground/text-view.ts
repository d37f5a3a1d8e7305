import { element } from './element';
import type { Examination } from './engine';
import { LeafDrawing } from './leaf-drawing';
import type { Leaf } from './leaves';
import { Places } from './places';
import type { Words } from './words';

/** Leaves that are this close to the visible part are drawn, too, so that scrolling meets no empty space. */
const MARGIN = '1200px 0px';

/** What the view reports. */
export interface TextListener {
  /** A stop is pointed at or has got the focus: the stop and its element; `null` for both when there is none any more. */
  pointed(stop: number | null, at: HTMLElement | null): void;
  /** The text was scrolled. */
  scrolled(): void;
}

/**
 * Shows the result as a text with marks, one for each stop. It is cut into leaves, and only those near the visible part are drawn, so a
 * long text costs no more than a short one. Only one mark is in the tab order; the arrow keys move on from it.
 */
export class TextView {
  readonly #root: HTMLElement;
  readonly #listener: TextListener;
  readonly #observer: IntersectionObserver;
  #places = new Places();
  #shown: Examination | undefined;
  #words: Words | undefined;
  #leaves: HTMLElement[] = [];
  #current = 0;
  /** Whether the user has been at the current mark, so that the next step goes to the one after it. */
  #begun = false;

  constructor(root: HTMLElement, listener: TextListener) {
    this.#root = root;
    this.#listener = listener;
    this.#observer = new IntersectionObserver((entries) => this.#draw(entries), { root, rootMargin: MARGIN });
    root.addEventListener('pointerover', ({ target }) => this.#point(target));
    root.addEventListener('pointerleave', () => this.#listener.pointed(null, null));
    root.addEventListener('focusin', ({ target }) => this.#focused(target));
    root.addEventListener('focusout', () => this.#listener.pointed(null, null));
    root.addEventListener('scroll', () => this.#listener.scrolled(), { passive: true });
    root.addEventListener('keydown', (event) => this.#key(event));
    root.addEventListener('copy', (event) => this.#copy(event));
  }

  /** Shows a result. If its source is nearly as long as the one before, what was in view stays in view. */
  show(examination: Examination, words: Words): void {
    const { scrollTop, scrollHeight } = this.#root;
    const share = scrollHeight > 0 ? scrollTop / scrollHeight : 0;
    const similar = this.#shown !== undefined && Math.abs(this.#shown.source.length - examination.source.length) < 200;
    this.#observer.disconnect();
    this.#shown = examination;
    this.#words = words;
    this.#places = new Places();
    this.#begun &&= similar;
    this.#current = similar ? Math.min(this.#current, Math.max(0, examination.stops.length - 1)) : 0;
    this.#leaves = examination.leaves.map((leaf, i) => {
      const drawn = element('div', 'leaf', { 'data-leaf': String(i) });
      drawn.style.minHeight = `${estimate(leaf)}px`;
      return drawn;
    });
    this.#root.replaceChildren(...this.#leaves);
    this.#drawLeaf(0);
    // The mark that the Tab key goes to must be drawn.
    this.#drawLeaf(this.#leafOf(this.#current));
    for (const leaf of this.#leaves) this.#observer.observe(leaf);
    this.#root.scrollTop = similar ? share * this.#root.scrollHeight : 0;
    // The Tab key goes to a mark, or to the text itself if it has none.
    this.#root.tabIndex = examination.stops.length > 0 ? -1 : 0;
  }

  /** Scrolls to a stop and puts the focus on it. */
  go(stop: number): void {
    const stops = this.#shown?.stops ?? [];
    if (stop < 0 || stop >= stops.length) return;
    this.#drawLeaf(this.#leafOf(stop));
    this.#stopElement(this.#current)?.setAttribute('tabindex', '-1');
    this.#current = stop;
    const found = this.#stopElement(stop);
    found?.setAttribute('tabindex', '0');
    if (found === null) return;
    this.#bring(found);
    found.focus({ preventScroll: true });
  }

  /** Scrolls the text to a mark. The page is scrolled only if the text itself is out of sight. */
  #bring(found: HTMLElement): void {
    this.#root.scrollIntoView({ block: 'nearest' });
    const { top, bottom } = found.getBoundingClientRect();
    const frame = this.#root.getBoundingClientRect();
    const room = frame.height / 5;
    if (top > frame.top + room && bottom < frame.bottom - room) return;
    this.#root.scrollTop += top - frame.top - frame.height / 3;
  }

  /** Moves to the next or the previous mark; the first time, to the first one. */
  step(by: 1 | -1): void {
    this.go(this.#begun ? this.#current + by : 0);
  }

  /** The stop to which a change or a date belongs, given by its index. */
  stopOf(is: 'change' | 'date', index: number): number {
    const { stops, pieces } = this.#shown!;
    return stops.findIndex(({ endPiece, endDate }) =>
      is === 'date' ? index < endDate : endPiece > 0 && index < pieces[endPiece - 1]!.endChange,
    );
  }

  #stopElement(stop: number): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(`[data-stop="${stop}"]`);
  }

  /** Draws leaves that have come near the visible part, and empties those that have gone away from it. */
  #draw(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const leaf = target as HTMLElement;
      if (isIntersecting) this.#drawLeaf(Number(leaf.dataset.leaf));
      else if (leaf.firstChild !== null && !this.#isHeld(leaf)) {
        leaf.style.minHeight = `${leaf.offsetHeight}px`;
        leaf.replaceChildren();
      }
    }
  }

  #leafOf(stop: number): number {
    return this.#shown!.leaves.findIndex(({ endStop }) => stop < endStop);
  }

  /** Whether a leaf must stay drawn, since it has the mark in the tab order or part of a selection. */
  #isHeld(leaf: HTMLElement): boolean {
    const selection = getSelection();
    return (
      Number(leaf.dataset.leaf) === this.#leafOf(this.#current) ||
      (selection !== null && !selection.isCollapsed && selection.containsNode(leaf, true))
    );
  }

  #drawLeaf(index: number): void {
    const leaf = this.#shown?.leaves[index];
    const drawn = this.#leaves[index];
    if (leaf === undefined || drawn === undefined || drawn.firstChild !== null) return;
    drawn.replaceChildren(...new LeafDrawing(this.#shown!, this.#words!, this.#places, this.#current).draw(leaf));
    drawn.style.minHeight = '';
  }

  #point(target: EventTarget | null): void {
    const found = (target as Element).closest<HTMLElement>('[data-stop]');
    const hasFocus = this.#root.contains(document.activeElement) && document.activeElement !== this.#root;
    if (found !== null) this.#listener.pointed(Number(found.dataset.stop), found);
    else if (!hasFocus) this.#listener.pointed(null, null);
  }

  #focused(target: EventTarget | null): void {
    const found = (target as Element).closest<HTMLElement>('[data-stop]');
    if (found === null) return;
    this.#stopElement(this.#current)?.setAttribute('tabindex', '-1');
    found.setAttribute('tabindex', '0');
    this.#current = Number(found.dataset.stop);
    this.#begun = true;
    this.#listener.pointed(this.#current, found);
  }

  #key(event: KeyboardEvent): void {
    const to = this.#target(event);
    // Recognised by its position, since on a Persian keyboard this key types ش.
    if (event.code === 'KeyA' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      getSelection()?.selectAllChildren(this.#root);
    } else if (to !== undefined) {
      event.preventDefault();
      this.go(to);
    }
  }

  /** The stop that a key moves to. The text runs from right to left, so the left arrow moves forward. */
  #target({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): number | undefined {
    if (altKey || ctrlKey || metaKey || shiftKey) return undefined;
    const last = (this.#shown?.stops.length ?? 0) - 1;
    if (key === 'ArrowLeft' || key === 'ArrowDown') return Math.min(this.#current + 1, last);
    if (key === 'ArrowRight' || key === 'ArrowUp') return Math.max(this.#current - 1, 0);
    if (key === 'Home') return 0;
    return key === 'End' ? last : undefined;
  }

  /** Copies what the result has between the ends of the selection, with parts that aren't drawn and without the old text. */
  #copy(event: ClipboardEvent): void {
    const selection = getSelection();
    if (this.#shown === undefined || selection === null || selection.isCollapsed) return;
    const range = selection.getRangeAt(0);
    const end = this.#shown.text.length;
    const leafStarts = this.#shown.leaves.map(({ start }) => start);
    const from = this.#places.find(this.#root, range.startContainer, range.startOffset, leafStarts) ?? end;
    const to = this.#places.find(this.#root, range.endContainer, range.endOffset, leafStarts) ?? end;
    event.clipboardData?.setData('text/plain', this.#shown.text.slice(from, to));
    event.preventDefault();
  }
}

/** About how many letters a line has. */
const LETTERS_IN_LINE = 60;
/** About how high a line is, in pixels. */
const LINE_HEIGHT = 34;

/** About how high a leaf will be, in pixels, when it is drawn. */
function estimate({ start, end }: Leaf): number {
  return Math.ceil(((end - start) / LETTERS_IN_LINE) * LINE_HEIGHT);
}
