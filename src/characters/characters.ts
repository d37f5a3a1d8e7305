import { CHARACTER_RULES, type CharacterRuleId, CHARACTER_RULE as RULE } from '../rules';
import { EditLog } from '../text/edits';
import type { Passage } from '../text/passage';
import { eachStretch, type Spans } from '../text/stretches';
import { KASHIDA, LINE_FEED, SPACE, ZWNJ } from '../text/units';
import { compositionEdits } from './composition';
import { formEdits } from './forms';
import { GapSettler } from './gaps';
import { LineJudge } from './language';
import { letterTables, settledLetter } from './letters';
import { markEdits } from './marks';
import { GAP, INSIDE, JOINING, LETTER, MAY_CHANGE, traits } from './traits';

/** Reads the text that the pass before it left, and writes its changes to `edits`. `spans` are the protected parts of the text. */
type Pass = (text: string, spans: Spans, edits: EditLog, enabled: Uint8Array) => void;

/**
 * The passes in their order, each with the rules that it serves.
 *
 * Canonical composition comes first, so that composed and decomposed text are treated alike. Presentation forms are next, so that all
 * later passes see letters. Then marks are put on their letters and composed with them. That must be before letters are mapped, since
 * Arabic yeh with a hamza composes to ئ and Persian yeh doesn't.
 */
const PASSES: readonly (readonly [pass: Pass, rules: readonly CharacterRuleId[]])[] = [
  [compositionEdits, ['compose']],
  [formEdits, ['presentation-form', 'phrase-ligature']],
  [markEdits, ['diacritic', 'drop-diacritic']],
  [compositionEdits, ['compose']],
  [letterAndGapEdits, CHARACTER_RULES],
];

/** Normalises the characters of a text: the whole room, pass by pass. */
export function passCharacters(passage: Passage, enabled: Uint8Array): void {
  let composed: string | undefined;
  for (const [pass, rules] of PASSES) {
    if (!rules.some((rule) => enabled[RULE[rule]])) continue;
    if (pass === compositionEdits) {
      // Usually, nothing has changed since the text was composed.
      if (passage.text === composed) continue;
      composed = passage.text;
    }
    const edits = new EditLog();
    pass(passage.text, passage.spans, edits, enabled);
    passage.take(edits);
  }
}

/**
 * Maps letters and digits of composed text to their Persian code points, and settles gaps.
 *
 * It is one loop over code units, in which a plain letter and a single space cost no more than a look-up or two.
 */
function letterAndGapEdits(text: string, spans: Spans, edits: EditLog, enabled: Uint8Array): void {
  const judge = new LineJudge(text);
  const gaps = new GapSettler(text, spans, edits, enabled, judge);
  eachStretch(text, spans, (start, end) => settleStretch(text, start, end, edits, enabled, judge, gaps));
}

// This isn't part of the closure above, which is made anew for each text: what an engine has compiled for a closure is lost with it.
function settleStretch(
  text: string,
  start: number,
  end: number,
  edits: EditLog,
  enabled: Uint8Array,
  judge: LineJudge,
  gaps: GapSettler,
): void {
  const trait = traits();
  const { rule } = letterTables();
  for (let at = start; at < end; ) {
    const unit = text.charCodeAt(at);
    const todo = trait[unit]! & (GAP | MAY_CHANGE);
    if (todo === 0) {
      at++;
    } else if (todo === GAP) {
      // First the commonest gaps by far, which are one unit between two visible characters. A space or line feed stays.
      const next = at + 1 < end ? trait[text.charCodeAt(at + 1)]! : GAP;
      if (((unit === SPACE && at > 0) || unit === LINE_FEED) && (next & GAP) === 0) at++;
      // A kashida that carries a mark has been settled by the pass over marks.
      else if (unit === KASHIDA && (next & (GAP | INSIDE)) === INSIDE) at++;
      // Between letters that join, a half-space stays, and nearly everything else goes.
      else if (
        next & LETTER &&
        at > start &&
        trait[text.charCodeAt(at - 1)]! & JOINING &&
        (unit === ZWNJ || gaps.settleAlone(at))
      )
        at++;
      else at = gaps.settle(at, start, end);
    } else {
      const letter = settledLetter(text, at, enabled, judge);
      if (letter !== unit) edits.put(at, at + 1, letter, rule[unit]!);
      at++;
    }
  }
}
