import { isGap } from '../text/gap';
import { BLANK, KIND, kinds, LINE } from '../text/kinds';
import { unitSet } from '../text/unit-set';
import { AMPERSAND, SPACE } from '../text/units';

const MARK = /\p{M}/u;
/** What the rule of a Markdown table may begin with. */
const TABLE_RULE: ReadonlySet<number> = unitSet('|-:');
/** The high surrogate of plane 14: tags and variation selectors. */
const PLANE_14 = 0xdb40;

/**
 * Whether a unit stays visible whatever is done to it, so that a gap before it ends there. Marks don't count, nor do spacing accents
 * (a mark on a blank), since a search key drops them.
 */
export function isVisible(unit: number): boolean {
  if (isGap(unit) || unit === PLANE_14) return false;
  if (unit < 0x80) return true;
  const character = String.fromCharCode(unit);
  if (MARK.test(character)) return false;
  const decomposed = character.normalize('NFKD').charCodeAt(0);
  return decomposed !== SPACE && !isGap(decomposed);
}

/** Finds where paragraphs begin, over any number of chunks. */
export class ParagraphScan {
  /** Whether only blanks have followed the last line break; an invisible character may belong to what comes after it. */
  #beginsLine = false;
  #isIndented = false;
  /** Whether a character reference may become something invisible. */
  readonly #decodes: boolean;

  constructor(decodes: boolean) {
    this.#decodes = decodes;
  }

  /**
   * The first place from `from` up to `end` where something visible follows a line break and perhaps blanks; −1 if there is none. After
   * blanks the rule of a Markdown table is none, since they are protected with it.
   */
  next(text: string, from: number, end: number): number {
    const kind = kinds();
    for (let at = from; at < end; at++) {
      const unit = text.charCodeAt(at);
      const entry = kind[unit]! & KIND;
      if (entry === LINE) {
        this.#beginsLine = true;
        this.#isIndented = false;
      } else if (this.#beginsLine && entry === BLANK) this.#isIndented = true;
      else if (this.#beginsLine) {
        this.#beginsLine = false;
        const isRule = this.#isIndented && TABLE_RULE.has(unit);
        const isReference = this.#decodes && unit === AMPERSAND;
        if (isVisible(unit) && !isRule && !isReference) return at;
      }
    }
    return -1;
  }

  reset(): void {
    this.#beginsLine = false;
  }
}
