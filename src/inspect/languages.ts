import { evidenceIn } from '../characters/evidence';
import { PERSIAN_RUN } from '../characters/run-languages';
import { ARABIC, KIND, kinds, LATIN, LINE } from '../text/kinds';
import { isHighSurrogate } from '../text/surrogates';
import { isForm } from './forms';
import { LANGUAGE_LETTERS, type Language } from './language-letters';

/** A stretch of text in one script: from its first letter to its last, with what stands between. */
export interface LanguageRun {
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly script: 'arabic' | 'latin' | 'other';
  /**
   * What an Arabic-script run shows: `urdu`, `kurdish`, `pashto`, `sindhi` or `uyghur` by the letters that mark one of them, if there are
   * enough, `arabic` by letters and small words of Arabic, or two words with its article or ة, where none is Persian; otherwise
   * `persian`. Null in other scripts.
   */
  readonly language: Language | null;
}

/** A run shorter than this, in code units, is never taken as Arabic: it may be a name, or one word that is quoted. */
const LEAST_ARABIC_LENGTH = 12;

/** A run is in a language only if letters of that alone make up more than this share of it. A name or a slip in a Persian run has fewer. */
const LEAST_SHARE = 0.02;

/** The runs of a text, in order. A run ends with the line or before a letter of another script. */
export function languageRuns(text: string): LanguageRun[] {
  const entries = kinds();
  const runs: LanguageRun[] = [];
  let script: LanguageRun['script'] | null = null;
  let start = 0;
  let end = 0;
  const close = (): void => {
    if (script !== null)
      runs.push({ start, end, script, language: script === 'arabic' ? languageOf(text, start, end) : null });
    script = null;
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = entries[unit]! & KIND;
    if (kind === LINE) close();
    const found = scriptAt(text, at, kind);
    if (found === null) continue;
    if (found !== script) {
      close();
      script = found;
      start = at;
    }
    end = at + (isHighSurrogate(unit) ? 2 : 1);
  }
  close();
  return runs;
}

/** The script of the unit at `at`, whose kind is `kind`; `null` if it is no letter. */
function scriptAt(text: string, at: number, kind: number): LanguageRun['script'] | null {
  if (kind === ARABIC || isForm(text.charCodeAt(at))) return 'arabic';
  if (kind === LATIN) return 'latin';
  return isOtherLetter(text, at) ? 'other' : null;
}

/**
 * Whether a letter of a third script is at `at`. A cheap test comes first, since hardly any text has one; it also leaves out the kashida, which
 * Unicode counts as a letter.
 */
function isOtherLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x250 || (unit >= 0x600 && unit < 0x780) || (unit >= 0x2000 && unit < 0x2c00)) return false;
  return /^\p{L}/u.test(String.fromCodePoint(text.codePointAt(at)!));
}

/** The language of a run in Arabic script. */
function languageOf(text: string, start: number, end: number): Language {
  const counts = new Map<Language, number>();
  const length = end - start;
  let most = LEAST_SHARE * length;
  let found: Language | undefined;
  for (let at = start; at < end; at++) {
    const language = LANGUAGE_LETTERS.get(text.charCodeAt(at));
    if (language === undefined) continue;
    const count = (counts.get(language) ?? 0) + 1;
    counts.set(language, count);
    if (count > most) [found, most] = [language, count];
  }
  const evidence = evidenceIn(text, start, end);
  if (found !== undefined) return evidence.language === PERSIAN_RUN ? 'persian' : found;
  return length >= LEAST_ARABIC_LENGTH && evidence.looksArabic ? 'arabic' : 'persian';
}
