import { type QuoteType, Tokenizer } from 'htmlparser2';
import { TextBlock } from './block';
import { INLINE, RAW } from './elements';
import { endsAtFirst, hidesEnd } from './ends';
import { Foreign } from './foreign';
import { OpenElements } from './open-elements';

/** Takes what is reported of a page. A block is emptied after its report. */
export interface PageVisitor {
  /** The text of one block, or of a title. */
  block(block: TextBlock): void;
  /** The place of the value of a quoted attribute, without its quotes. */
  value(start: number, end: number): void;
}

const WHITE_SPACE = /^[ \t\n\f\r]*$/;
const NOSCRIPT_END = /<\/noscript[ \t\n\f\r/>]/gi;

/**
 * Reads a page of HTML by its tags alone. No tree is built, so neither depth nor unclosed elements cost anything.
 *
 * Text is reported only where all parsers agree that it is text. Where a page may be read in two ways (a script that
 * ends in one and goes on in the other, elements of svg that overlap), reading ends, and what follows is left as it is.
 */
export function readPage(markup: string, attributes: ReadonlySet<string>, visitor: PageVisitor): void {
  new Page(markup, attributes, visitor).read();
}

class Page {
  readonly #markup: string;
  readonly #attributes: ReadonlySet<string>;
  readonly #visitor: PageVisitor;
  readonly #tokenizer: Tokenizer;
  readonly #block = new TextBlock();
  readonly #elements = new OpenElements();
  readonly #foreign = new Foreign();

  /** The start tag that is being read: its name, its `lang` and `translate`, the places of the values to report. */
  #name = '';
  #language: string | null = null;
  #translate: string | null = null;
  #values: number[] = [];
  #attribute = '';
  #attributeEnd = 0;
  /** The open element whose content is plain text, and where that begins; empty for none. */
  #raw = '';
  #rawStart = 0;
  /** The open `select` and `template` elements: parsers differ in which elements they know inside them. */
  readonly #uncertain: string[] = [];
  /**
   * Where the open `noscript` ends for a parser that runs scripts, and so reads its content as plain text; infinite
   * where none is open.
   */
  #noscriptEnd = Number.POSITIVE_INFINITY;
  /** Whether nothing but blanks has followed the end of a link. */
  #followsLink = false;

  constructor(markup: string, attributes: ReadonlySet<string>, visitor: PageVisitor) {
    this.#markup = markup;
    this.#attributes = attributes;
    this.#visitor = visitor;
    this.#tokenizer = new Tokenizer({ decodeEntities: true }, this);
  }

  read(): void {
    this.#tokenizer.write(this.#markup);
    this.#tokenizer.end();
    this.#flush();
  }

  isInForeignContext(): boolean {
    return this.#foreign.isForeign;
  }

  ontext(start: number, end: number): void {
    // Of a page that ends in `<br/`, the tokenizer reports the `/` as text without a place.
    if (start < 0 || !this.#takesText()) return;
    const text = this.#markup.slice(start, end);
    this.#followsLink &&= WHITE_SPACE.test(text);
    this.#block.addText(text, start);
  }

  ontextentity(codePoint: number, end: number): void {
    const start = this.#markup.lastIndexOf('&', end - 1);
    if (!this.#takesText()) return;
    this.#followsLink = false;
    this.#block.addEntity(start, end, String.fromCodePoint(codePoint));
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#markup.slice(start, end).toLowerCase();
    this.#language = null;
    this.#translate = null;
    this.#values.length = 0;
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#markup.slice(start, end).toLowerCase();
    this.#attributeEnd = end;
  }

  onattribdata(): void {}
  onattribentity(): void {}

  onattribend(quote: QuoteType, end: number): void {
    const isLanguage = this.#attribute === 'lang' && this.#language === null;
    const isTranslate = this.#attribute === 'translate' && this.#translate === null;
    if (!isLanguage && !isTranslate && !this.#attributes.has(this.#attribute)) return;
    // QuoteType of the tokenizer: 0 no value, 1 no quotes, 2 single ones, 3 double ones.
    const isQuoted = quote >= 2;
    const from = this.#attributeEnd;
    const value = this.#markup.slice(from, isQuoted ? end - 1 : end).replace(/^[\s=]*["']?/, '');
    if (isLanguage) this.#language = value;
    else if (isTranslate) this.#translate = value;
    else if (isQuoted) this.#values.push(this.#markup.indexOf(this.#markup[end - 1]!, from) + 1, end - 1);
  }

  onopentagend(end: number): void {
    this.#open(end, false);
  }

  onselfclosingtag(end: number): void {
    this.#open(end, true);
  }

  onclosetag(start: number, nameEnd: number): void {
    const name = this.#markup.slice(start, nameEnd).toLowerCase();
    const end = this.#markup.indexOf('>', nameEnd);
    const at = start - 2;
    if (this.#raw !== '') {
      if (!this.#endsRaw(at)) {
        this.#stop();
        return;
      }
      this.#flush();
      this.#raw = '';
    }
    if (at > this.#noscriptEnd || !endsAtFirst(this.#markup, nameEnd, end)) {
      this.#stop();
      return;
    }
    if (this.#foreign.isOpen) {
      if (!this.#foreign.close(name)) this.#stop();
      return;
    }
    if (name === 'noscript') this.#noscriptEnd = Number.POSITIVE_INFINITY;
    if (this.#noscriptEnd === Number.POSITIVE_INFINITY && this.#uncertain.at(-1) === name) this.#uncertain.pop();
    if (INLINE.has(name)) {
      this.#block.addMarkup();
      if (name === 'a') this.#followsLink = true;
    } else this.#flush();
    this.#elements.close(name);
  }

  oncomment(): void {
    this.#block.addMarkup();
  }

  oncdata(start: number, end: number): void {
    // In HTML this is a comment, which ends at the first `>`; in SVG and MathML it is text. If it ends there too, it is
    // no matter which.
    const isSame = this.#markup.indexOf('>', start) === end;
    const isText = this.#foreign.isForeign && !this.#isUncertain;
    if (isSame || isText) this.#block.addMarkup();
    else this.#stop();
  }

  ondeclaration(): void {
    this.#flush();
  }

  onprocessinginstruction(): void {}
  onend(): void {}

  #open(end: number, isSelfClosing: boolean): void {
    const name = this.#name;
    if (name === 'frameset' || this.#raw !== '') {
      this.#stop();
      return;
    }
    if (this.#foreign.isOpen || name === 'svg' || name === 'math') {
      this.#flush();
      if (!this.#foreign.open(name, isSelfClosing)) {
        this.#stop();
        return;
      }
      if (RAW.has(name) && (this.#foreign.isInHtml || this.#isUncertain)) this.#beginRaw(name, end + 1);
      return;
    }
    if (!INLINE.has(name) || (name === 'a' && this.#followsLink)) this.#flush();
    else this.#block.addStartTag();
    const isLeft = this.#elements.open(name, this.#language, this.#translate);
    if (!isLeft) this.#reportValues();
    if (name === 'select' || name === 'template') this.#uncertain.push(name);
    if (name === 'noscript' && this.#noscriptEnd === Number.POSITIVE_INFINITY) {
      // Without an end tag, nothing that follows is certain.
      NOSCRIPT_END.lastIndex = end;
      this.#noscriptEnd = NOSCRIPT_END.exec(this.#markup)?.index ?? 0;
    }
    if (RAW.has(name)) this.#beginRaw(name, end + 1);
  }

  /** Begins an element whose content is plain text. */
  #beginRaw(name: string, start: number): void {
    this.#raw = name;
    this.#rawStart = start;
  }

  /** Whether that element ends at `at` in every reading. */
  #endsRaw(at: number): boolean {
    if (!this.#markup.startsWith('</', at)) return false;
    if (this.#isUncertain || this.#foreign.isOpen) return !this.#markup.slice(this.#rawStart, at).includes('<');
    return this.#raw !== 'script' || !hidesEnd(this.#markup.slice(this.#rawStart, at));
  }

  get #isUncertain(): boolean {
    return this.#uncertain.length > 0;
  }

  #takesText(): boolean {
    const isTaken = !this.#foreign.isOpen && !this.#elements.leavesText && (this.#raw === '' || this.#raw === 'title');
    // What is left parts the words on both sides of it.
    if (!isTaken) this.#flush();
    return isTaken;
  }

  #reportValues(): void {
    for (let i = 0; i < this.#values.length; i += 2) {
      this.#visitor.value(this.#values[i]!, this.#values[i + 1]!);
    }
  }

  #flush(): void {
    if (this.#block.text !== '' && !this.#isTitleWithTags()) this.#visitor.block(this.#block);
    this.#block.clear();
  }

  /**
   * Whether the text is that of a title with tags in it. In HTML they are part of the text, in svg they are elements:
   * such a title is left.
   */
  #isTitleWithTags(): boolean {
    if (this.#raw !== 'title') return false;
    const end = this.#block.rawEnd[this.#block.rawEnd.length - 1]!;
    return this.#markup.slice(this.#rawStart, end).includes('<');
  }

  /** Ends reading, since what follows has more than one reading. */
  #stop(): void {
    this.#tokenizer.pause();
  }
}
