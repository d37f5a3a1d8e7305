import { keyOf } from '../lines/key';
import { isPerson } from '../phrases/person';
import { phrases } from '../phrases/phrases';
import { countWords } from '../phrases/words';

/**
 * Whether a line is the way from the first page to this one: «خانه » سیاست » مجلس »» (home » politics » parliament »).
 *
 * It is short names between arrows, or still shorter ones between bars or slashes. After the name of the first page a
 * headline may be the end; after «شما اینجا هستید:» (you are here:) so may anything that leads on.
 */
export function isBreadcrumb(text: string): boolean {
  // Arrows round a quotation are its marks; a line with bars at both ends is the row of a table.
  if (/«[^«»]*»|^\|.*\|$/.test(text)) return false;
  const way = text.replace(YOU_ARE_HERE, '');
  if (way !== text) return way === '' || FIRST_PAGE.test(way) || leadsOn(way.split(SEPARATOR));
  const steps = text.split(/[»›>«‹]/);
  if (steps.length > 2 && steps.every(isStep)) return true;
  const names = text.split('|');
  if (names.length > 2 && names.every((name) => countWords(name.trim()) <= 2)) return true;
  if (isPathOfNames(text.split(' / '))) return true;
  const path = text.split(SEPARATOR);
  // Two names: «اصفهان > شهرداری» (Isfahan > municipality).
  if (STEP_OF_TWO.test(text) || (PATH_OF_TWO.test(text) && phrases().sections.get(keyOf(path[0]!)))) return true;
  const first = phrases().wholeLines.get(keyOf(path[0]!));
  if (first?.reason !== 'navigation') return false;
  // «صفحه اصلی / بیانات», «خانه / تغذیه»: of two names the first must be the first page, which leads to every other.
  return path.length > 2 ? leadsOn(path) : FIRST_PAGE.test(path[0]!) && isStep(path[1]!);
}

const SEPARATOR = / ?[/»›>«‹|] ?/;
/** What some sites say before the way: you are here, your path. */
const YOU_ARE_HERE =
  /^(?:شما (?:در )?این[ \u200c]?جا(?:[ \u200c]?یید| هستید)|(?:مسیر|موقعیت|مکان) شما|you are here)(?: ?[:»›>/] ?|$)/i;

/** Two names of at most two words: «شهر > حمل‌ونقل». */
const STEP_OF_TWO = /^[^\s»›>]{1,20}(?: [^\s»›>]{1,20})? ?[»›>] ?[^\s»›>]{1,20}(?: [^\s»›>]{1,20})?$/;
/**
 * A section, and a name in it: «ایران / اتحادیه اروپا», «دانشگاه»آموزشی و صنفی». With a bar as well it is a headline:
 * «فوتبال | ایران / قطر».
 */
const PATH_OF_TWO = /^[^/|»›>]{1,20} ?[/»›>] ?[^\s/|»›>]{1,20}(?: و)?(?: [^\s/|»›>]{1,20})?$/;
const FIRST_PAGE = /^(?:صفحه [^\s]{1,6}|خانه)$/;

/**
 * Whether three names or more of at most two words are a way: «کاریابی / مشهد / برنامه‌نویسی». A byline has a person or
 * a figure.
 */
function isPathOfNames(names: readonly string[]): boolean {
  return names.length > 2 && names.every((name) => countWords(name) <= 2 && !NO_STEP.test(name) && !isPerson(name));
}

const NO_STEP = /[\p{Nd}:؛،.؟!«»]|^$/u;

/** Whether a way has short names up to its end, which may be a headline. */
function leadsOn(path: readonly string[]): boolean {
  return path.length > 1 && path.slice(0, -1).every(isStep);
}

/** The name of a section has few words. */
function isStep(step: string): boolean {
  return countWords(step.trim()) <= 4;
}
