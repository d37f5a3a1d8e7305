import { VOID } from './elements';

/** Elements that end foreign content when they begin in it (13.2.6.5); `font` does so only with some attributes. */
const BREAKS_OUT: ReadonlySet<string> = new Set(
  (
    'b big blockquote body br center code dd div dl dt em embed font h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p ' +
    'pre ruby s small span strong strike sub sup table tt u ul var'
  ).split(' '),
);

/** Elements in foreign content that parsers differ in, or that only their attributes or their parents tell the meaning of. */
const UNSURE: ReadonlySet<string> = new Set('annotation-xml malignmark mglyph noscript select template'.split(' '));

/** Elements of SVG and MathML whose content is HTML again, with their namespaces. */
const INTEGRATION: ReadonlySet<string> = new Set(
  'svg foreignobject,svg desc,svg title,math mi,math mo,math mn,math ms,math mtext'.split(','),
);

/**
 * What is inside an `svg` or `math` element. It is followed only as long as each element ends where it should: then it and what comes
 * after it have only one reading.
 */
export class Foreign {
  readonly #names: string[] = [];
  readonly #namespaces: string[] = [];

  /** Whether an `svg` or `math` is open. */
  get isOpen(): boolean {
    return this.#names.length > 0;
  }

  /** Whether the innermost element is one of SVG or MathML whose content is not HTML. */
  get isForeign(): boolean {
    return this.isOpen && this.#namespaceInside() !== 'html';
  }

  /** Whether the innermost element is one of HTML. */
  get isInHtml(): boolean {
    return this.#namespaces.at(-1) === 'html';
  }

  /** An element begins; `false` when there is more than one reading. */
  open(name: string, isSelfClosing: boolean): boolean {
    const inside = this.#namespaceInside();
    if (UNSURE.has(name) || (inside !== 'html' && BREAKS_OUT.has(name))) return false;
    const namespace = inside === 'html' && (name === 'svg' || name === 'math') ? name : inside;
    if (namespace === 'html' ? VOID.has(name) : isSelfClosing) return true;
    this.#names.push(name);
    this.#namespaces.push(namespace);
    return true;
  }

  /** An element ends; `false` when it is not the innermost one. */
  close(name: string): boolean {
    this.#namespaces.pop();
    return this.#names.pop() === name;
  }

  /** The namespace of an element that begins here. */
  #namespaceInside(): string {
    const namespace = this.#namespaces.at(-1) ?? 'html';
    return INTEGRATION.has(`${namespace} ${this.#names.at(-1)}`) ? 'html' : namespace;
  }
}
