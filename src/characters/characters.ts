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

/** A pass over the text that the previous one left, which writes its edits; `spans` are the protected ones. */
type Pass = (text: string, spans: Spans, edits: EditLog, enabled: Uint8Array) => void;

/**
 * The passes in their order. Canonical composition comes first, so that composed and decomposed text are one; presentation forms next,
 * so that all later passes see letters; marks go to their letters and are composed with them before any letter is mapped, since
 * Arabic yeh with a hamza composes to ئ and Persian yeh doesn't.
 */
const PASSES: readonly (readonly [pass: Pass, rules: readonly CharacterRuleId[]])[] = [
  [compositionEdits, ['compose']],
  [formEdits, ['presentation-form', 'phrase-ligature']],
  [markEdits, ['diacritic', 'drop-diacritic']],
  [compositionEdits, ['compose']],
  [letterAndGapEdits, CHARACTER_RULES],
];

/** The whole room, pass by pass. */
export function passCharacters(passage: Passage, enabled: Uint8Array): void {
  let composed: string | undefined;
  for (const [pass, rules] of PASSES) {
    if (!rules.some((rule) => enabled[RULE[rule]])) continue;
    if (pass === compositionEdits) {
      // Nothing has changed since the text was composed: the usual case.
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
 * One loop over code units with one table look-up; a plain letter and a lone space cost nothing more.
 */
function letterAndGapEdits(text: string, spans: Spans, edits: EditLog, enabled: Uint8Array): void {
  const judge = new LineJudge(text);
  const gaps = new GapSettler(text, spans, edits, enabled, judge);
  eachStretch(text, spans, (start, end) => settleStretch(text, start, end, edits, enabled, judge, gaps));
}

// A function of its own, without closures in its loop: what an engine has compiled for a closure is lost with the text it was made for.
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
      // By far the commonest gaps: one space, line break or half-space with a visible character on both sides.
      const next = at + 1 < end ? trait[text.charCodeAt(at + 1)]! : GAP;
      if (((unit === SPACE && at > 0) || unit === LINE_FEED) && (next & GAP) === 0) at++;
      // What carries a mark was settled with it.
      else if (unit === KASHIDA && (next & (GAP | INSIDE)) === INSIDE) at++;
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
