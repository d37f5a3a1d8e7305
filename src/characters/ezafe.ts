import { RULE } from '../rules';
import { EditLog } from '../text/edits';
import { ARABIC, endOfRun, INVISIBLE, isOf, JOINER, KASHIDAS, kindAt, MARK, OTHER, ZWNJS } from '../text/kinds';
import { eachStretch, type Spans } from '../text/stretches';
import { HAMZA, HAMZA_ABOVE, HEH, HEH_YEH, SPACE, TEH_MARBUTA, YEH, ZWNJ } from '../text/units';
import type { EzafeForm, SpellingForms } from './choices';
import { LineJudge } from './language';
import { PERSIAN_RUN } from './run-languages';

/** How a silent ه and its ezafe are written in each form. */
const WRITTEN: Readonly<Record<EzafeForm, string>> = { hamza: 'ه\u0654', letter: 'ۀ', yeh: 'ه\u200cی' };
/** After a vowel ه is a consonant (راه, کوه), which takes no such ezafe. */
const VOWELS = 'اآوی';

/**
 * Writes the ezafe of a silent ه in one form, and ة at the end of a word as the option says. `passCharacters` has settled the text, so a
 * gap between words is one space, and half-spaces stand only where they show.
 */
export function ezafeEdits(
  text: string,
  spans: Spans,
  enabled: Uint8Array,
  { ezafe, tehMarbuta }: SpellingForms,
): EditLog {
  const edits = new EditLog();
  if (!enabled[RULE.ezafe] && !enabled[RULE['teh-marbuta']]) return edits;
  const judge = new LineJudge(text);
  eachStretch(text, spans, (start, end) => {
    for (let at = start + 1; at < end; at++) {
      const unit = text.charCodeAt(at);
      if (unit !== HEH && unit !== HEH_YEH && unit !== TEH_MARBUTA) continue;
      if (!isPartOfWord(text, at - 1) || judge.languageAt(at) !== PERSIAN_RUN) continue;
      if (unit === TEH_MARBUTA) {
        if (!enabled[RULE['teh-marbuta']] || wordGoesOn(text, at + 1)) continue;
        const heh = tehMarbuta === 'heh' ? 'ه' : WRITTEN[ezafe];
        edits.replace(at, at + 1, heh, RULE['teh-marbuta']);
      } else if (enabled[RULE.ezafe]) {
        const ezafeEnd = endOfEzafe(text, at, end);
        if (ezafeEnd > at && text.slice(at, ezafeEnd) !== WRITTEN[ezafe])
          edits.replace(at, ezafeEnd, WRITTEN[ezafe], RULE.ezafe);
      }
    }
  });
  return edits;
}

/** Where the ezafe of the ه at `at` ends, in whichever form it is written; −1 if there is none. */
function endOfEzafe(text: string, at: number, limit: number): number {
  const ifWordEnds = (end: number): number => (end <= limit && !wordGoesOn(text, end) ? end : -1);
  if (text.charCodeAt(at) === HEH_YEH) return ifWordEnds(at + 1);
  const next = text.charCodeAt(at + 1);
  if (next === HAMZA_ABOVE || next === HAMZA) return ifWordEnds(at + 2);
  const sign = text.charCodeAt(at + 2);
  const isWrittenApart = (next === ZWNJ && sign === YEH) || (next === SPACE && (sign === YEH || sign === HAMZA));
  return isWrittenApart && takesEzafe(text, at) ? ifWordEnds(at + 3) : -1;
}

/**
 * Whether the ه at `at` is the silent ending of a noun, so that what stands apart after it is its ezafe. In a word of two letters it is no
 * ending (به که نه) or not silent (ته مه ره), and «به ی» is no ezafe.
 */
function takesEzafe(text: string, at: number): boolean {
  return !VOWELS.includes(text[at - 1]!) && isPartOfWord(text, at - 2);
}

const PARTS_OF_WORDS = (1 << ARABIC) | MARK | ZWNJS;

function isPartOfWord(text: string, at: number): boolean {
  return isOf(PARTS_OF_WORDS, kindAt(text, at));
}

/** What shows that a word goes on. A kashida or joiner does, too: it would be removed after ه, and the word would no longer end there. */
const GOES_ON = PARTS_OF_WORDS | KASHIDAS | JOINER;

/** Whether what stands at `at` belongs to the word before it. */
function wordGoesOn(text: string, at: number): boolean {
  if (isOf(GOES_ON, kindAt(text, at))) return true;
  // What is invisible between a hamza and what may be a rare mark would go once the hamza is no longer a mark.
  const end = endOfRun(text, at, text.length, INVISIBLE);
  return end > at && end < text.length && kindAt(text, end) === OTHER;
}
