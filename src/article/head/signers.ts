import { WITH_JOB } from '../phrases/patterns.table';
import { arePersons, isPerson, NAME, namesRole, withoutJob } from '../phrases/person';
import { withoutSite } from '../phrases/site';
import { INITIALS } from '../phrases/values';

/** Whom a line names that may sign a text. The less stands round the line, the more the line itself must say. */

/** The author named in a line, if the line is written as a name is there; otherwise `null`. */
export type Who = (line: string) => string | null;

export function person(line: string): string | null {
  return isPerson(line) ? withoutJob(line) : null;
}

/**
 * A person, perhaps before a slash, dash or star: «مریم احمدی», «مریم احمدی/», «مریم احمدی*». With a colon it is who says
 * what follows.
 */
export function personBeforeMark(line: string): string | null {
  return person(line.replace(/ ?[/–—*٭-]$/, ''));
}

/** What has the form of a name, even if no table has its first name: «ژینوس رهدار». */
export function unlistedName(line: string): string | null {
  return NAME.test(line) ? line : null;
}

/** The person after a label without a colon: «نوشته مریم احمدی» (written by), «نویسنده مریم احمدی». */
export function writer(line: string): string | null {
  const who = WRITTEN.exec(line)?.[1] ?? '';
  return INITIALS.test(who) && NAME.test(who) ? who : person(who);
}

/** Such a label and the name (group 1), up to what ties a date to it: «نوشته مریم احمدی در تاریخ». */
export const WRITTEN: RegExp = /^(?:نوشته(?:ٔ|\u200cی)?|نویسنده|توسط) (?!شده )(.+?)(?: در(?: روز| تاریخ)?)?$/;

/**
 * A name with the job of a reporter: «علی رضایی، خبرنگار سیاسی». A reporter writes for a site; anybody else may be whom
 * it interviews.
 */
export function reporter(line: string): string | null {
  return REPORTER.test(line) ? nameBeforeJob(line) : null;
}

const REPORTER = /[،,|./-] ?(?:خبرنگار|روزنامه.?نگار|گزارش.?گر)/;

/**
 * «علی رضایی، پژوهشگر آب» → `علی رضایی`. With more words it tells something: «بازار مسکن | کارشناس از رکود می‌گوید»
 * (housing market | an expert speaks of recession).
 */
function nameBeforeJob(line: string): string | null {
  const who = WITH_JOB.exec(line)?.[1] ?? '';
  return namesRole(line.slice(who.length).replace(NO_LETTERS, '')) ? unlistedName(who) : null;
}

const NO_LETTERS = /^\P{L}+/u;

/**
 * One name or several as a signature has them: «مریم احمدی», «مریم احمدی و علی رضایی», «مریم احمدی - جلفا» (from
 * Jolfa), «علی رضایی، پژوهشگر آب», «مریم احمدی دبیر سرویس محیط زیست».
 */
export function signature(line: string): string | null {
  if (arePersons(line)) return withoutJob(line);
  const found = writer(line) ?? person(BEFORE_TOWN.exec(line)?.[1] ?? '') ?? nameBeforeJob(line);
  return found ?? (STAFF.test(line) ? personBeforeRole(line) : null);
}

const BEFORE_TOWN = /^(.+) [-–—] \S+$/;
const STAFF = / (?:دبیر (?:سرویس|گروه|تحریریه)|خبرنگار|روزنامه.?نگار|گزارش.?گر)(?!\S)/;

/**
 * «مریم احمدی پژوهشگر حوزه آب», «مریم احمدی، دکترای محیط زیست» → `مریم احمدی`: the first name must be a known one,
 * since nothing shows where the name ends.
 */
export function personBeforeRole(line: string): string | null {
  const words = line.split(' ');
  for (const length of LENGTHS_OF_NAME) {
    const [found, role] = [words.slice(0, length).join(' ').replace(/[،,]$/, ''), words.slice(length).join(' ')];
    if (isPerson(found) && namesRole(role)) return found;
  }
  return null;
}

/** How many words a name may have. */
export const LENGTHS_OF_NAME: readonly number[] = [2, 3];

/**
 * The name before what the person is, after a comma, in brackets or without a mark: «مریم احمدی، خبرنگار ورزشی», «مریم
 * احمدی (خبرنگار)» → `مریم احمدی`.
 */
export function nameBeforeRole(line: string): string | null {
  const text = line.replace(/ ?\(([^()]+)\)$/, '، $1');
  return nameBeforeJob(text) ?? personBeforeRole(text);
}

/**
 * A person beside the name of the site, a desk or the kind of a piece: «همشهری آنلاین - مریم احمدی:», «گروه اجتماعی |
 * مریم احمدی», «مریم احمدی - گروه جامعه», «یادداشت | مریم احمدی».
 */
export function personBesideSite(line: string): string | null {
  const text = line.replace(/ ?[:؛/–—-]$/, '');
  const rest = withoutSite(text).replace(DESK_BEFORE, '').replace(DESK_AFTER, '');
  return rest === text ? null : person(rest);
}

const DESK_BEFORE = /^(?:(?:گروه|سرویس) \S+(?: \S+)?|یادداشت|سرمقاله|ستون) ?[|/،:–—-] ?/;
const DESK_AFTER = / ?[|/،–—-] ?(?:گروه|سرویس) \S+(?: \S+)?$/;
