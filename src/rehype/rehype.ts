import type { Root } from 'hast';
import { applied } from '../html/applied';
import { TextBlock } from '../html/block';
import { blockEdits, editsByRun, textEdits } from '../html/block-edits';
import { INLINE, LEFT_ALONE, RAW } from '../html/elements';
import { type Mark, markInside } from '../html/open-elements';
import { type HtmlOptions, type HtmlSettings, readHtmlOptions } from '../html/settings';

/** The part of a hast node that is read. */
interface HastNode {
  readonly type: string;
}

interface Text extends HastNode {
  value: string;
}

interface Element extends HastNode {
  readonly tagName?: string;
  readonly properties?: Record<string, unknown>;
  readonly children?: readonly HastNode[];
  /** The content of a `template`. */
  readonly content?: HastNode;
}

/** The names that attributes have in hast, if they are others. */
const PROPERTY: Readonly<Record<string, string>> = { 'aria-label': 'ariaLabel' };
/** Elements that hold SVG or MathML, which is left alone. */
const FOREIGN: ReadonlySet<string> = new Set(['svg', 'math']);

/**
 * A rehype plug-in that normalises the text of a page as `normalizeHtml` does: words are joined across inline elements, and the same
 * things are left alone.
 *
 * `String(unified().use(rehypeParse, { fragment: true }).use(rehypeMatn).use(rehypeStringify).processSync('<p>نمی<b>دهیم</b></p>'))` → `'<p>نمی‌<b>دهیم</b></p>'`
 *
 * @throws {MatnError} when an option is wrong; never because of the tree.
 */
export function rehypeMatn(options: HtmlOptions = {}): (tree: Root) => undefined {
  const settings = readHtmlOptions(options);
  return (tree) => {
    new Tree(settings).normalize(tree);
  };
}

/** A step of the walk: a node to enter, or an element to leave; and whether attributes have the text round it left. */
type Step = readonly [node: HastNode, isEnd: boolean, mark: Mark];

/** Walks through a tree and normalises its texts, block by block. */
class Tree {
  readonly #settings: HtmlSettings;
  readonly #block = new TextBlock();
  /** The texts of the block, each of which is a run of it. */
  #texts: Text[] = [];
  /** Where each of them would begin if the markup consisted of these texts. */
  #starts: number[] = [];
  /** How long that markup is so far. */
  #length = 0;
  /** Whether nothing but blanks has come since the last link. */
  #followsLink = false;

  constructor(settings: HtmlSettings) {
    this.#settings = settings;
  }

  normalize(root: HastNode): void {
    const steps: Step[] = [[root, false, false]];
    for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
      const [node, isEnd, mark] = step;
      if (isEnd) this.#leave((node as Element).tagName ?? '');
      else if (node.type === 'text') this.#addText(node as Text, mark);
      else if (node.type === 'comment') this.#block.addMarkup();
      else this.#enter(node as Element, mark, steps);
    }
    this.#flush();
  }

  #addText(node: Text, mark: Mark): void {
    // A plug-in may have made a text of something else, or of nothing.
    if (typeof node.value !== 'string' || node.value === '') return;
    if (mark !== false) {
      // What is left parts the words on both sides of it.
      this.#flush();
      return;
    }
    this.#followsLink &&= /^[ \t\n\f\r]*$/.test(node.value);
    // Each text is a run of its own, even next to another.
    this.#block.addMarkup();
    this.#block.addText(node.value, this.#length);
    this.#texts.push(node);
    this.#starts.push(this.#length);
    // As if by a tag, texts are one unit apart, so that the end of one isn't the start of the next.
    this.#length += node.value.length + 1;
  }

  /** Enters an element, a root or any other node. It parts the text before it from that after it, unless it is an inline element. */
  #enter(node: Element, mark: Mark, steps: Step[]): void {
    const name = node.tagName ?? '';
    if (!INLINE.has(name) || (name === 'a' && this.#followsLink)) this.#flush();
    else this.#block.addStartTag();
    if (LEFT_ALONE.has(name) || FOREIGN.has(name)) return;
    const { lang, translate } = node.properties ?? {};
    const inside = markInside(mark, name, lang, translate);
    if (inside === false && node.properties !== undefined) this.#normalizeValues(node.properties);
    if (RAW.has(name) && name !== 'title') return;
    steps.push([node, true, inside]);
    const children = node.content === undefined ? (node.children ?? []) : [...(node.children ?? []), node.content];
    for (let i = children.length - 1; i >= 0; i--) steps.push([children[i]!, false, inside]);
  }

  /** Leaves an element. */
  #leave(name: string): void {
    if (!INLINE.has(name)) this.#flush();
    else this.#block.addMarkup();
    if (name === 'a') this.#followsLink = true;
  }

  /** Normalises the attributes that hold text. */
  #normalizeValues(properties: Record<string, unknown>): void {
    for (const attribute of this.#settings.textAttributes) {
      const name = PROPERTY[attribute] ?? attribute;
      const value = properties[name];
      if (typeof value !== 'string') continue;
      const block = new TextBlock();
      block.addValue(value, 0);
      properties[name] = applied(value, textEdits(block, this.#settings));
    }
  }

  /** Normalises the texts of the block, and begins a new one. */
  #flush(): void {
    if (this.#block.text !== '') {
      const edits = blockEdits(this.#block, this.#settings);
      for (const [from, to] of editsByRun(edits)) {
        const { run } = edits[from]!;
        const text = this.#texts[run]!;
        text.value = applied(text.value, edits.slice(from, to), this.#starts[run]!);
      }
    }
    this.#block.clear();
    this.#texts = [];
    this.#starts = [];
    this.#length = 0;
    this.#followsLink = false;
  }
}
