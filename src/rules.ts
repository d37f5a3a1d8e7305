/** Rules of characters: those of the profile `safe`. */
export const CHARACTER_RULES = [
  'presentation-form',
  'diacritic',
  'compose',
  'arabic-yeh',
  'arabic-kaf',
  'heh',
  'yeh-hamza',
  'arabic-digit',
  'kashida',
  'soft-hyphen',
  'half-space-junk',
  'bidi-mark',
  'zero-width',
  'blank',
  'line-end-blank',
  'line-break',
  'blank-lines',
] as const;

/** Rules of spelling and appearance. They are in no profile: an option switches each of them on. */
export const SPELLING_RULES = ['teh-marbuta', 'ezafe', 'kashida-dash'] as const;

/** Further rules of characters. They are in no profile: an option switches each of them on. */
const OPTION_RULES = ['phrase-ligature', 'drop-diacritic'] as const;

/** The name of a rule of characters. */
export type CharacterRuleId = (typeof CHARACTER_RULES)[number] | (typeof OPTION_RULES)[number];

/** The rules that `normalizeCharacters` has. */
export const ALL_CHARACTER_RULES: readonly CharacterRuleId[] = [...CHARACTER_RULES, ...OPTION_RULES];

/** Rules of half-space repair. */
export const HALF_SPACE_RULES = ['verb-prefix', 'plural', 'comparative', 'ending', 'compound', 'house-style'] as const;

/** The name of a rule of half-space repair. */
export type HalfSpaceRuleId = (typeof HALF_SPACE_RULES)[number];

/** Rules of punctuation and figures: what the profile `editorial` adds. */
export const PUNCTUATION_RULES = [
  'persian-mark',
  'mark-order',
  'repeated-mark',
  'ellipsis',
  'dash',
  'quote',
  'mark-spacing',
  'bracket-spacing',
  'persian-digit',
  'percent-sign',
  'decimal-sign',
  'thousands-sign',
] as const;

/** Rules of folding: the profile `searchKey`. */
export const FOLDING_RULES = [
  'fold-alef',
  'fold-hamza',
  'fold-teh-marbuta',
  'fold-letter',
  'fold-mark',
  'fold-half-space',
  'fold-invisible',
  'fold-form',
  'fold-digit',
  'fold-case',
  'fold-blank',
] as const;

/** Stands for the number of a rule where there is none. */
export const NO_RULE = -1;

/** The name of a rule. */
export type RuleId =
  | CharacterRuleId
  | 'entity'
  | (typeof SPELLING_RULES)[number]
  | HalfSpaceRuleId
  | (typeof PUNCTUATION_RULES)[number]
  | (typeof FOLDING_RULES)[number];

/** Every rule that may change a text, group by group. `analyze` reports these ids, and the option `rules` takes them. */
export const RULES: readonly RuleId[] = /* @__PURE__ */ together(
  ALL_CHARACTER_RULES,
  ['entity'],
  SPELLING_RULES,
  HALF_SPACE_RULES,
  PUNCTUATION_RULES,
  FOLDING_RULES,
);

/** A set of rules for one purpose. */
export type Profile = 'safe' | 'news' | 'editorial' | 'storage' | 'searchKey';

/** The rules of each profile, to show or to choose from; the option `rules` switches single ones on top. */
export const PROFILES: Readonly<Record<Profile, readonly RuleId[]>> = /* @__PURE__ */ profiles();

/** The profiles. They stand here and not beside `normalize`, so that a web page that only lists them doesn't load the tables. */
function profiles(): Readonly<Record<Profile, readonly RuleId[]>> {
  return Object.freeze({
    safe: together(CHARACTER_RULES),
    news: together(CHARACTER_RULES, HALF_SPACE_RULES),
    editorial: together(CHARACTER_RULES, HALF_SPACE_RULES, PUNCTUATION_RULES),
    // A stored text keeps its paragraphs as they are.
    storage: together(CHARACTER_RULES.filter((rule) => rule !== 'blank-lines')),
    searchKey: together(FOLDING_RULES),
  });
}

/** The number of each rule, as edits carry it. */
export const RULE: RuleNumbers<RuleId> = /* @__PURE__ */ numbered(RULES);

/**
 * The numbers of the rules of characters alone, which are the same as in `RULE` because these rules come first: an entry that needs no
 * other rule doesn't load the names of the others.
 */
export const CHARACTER_RULE: RuleNumbers<CharacterRuleId> = /* @__PURE__ */ numbered(ALL_CHARACTER_RULES);

/** Rules by name, with their numbers. */
export type RuleNumbers<Id extends RuleId> = Readonly<Record<Id, number>>;

/** One list made of several. It is frozen because it is public: whoever changed it would change it for all who import it. */
function together(...groups: readonly (readonly RuleId[])[]): readonly RuleId[] {
  return Object.freeze(groups.flat());
}

function numbered<Id extends RuleId>(ids: readonly Id[]): RuleNumbers<Id> {
  return Object.fromEntries(ids.map((id, number) => [id, number])) as Record<Id, number>;
}
