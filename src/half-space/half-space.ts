import { RULE } from '../rules';
import { compose, EditLog } from '../text/edits';
import { ARABIC, BLANK, DIGIT, KIND, kinds, ZWNJ_KIND } from '../text/kinds';
import { protectedSpans } from '../text/protect';
import { ZWNJ } from '../text/units';
import { GluedWord } from './glued';
import { builtInLexicon } from './lexicon';
import { SpacedPair } from './spaced';
import { Word } from './word';

/**
 * Edits that put half-spaces back: a ZWNJ inside a glued word, a ZWNJ for the blank between two parts of a word.
 *
 * Passes are repeated until one finds nothing, since a join makes a longer word that may take an ending in turn. Each pass
 * only adds half-spaces, so there is an end, and the result is its own repair.
 */
export function halfSpaceEdits(text: string, { enabled, minConfidence }: RepairSettings): EditLog {
  // A rule whose confidence is too low is as good as switched off.
  const glued = enabled.map((on, rule) => (on && (GLUED_CONFIDENCE[rule] ?? 0) >= minConfidence * 1000 ? 1 : 0));
  const spaced = enabled.map((on, rule) => (on && (SPACED_CONFIDENCE[rule] ?? 0) >= minConfidence * 1000 ? 1 : 0));
  let edits = repairOnce(text, glued, spaced);
  for (let pass = edits; pass.length > 0; ) {
    const repaired = edits.apply(text);
    pass = repairOnce(repaired, glued, spaced);
    if (pass.length > 0) edits = compose(text, edits, pass);
  }
  return edits;
}

/** What the repair needs of the options, read once. */
export interface RepairSettings {
  /** 1 for each rule, by number, that is switched on. */
  readonly enabled: Uint8Array;
  /** 0–1. */
  readonly minConfidence: number;
}

/**
 * How often a rule is right, in thousandths: its precision on the training part of UD Persian-PerDT, whose half-spaces were
 * deleted (glued) or made blanks (spaced). `npm run evaluate -- --rules FILE` prints these figures for any text.
 */
const GLUED_CONFIDENCE: Readonly<Record<number, number>> = {
  [RULE['verb-prefix']]: 993,
  [RULE.plural]: 995,
  [RULE.comparative]: 980,
  [RULE.ending]: 992,
  [RULE.compound]: 961,
};
const SPACED_CONFIDENCE: Readonly<Record<number, number>> = {
  [RULE['verb-prefix']]: 1000,
  [RULE.plural]: 1000,
  [RULE.comparative]: 996,
  [RULE.ending]: 997,
  [RULE.compound]: 935,
};

function repairOnce(text: string, gluedRules: Uint8Array, spacedRules: Uint8Array): EditLog {
  const edits = new EditLog();
  const spans = protectedSpans(text);
  let at = 0;
  for (let i = 0; i < spans.length; i += 2) {
    repairStretch(text, at, spans[i]!, edits, gluedRules, spacedRules);
    at = spans[i + 1]!;
  }
  repairStretch(text, at, text.length, edits, gluedRules, spacedRules);
  return edits;
}

/** Walks over the words of a stretch without protected spans. */
function repairStretch(
  text: string,
  start: number,
  end: number,
  edits: EditLog,
  gluedRules: Uint8Array,
  spacedRules: Uint8Array,
): void {
  const kind = kinds();
  const lexicon = builtInLexicon();
  const glued = new GluedWord(lexicon);
  const spaced = new SpacedPair(lexicon);
  let left = new Word();
  let word = new Word();
  /** Whether `left` stands before the word with one blank between. */
  let adjacent = false;
  /** Whether the word before `left` is ماه, or a number stands before it. */
  let afterMonth = false;
  let monthNext = false;

  for (let at = start; at < end; ) {
    const unit = text.charCodeAt(at);
    const entry = kind[unit]! & KIND;
    if (entry !== ARABIC) {
      adjacent = adjacent && entry === BLANK && at === left.end;
      monthNext = entry === DIGIT || (monthNext && entry === BLANK);
      at++;
      continue;
    }
    const wordStart = at;
    at = word.read(text, at, end);
    if (adjacent && left.end + 1 === wordStart) {
      const rule = spaced.explain(left, word, afterMonth);
      if (rule >= 0 && spacedRules[rule]) edits.put(left.end, wordStart, ZWNJ, rule, SPACED_CONFIDENCE[rule]);
    }
    glued.explain(word);
    addCuts(word, glued, edits, gluedRules);
    afterMonth = monthNext;
    monthNext = word.is('ماه');
    // A half-space that hangs at the end of a word is no edge for a join.
    adjacent = (kind[text.charCodeAt(at - 1)]! & KIND) !== ZWNJ_KIND;
    const read = word;
    word = left;
    left = read;
  }
}

/** Adds the half-spaces of an explanation, unless the word has one where the explanation has none. */
function addCuts(word: Word, { cuts, rules, count }: GluedWord, edits: EditLog, enabled: Uint8Array): void {
  if (count === 0) return;
  if (word.hasHalfSpace) {
    for (let i = 1; i < word.length; i++) {
      if (word.halfSpaceBefore[i] && !cuts.subarray(0, count).includes(i)) return;
    }
  }
  for (let i = 0; i < count; i++) {
    const cut = cuts[i]!;
    const rule = rules[i]!;
    if (word.halfSpaceBefore[cut] || !enabled[rule]) continue;
    edits.put(word.offsets[cut]!, word.offsets[cut]!, ZWNJ, rule, GLUED_CONFIDENCE[rule]);
  }
}
