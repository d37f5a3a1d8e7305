import { VOID } from './elements';

/** Elements that end SVG and MathML where they begin in it (13.2.6.5); `font` does so only with some attributes. */
const BREAKS_OUT: ReadonlySet<string> = new Set(
  (
    'b big blockquote body br center code dd div dl dt em embed font h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p ' +
    'pre ruby s small span strong strike sub sup table tt u ul var'
  ).split(' '),
);

/** Elements that parsers treat differently there, or whose meaning depends on their attributes or parents. */
const UNSURE: ReadonlySet<string> = new Set('annotation-xml malignmark mglyph noscript select template'.split(' '));

/** Elements of SVG and MathML whose content is HTML again, each with its namespace. */
const INTEGRATION: ReadonlySet<string> = new Set(
  'svg foreignobject,svg desc,svg title,math mi,math mo,math mn,math ms,math mtext'.split(','),
);

/**
 * The elements open inside an `svg` or `math`. They are followed only as long as each ends where it should: then this
 * element, and what comes after it, have only one reading.
 */
export class Foreign {
  readonly #names: string[] = [];
  readonly #namespaces: string[] = [];

  /** Whether an `svg` or `math` is open. */
  get isOpen(): boolean {
    return this.#names.length > 0;
  }

  /** Whether what stands here is SVG or MathML, and no HTML inside it. */
  get isForeign(): boolean {
    return this.#namespaceInside() !== 'html';
  }

  /** Whether the innermost open element is one of HTML inside SVG or MathML. */
  get isInHtml(): boolean {
    return this.#namespaces.at(-1) === 'html';
  }

  /** An element begins; `false` where that may be read in two ways. */
  open(name: string, isSelfClosing: boolean): boolean {
    const inside = this.#namespaceInside();
    if (UNSURE.has(name) || (inside !== 'html' && BREAKS_OUT.has(name))) return false;
    const namespace = inside === 'html' && (name === 'svg' || name === 'math') ? name : inside;
    if (namespace === 'html' ? VOID.has(name) : isSelfClosing) return true;
    this.#names.push(name);
    this.#namespaces.push(namespace);
    return true;
  }

  /** An element ends; `false` where it isn't the innermost one. */
  close(name: string): boolean {
    this.#namespaces.pop();
    return this.#names.pop() === name;
  }

  /** The namespace in which an element begins here. */
  #namespaceInside(): string {
    const namespace = this.#namespaces.at(-1) ?? 'html';
    return INTEGRATION.has(`${namespace} ${this.#names.at(-1)}`) ? 'html' : namespace;
  }
}
