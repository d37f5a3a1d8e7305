import { BREAKS_OUT, MATH_INTEGRATION, RAW, SVG_INTEGRATION, VOID } from './elements';

type Namespace = 'svg' | 'math' | 'html';

/**
 * What is inside an `svg` or `math` element. It is followed only as long as each element ends where it should: then it and what comes
 * after it have only one reading.
 */
export class Foreign {
  readonly #names: string[] = [];
  readonly #namespaces: Namespace[] = [];

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
    if (name === 'frameset' || name === 'select' || name === 'template') return false;
    if (inside !== 'html') {
      if (BREAKS_OUT.has(name)) return false;
      if (this.#names.at(-1) === 'annotation-xml' && (RAW.has(name) || name === 'svg')) return false;
    }
    const isRoot = inside === 'html' && (name === 'svg' || name === 'math');
    const namespace = isRoot ? (name as Namespace) : this.#namespaceOf(name, inside);
    if (namespace === 'html' ? VOID.has(name) : isSelfClosing) return true;
    this.#names.push(name);
    this.#namespaces.push(namespace);
    return true;
  }

  /** An element ends; `false` when it is not the innermost one. */
  close(name: string): boolean {
    if (this.#names.at(-1) !== name) return false;
    this.#names.pop();
    this.#namespaces.pop();
    return true;
  }

  #namespaceOf(name: string, inside: Namespace): Namespace {
    const isOfMath = name === 'mglyph' || name === 'malignmark';
    return isOfMath && this.#namespaces.at(-1) === 'math' ? 'math' : inside;
  }

  /** The namespace of an element that begins here. */
  #namespaceInside(): Namespace {
    const name = this.#names.at(-1);
    if (name === undefined) return 'html';
    const namespace = this.#namespaces.at(-1)!;
    if (namespace === 'svg' && SVG_INTEGRATION.has(name)) return 'html';
    return namespace === 'math' && MATH_INTEGRATION.has(name) ? 'html' : namespace;
  }
}
