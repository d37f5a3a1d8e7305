import { keyOf } from '../lines/key';
import { phrases } from '../phrases/phrases';
import { countWords } from '../phrases/words';

/**
 * «خانه » سیاست » مجلس »»: short names between arrows, or shorter ones between bars; after the first page's name, slashes and a
 * headline at the end will do. «شما اینجا هستید:» leads to less.
 */
export function isBreadcrumb(text: string): boolean {
  // The row of a table is text.
  if (/«[^«»]*»|^\|.*\|$/.test(text)) return false;
  const way = text.replace(YOU_ARE_HERE, '');
  if (way !== text) return way === '' || FIRST_PAGE.test(way) || leadsOn(way.split(SEPARATOR));
  const steps = text.split(/[»›>«‹]/);
  if (steps.length > 2 && steps.every(isStep)) return true;
  const names = text.split('|');
  if (names.length > 2 && names.every((name) => countWords(name.trim()) <= 2)) return true;
  const path = text.split(SEPARATOR);
  // «اصفهان > شهرداری»
  if (STEP_OF_TWO.test(text) || (PATH_OF_TWO.test(text) && phrases().sections.get(keyOf(path[0]!)))) return true;
  const first = phrases().wholeLines.get(keyOf(path[0]!));
  if (first?.reason !== 'navigation') return false;
  // «صفحه اصلی / بیانات», «خانه / تغذیه»: a page that every other is behind.
  return path.length > 2 ? leadsOn(path) : FIRST_PAGE.test(path[0]!) && isStep(path[1]!);
}

const SEPARATOR = / ?[/»›>«‹|] ?/;
/** What some sites say before the way back, of one step or more. */
const YOU_ARE_HERE =
  /^(?:شما (?:در )?این[ \u200c]?جا(?:[ \u200c]?یید| هستید)|(?:مسیر|موقعیت|مکان) شما|you are here)(?: ?[:»›>/] ?|$)/i;

/** «شهر > حمل‌ونقل»: two names of at most two words. */
const STEP_OF_TWO = /^[^\s»›>]{1,20}(?: [^\s»›>]{1,20})? ?[»›>] ?[^\s»›>]{1,20}(?: [^\s»›>]{1,20})?$/;
/** «ایران / اتحادیه اروپا», «دانشگاه»آموزشی و صنفی»: a section, and a name in it; «فوتبال | ایران / قطر» is a headline. */
const PATH_OF_TWO = /^[^/|»›>]{1,20} ?[/»›>] ?[^\s/|»›>]{1,20}(?: و)?(?: [^\s/|»›>]{1,20})?$/;
const FIRST_PAGE = /^(?:صفحه [^\s]{1,6}|خانه)$/;

/** Whether steps lead to the last one, which may be a headline. */
function leadsOn(path: readonly string[]): boolean {
  return path.length > 1 && path.slice(0, -1).every(isStep);
}

/** The name of a section is short. */
function isStep(step: string): boolean {
  return countWords(step.trim()) <= 4;
}
