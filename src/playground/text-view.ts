import { element } from './element';
import type { Examination } from './engine';
import { LeafDrawing } from './leaf-drawing';
import type { Leaf } from './leaves';
import { Places } from './places';
import type { Words } from './words';

/** Leaves this far from what is seen are drawn too, so that scrolling meets no empty page. */
const MARGIN = '1200px 0px';

/** What the view tells of. */
export interface TextReader {
  /** A stop is pointed at or has the focus: its element, or `null` when neither. */
  pointed(stop: number | null, at: HTMLElement | null): void;
  /** The text was scrolled. */
  scrolled(): void;
}

/**
 * The result as a text with marks. It is cut into leaves that are drawn only near what is seen, so a long text costs what a short
 * one does. Of all marks one is in the order of the Tab key; the arrow keys go on from there.
 */
export class TextView {
  readonly #root: HTMLElement;
  readonly #reader: TextReader;
  readonly #seen: IntersectionObserver;
  #places = new Places();
  #shown: Examination | undefined;
  #words: Words | undefined;
  #leaves: HTMLElement[] = [];
  #current = 0;
  /** Whether somebody has stopped at the current mark, so that the next one is behind it. */
  #begun = false;

  constructor(root: HTMLElement, reader: TextReader) {
    this.#root = root;
    this.#reader = reader;
    this.#seen = new IntersectionObserver((entries) => this.#draw(entries), { root, rootMargin: MARGIN });
    root.addEventListener('pointerover', ({ target }) => this.#point(target));
    root.addEventListener('pointerleave', () => this.#reader.pointed(null, null));
    root.addEventListener('focusin', ({ target }) => this.#focused(target));
    root.addEventListener('focusout', () => this.#reader.pointed(null, null));
    root.addEventListener('scroll', () => this.#reader.scrolled(), { passive: true });
    root.addEventListener('keydown', (event) => this.#key(event));
    root.addEventListener('copy', (event) => this.#copy(event));
  }

  /** Shows a result; the place that is read stays in view when the text is nearly as long as before. */
  show(examination: Examination, words: Words): void {
    const { scrollTop, scrollHeight } = this.#root;
    const share = scrollHeight > 0 ? scrollTop / scrollHeight : 0;
    const similar = this.#shown !== undefined && Math.abs(this.#shown.source.length - examination.source.length) < 200;
    this.#seen.disconnect();
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
    // The mark that the Tab key comes to must be there.
    this.#drawLeaf(this.#leafOf(this.#current));
    for (const leaf of this.#leaves) this.#seen.observe(leaf);
    this.#root.scrollTop = similar ? share * this.#root.scrollHeight : 0;
    // With marks in it the text is reached through them.
    this.#root.tabIndex = examination.stops.length > 0 ? -1 : 0;
  }

  /** Goes to a stop and puts the focus on it. */
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

  /** Scrolls the text, and not the page, unless the text itself is out of sight. */
  #bring(found: HTMLElement): void {
    this.#root.scrollIntoView({ block: 'nearest' });
    const { top, bottom } = found.getBoundingClientRect();
    const frame = this.#root.getBoundingClientRect();
    const room = frame.height / 5;
    if (top > frame.top + room && bottom < frame.bottom - room) return;
    this.#root.scrollTop += top - frame.top - frame.height / 3;
  }

  /** Goes on from the mark that was last stopped at. */
  step(by: 1 | -1): void {
    this.go(this.#begun ? this.#current + by : 0);
  }

  /** The stop whose change or date this is. */
  stopOf(is: 'change' | 'date', index: number): number {
    const { stops, pieces } = this.#shown!;
    return stops.findIndex(({ endPiece, endDate }) =>
      is === 'date' ? index < endDate : endPiece > 0 && index < pieces[endPiece - 1]!.endChange,
    );
  }

  #stopElement(stop: number): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(`[data-stop="${stop}"]`);
  }

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

  /** Whether the mark of the Tab key or a selection is in a leaf, so that it must not go. */
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
    if (found !== null) this.#reader.pointed(Number(found.dataset.stop), found);
    else if (!this.#root.contains(document.activeElement) || document.activeElement === this.#root)
      this.#reader.pointed(null, null);
  }

  #focused(target: EventTarget | null): void {
    const found = (target as Element).closest<HTMLElement>('[data-stop]');
    if (found === null) return;
    this.#stopElement(this.#current)?.setAttribute('tabindex', '-1');
    found.setAttribute('tabindex', '0');
    this.#current = Number(found.dataset.stop);
    this.#begun = true;
    this.#reader.pointed(this.#current, found);
  }

  #key(event: KeyboardEvent): void {
    const to = this.#target(event);
    // By its place: on a Persian keyboard the key is ش.
    if (event.code === 'KeyA' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      getSelection()?.selectAllChildren(this.#root);
    } else if (to !== undefined) {
      event.preventDefault();
      this.go(to);
    }
  }

  /** The stop that a key goes to; the text runs from right to left, so the left arrow goes on. */
  #target({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): number | undefined {
    if (altKey || ctrlKey || metaKey || shiftKey) return undefined;
    const last = (this.#shown?.stops.length ?? 0) - 1;
    if (key === 'ArrowLeft' || key === 'ArrowDown') return Math.min(this.#current + 1, last);
    if (key === 'ArrowRight' || key === 'ArrowUp') return Math.max(this.#current - 1, 0);
    if (key === 'Home') return 0;
    return key === 'End' ? last : undefined;
  }

  /** What is copied is the result, from the one place to the other: whole where it isn't drawn, and without the old writing. */
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

/** How high a leaf may be before it is drawn. */
function estimate({ start, end }: Leaf): number {
  return Math.ceil(((end - start) / 60) * 34);
}
