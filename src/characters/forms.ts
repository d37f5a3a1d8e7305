import { RULE } from '../rules';
import { EditLog } from '../text/edits';
import {
  ARABIC,
  BIDI,
  COMBINING,
  DIGIT,
  JOINS_NEXT,
  KIND,
  kinds,
  PRESENTATION,
  SOFT_HYPHEN_KIND,
  ZERO_WIDTH,
  ZWNJ_KIND,
} from '../text/kinds';
import { HASH, KASHIDA } from '../text/units';
import { FORMS } from './forms.table';
import { LineJudge } from './language';
import { eachStretch } from './stretches';

const HAS_FORMS = /[\ufb50-\ufdff\ufe70-\ufefc]/;
const FIRST_FORM = 0xfb50;
const RIAL_SIGN = 0xfdfc;

/** Signs for a whole phrase, spelt as Persian spells them: Unicode's own decomposition is Arabic, or there is none. */
const PHRASES: ReadonlyMap<number, string> = new Map([
  [0xfdfa, 'صلی الله علیه و سلم'],
  [0xfdfb, 'جل جلاله'],
  [0xfdfd, 'بسم الله الرحمن الرحیم'],
]);

/**
 * Presentation forms (U+FB50–FDFF, U+FE70–FEFC) as the letters they are shapes of. PDF extractors hand over the shapes, and with
 * them what the page showed: a final or isolated form before a letter that it could have joined proves a half-space.
 */
export function formEdits(text: string, spans: readonly number[], enabled: Uint8Array): EditLog {
  if (!HAS_FORMS.test(text)) return new EditLog();
  const asShaped = new Expansion(text, enabled);
  eachStretch(text, spans, (start, end) => asShaped.expand(start, end));
  // Most fonts have Arabic shapes of yeh and kaf only: which letters they are, the language of the run tells.
  const judged = new Expansion(text, enabled, new LineJudge(asShaped.edits.apply(text)));
  eachStretch(text, spans, (start, end) => judged.expand(start, end));
  return judged.edits;
}

class Expansion {
  readonly edits: EditLog = new EditLog();
  readonly #text: string;
  readonly #enabled: Uint8Array;
  readonly #judge: LineJudge | undefined;
  readonly #kinds: Uint8Array = kinds();
  /** How much longer the text has become up to here. */
  #growth = 0;
  /** The letter ahead that a half-space goes before. */
  #parted = -1;

  constructor(text: string, enabled: Uint8Array, judge?: LineJudge) {
    this.#text = text;
    this.#enabled = enabled;
    this.#judge = judge;
  }

  expand(start: number, end: number): void {
    const text = this.#text;
    /** The unit before `at`, past marks and what is invisible. Protected text may be a tag, which goes on behind its end. */
    let before = start > 0 ? HASH : 0;
    let onMark = false;
    for (let at = start; at < end; at++) {
      const form = text.charCodeAt(at);
      const entry = this.#kinds[form]! & KIND;
      if (at === this.#parted) {
        this.edits.replace(at, at, '\u200c', RULE['presentation-form']);
        this.#growth++;
      }
      if (entry === PRESENTATION) {
        // A tag, whatever it is written in.
        if (before === HASH) continue;
        if (!isMark(form)) {
          this.#expandForm(form, at, end, before);
          before = form;
          onMark = false;
        } else if (onMark || before === KASHIDA || this.#isLetter(before)) this.#expandMark(form, at);
      } else if (entry === COMBINING) onMark = true;
      else if (entry !== ZWNJ_KIND && entry !== BIDI && entry !== ZERO_WIDTH && entry !== SOFT_HYPHEN_KIND) {
        before = form;
        onMark = false;
      }
    }
  }

  /** A vowel sign goes on its letter; by itself it shows the sign. */
  #expandMark(form: number, at: number): void {
    if (this.#enabled[RULE['presentation-form']]) this.#replace(at, lettersOf(form), RULE['presentation-form']);
  }

  #expandForm(form: number, at: number, end: number, before: number): void {
    const phrase = PHRASES.get(form);
    const rule = phrase === undefined ? RULE['presentation-form'] : RULE['phrase-ligature'];
    const letters = phrase ?? lettersOf(form);
    if (!this.#enabled[rule] || letters.charCodeAt(0) === form) return;
    if (phrase !== undefined || form === RIAL_SIGN) {
      this.#replace(at, this.#apart(letters, before, at + 1 < end ? this.#text.charCodeAt(at + 1) : 0), rule);
    } else {
      this.#replace(at, (this.#isApart(before, form) ? '\u200c' : '') + this.#spelt(letters, at), rule);
      this.#partFromNext(at, before, end);
    }
  }

  #replace(at: number, letters: string, rule: number): void {
    this.edits.replace(at, at + 1, letters, rule);
    this.#growth += letters.length - 1;
  }

  #spelt(letters: string, at: number): string {
    if (this.#judge === undefined || this.#judge.languageAt(at + this.#growth) === 'foreign') return letters;
    return letters.replace(/[يى]/g, 'ی').replaceAll('ك', 'ک');
  }

  /** A word of its own: with a blank where a letter or digit would touch it. */
  #apart(word: string, before: number, after: number): string {
    const touches = (unit: number): boolean => this.#isLetter(unit) || (this.#kinds[unit]! & KIND) === DIGIT;
    return (touches(before) ? ' ' : '') + word + (touches(after) ? ' ' : '');
  }

  /** Whether two forms show that their letters, which could have joined, didn't. */
  #isApart(before: number, form: number): boolean {
    return isForm(before) && this.#couldJoin(before) && !joinsNext(before) && !joinsBefore(form);
  }

  /** A form before a letter that has no shape: the form alone tells, if it agrees with what stands before it. */
  #partFromNext(at: number, before: number, end: number): void {
    const text = this.#text;
    const form = text.charCodeAt(at);
    if (joinsNext(form) || !this.#couldJoin(form)) return;
    let next = at + 1;
    while (next < end && isMark(text.charCodeAt(next))) next++;
    if (next >= end || (this.#kinds[text.charCodeAt(next)]! & KIND) !== ARABIC) return;
    const isReached = isForm(before) ? joinsNext(before) : (this.#kinds[before]! & JOINS_NEXT) !== 0;
    if (isReached !== joinsBefore(form)) return;
    this.#parted = next;
  }

  /** Whether the last of a form's letters is one that joins the next. */
  #couldJoin(form: number): boolean {
    const letters = lettersOf(form);
    return (this.#kinds[letters.charCodeAt(letters.length - 1)]! & JOINS_NEXT) !== 0;
  }

  #isLetter(unit: number): boolean {
    const letter = isForm(unit) ? lettersOf(unit).charCodeAt(0) : unit;
    return (this.#kinds[letter]! & KIND) === ARABIC;
  }
}

const letters: string[] = [];

/** What a form stands for by Unicode's compatibility decomposition; itself where there is none. */
function lettersOf(form: number): string {
  const known = letters[form - FIRST_FORM];
  if (known !== undefined) return known;
  let found = String.fromCharCode(form).normalize('NFKC');
  // A vowel sign is decomposed to a blank or a kashida that carries it.
  if (found.length > 1 && (found[0] === ' ' || found[0] === '\u0640')) found = found.slice(1);
  letters[form - FIRST_FORM] = found;
  return found;
}

/** A combining mark, or the form of one. */
function isMark(unit: number): boolean {
  const letter = isForm(unit) ? lettersOf(unit).charCodeAt(0) : unit;
  return (kinds()[letter]! & KIND) === COMBINING;
}

function isForm(unit: number): boolean {
  return (kinds()[unit]! & KIND) === PRESENTATION;
}

function joinsNext(form: number): boolean {
  const shape = FORMS[form - FIRST_FORM];
  return shape === 'n' || shape === 'm';
}

function joinsBefore(form: number): boolean {
  const shape = FORMS[form - FIRST_FORM];
  return shape === 'f' || shape === 'm';
}
