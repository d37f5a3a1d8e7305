import { BLANK, INVISIBLE, isOf, KASHIDAS, KIND, kinds, PRESENTATION } from '../../text/kinds';
import { withPersianLetters } from '../../text/persian-letters';

/**
 * Lines are judged in one plain form, whatever keyboard, font or system wrote them. The patterns of this room are
 * written for that form: what can't be seen is left out, a run of blanks is one, and letters and signs of other
 * keyboards are those of the Persian one.
 */

/** A line in the form in which it is judged, and the way back to what is written. */
export interface Judged {
  readonly text: string;
  /** For each unit of `text` and for its end, the place in the line as written. */
  readonly at: readonly number[];
}

/**
 * A line in the form in which it is judged.
 *
 * `judged('\u200fكـد\u00a0 خبر：۱۲۳۴')` → `'کد خبر:۱۲۳۴'`
 */
export function judged(written: string): string {
  return UNSETTLED.test(written) ? judgedWithPlaces(written).text : written;
}

/** What makes the form differ from what is written; most lines have none of it and are returned as they are. */
const UNSETTLED =
  /[^\t -~«»،؛؟ء-غف-قل-و\u064b-\u0652\u0660-\u066cپچژکگی۰-۹\u200c–—…•©]|[ \t\u200c][ \t\u200c]|[ء-ی][,;]|^(?:[•\u200c]|[-*] )|\u200c$/;

/** The same with the way back. */
export function judgedWithPlaces(written: string): Judged {
  const line = withPersianLetters(written);
  let text = '';
  // The last unit of `text`, kept apart: an engine copies a string that grows whenever it is looked into.
  let last = '';
  const at: number[] = [];
  for (let i = SIGNS.exec(written)?.[0].length ?? 0; i < written.length; ) {
    const gap = gapEnd(written, i);
    const letter = composed(written, i);
    const settled =
      gap > i ? settledGap(written, i, gap, text === '') : settledLetter(letter || line[i]!, last, line[i + 1]);
    for (let k = 0; k < settled.length; k++) at.push(i);
    text += settled;
    last = settled.at(-1) ?? last;
    i = Math.max(gap, i + (letter === '' ? 1 : 2));
  }
  at.push(written.length);
  const bullet = BULLET.exec(text)?.[0].length;
  return { text: text.slice(bullet), at: at.slice(bullet) };
}

/** What a channel or a page puts before a line: «📌 کد خبر», «🆔 @isna94», «• ۳ نظر». */
const SIGNS =
  /^[\p{Emoji_Presentation}·•‣⁃∙\u25a0-\u25ff\u2600-\u27bf\u23e9-\u23fa\u{1f000}-\u{1faff}\ufe0f\u200b-\u200f\u202a-\u202e\u2060-\u2069\s\ufeff]+/u;
/** The sign of an entry in a list. «- تصویر -» («- picture -»), with a dash at both ends, is none. */
const BULLET = /^[-*] (?=[^\s[!*].*[^-–—*]$)/;
const IN_GAP = (1 << BLANK) | INVISIBLE | KASHIDAS;
/** Icons of a font (private use), and U+FFFC, which stands for any picture: to a reader they are blanks. */
const PICTURE = /[\ue000-\uf8ff\ufffc]/;

/** Where the run ends of what can't be seen or, as a kashida, only stretches a word. */
function gapEnd(written: string, from: number): number {
  const kind = kinds();
  let end = from;
  while (end < written.length && (isOf(IN_GAP, kind[written.charCodeAt(end)]! & KIND) || PICTURE.test(written[end]!)))
    end++;
  return end;
}

/**
 * What takes the place of such a run: a blank, a tab, a half-space or nothing. A kashida outside of a word stays;
 * between blanks it is a dash.
 */
function settledGap(written: string, from: number, end: number, isFirst: boolean): string {
  const gap = written.slice(from, end);
  const seen = gap
    .replace(/[^\S\ufeff]|[\ue000-\uf8ff\ufffc]/g, ' ')
    .replace(/[^ \u0640]/g, '')
    .replace(/ +/g, gap.includes('\t') ? '\t' : ' ')
    .replace(/\u0640+/g, '\u0640');
  if (isFirst) return seen.trimStart();
  if (end === written.length) return seen.trimEnd();
  const isInWord = IN_WORD.test(written[from - 1]!) && IN_WORD.test(written[end]!);
  if (seen === '' || (isInWord && seen === '\u0640'))
    return gap.includes('\u200c') || (isInWord && gap.includes('\u00ad') && JOINS.test(written[from - 1]!))
      ? '\u200c'
      : '';
  return seen === ' \u0640 ' ? ' - ' : seen;
}

const IN_WORD = /[\p{L}\p{M}]/u;
/**
 * A letter that joins the next. After any other a soft hyphen stands for no half-space, only for a place where the line
 * may be broken.
 */
const JOINS = /[^اأإآدذرزژوؤ]/;

/** The one letter that a letter and the hamza or madda after it make (آ, أ, ئ); empty where they make none. */
function composed(written: string, at: number): string {
  if (!HAMZA_OR_MADDA.test(written[at + 1] ?? '')) return '';
  const letter = written.slice(at, at + 2).normalize('NFC');
  return letter.length === 1 ? letter : '';
}

const HAMZA_OR_MADDA = /[\u0653-\u0655]/;

/** The letter or sign of the Persian keyboard in place of one of another. */
function settledLetter(letter: string, last: string, next: string | undefined): string {
  const unit = letter.charCodeAt(0);
  if ((kinds()[unit]! & KIND) === PRESENTATION) return withPersianLetters(letter.normalize('NFKC'));
  const sign = unit >= FULL_WIDTH && unit <= LAST_FULL_WIDTH ? String.fromCharCode(unit - FULL_WIDTH + 0x21) : letter;
  if (sign === ',' || sign === ';') return ARABIC_LETTER.test(last) ? LETTERS[sign]! : sign;
  if (sign === '\u00ac') return IN_WORD.test(last) && IN_WORD.test(next ?? '') ? '\u200c' : sign;
  return LETTERS[sign] ?? sign;
}

const FULL_WIDTH = 0xff01;
const LAST_FULL_WIDTH = 0xff5e;
const ARABIC_LETTER = /[\u0621-\u06cc]/;
const LETTERS: Readonly<Record<string, string>> = {
  ڪ: 'ک',
  ہ: 'ه',
  ھ: 'ه',
  ',': '،',
  ';': '؛',
  '\u02d0': ':',
  '\u2236': ':',
  '\u2010': '-',
  '\u2011': '-',
  '\u2015': '–',
  '\u2212': '-',
  '\u2502': '|',
};
