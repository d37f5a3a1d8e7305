import { isGap } from '../text/gap';
import { BLANK, KIND, kinds, LINE } from '../text/kinds';
import { unitSet } from '../text/unit-set';
import { AMPERSAND, SPACE } from '../text/units';

const MARK = /\p{M}/u;
/** What the rule of a Markdown table may begin with. */
const TABLE_RULE: ReadonlySet<number> = unitSet('|-:');
/** The high surrogate of plane 14, which has only invisible characters: tags and variation selectors. */
const PLANE_14 = 0xdb40;

/**
 * Whether a unit will be visible whatever the rules do to it, so that a gap before it surely ends there. Marks may not be, nor spacing
 * accents (a mark on a blank), since a search key drops them.
 */
export function isVisible(unit: number): boolean {
  if (isGap(unit) || unit === PLANE_14) return false;
  if (unit < 0x80) return true;
  const character = String.fromCharCode(unit);
  if (MARK.test(character)) return false;
  const decomposed = character.normalize('NFKD').charCodeAt(0);
  return decomposed !== SPACE && !isGap(decomposed);
}

/** Finds where paragraphs begin in a text that comes in chunks. */
export class ParagraphScan {
  /** Whether only blanks have followed the last line break. An invisible character ends this, since it may belong to what follows it. */
  #beginsLine = false;
  /** Whether a blank has come since the last line break. */
  #isIndented = false;
  /** Whether character references are decoded, so that one may become something invisible. */
  readonly #decodes: boolean;

  constructor(decodes: boolean) {
    this.#decodes = decodes;
  }

  /**
   * The first place from `from` up to `end` where something visible follows a line break and perhaps blanks; −1 if there is none. The rule
   * of a Markdown table doesn't count after blanks: they are protected with it, so the text must not be cut between them.
   */
  next(text: string, from: number, end: number): number {
    const kindOf = kinds();
    for (let at = from; at < end; at++) {
      const unit = text.charCodeAt(at);
      const unitKind = kindOf[unit]! & KIND;
      if (unitKind === LINE) {
        this.#beginsLine = true;
        this.#isIndented = false;
      } else if (unitKind === BLANK) this.#isIndented = true;
      else if (this.#beginsLine) {
        this.#beginsLine = false;
        const isRule = this.#isIndented && TABLE_RULE.has(unit);
        const isReference = this.#decodes && unit === AMPERSAND;
        if (isVisible(unit) && !isRule && !isReference) return at;
      }
    }
    return -1;
  }

  /** Forgets the last line break: the text after a forced cut is scanned as the middle of a line. */
  reset(): void {
    this.#beginsLine = false;
  }
}
