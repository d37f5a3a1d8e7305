import { findDates } from '../dates/find';
import { MatnError } from '../error';
import { createNormalizer, type NormalizeOptions } from '../normalize';
import { checkNames } from '../options';
import { ARABIC, KIND, kinds, LATIN, OTHER } from '../text/kinds';
import { type Byline, readByline } from './byline';
import { withOffset } from './instant';
import { type Line, linesOf } from './lines';
import { type MastheadLine, readMastheadLine } from './masthead';
import { BUTTON } from './patterns.table';
import type { Article, RemovalReason, RemovedLine } from './record';

/** Options of `readArticle`. */
export interface ArticleOptions {
  /** How the fields are normalised; default the profile `news`. */
  readonly normalize?: NormalizeOptions;
  /** IANA name of the zone that the page's times are in; default `Asia/Tehran`. */
  readonly timeZone?: string;
}

/** A headline is one line of at most this many code units. */
const LONGEST_HEADLINE = 250;
const SENTENCE_END = /[.؟?!:؛]$/;

/**
 * Takes the article out of a scraped page's text.
 *
 * Reads the masthead (news code, dates), the headline, the lead, the agency's line, the body, and the headlines of other
 * articles behind the buttons. Fields are normalised; every line of the input is in a field or in `removed`, with a reason.
 *
 * `readArticle('کد خبر ۹۹۵۳۲۶\nتاریخ انتشار: ۱۰:۵۹ - ۱۶-۰۶-۱۴۰۳\n\nعنوان خبر\n\nمتن خبر.').publishedAt` → `'2024-09-06T10:59:00+03:30'`
 *
 * @throws {MatnError} when an option is wrong; never because of the text.
 */
export function readArticle(input: string, options: ArticleOptions = {}): Article {
  checkNames(options, ['normalize', 'timeZone'], 'article');
  const zone = readZone(options.timeZone);
  const clean = createNormalizer(options.normalize);
  const lines = linesOf(input);
  const removed: RemovedLine[] = [];
  const remove = ({ text, start, end }: Line, reason: RemovalReason): void => {
    removed.push({ text, start, end, reason });
  };

  const masthead = new Masthead();
  let at = 0;
  for (; at < lines.length; at++) {
    const line = lines[at]!;
    const read = readMastheadLine(line);
    if (read === null) break;
    remove(line, masthead.take(read));
  }

  let title: string | null = null;
  const headline = lines[at];
  if (headline !== undefined && isHeadline(lines, at)) {
    title = clean(headline.text);
    at++;
    for (let line = lines[at]; line !== undefined && line.text === headline.text; line = lines[++at]) {
      remove(line, 'repeated');
    }
  }

  const paragraphs: string[] = [];
  const related: string[] = [];
  let agency: string | null = null;
  let lead: string | null = null;
  let ended = false;
  for (; at < lines.length; at++) {
    const line = lines[at]!;
    if (BUTTON.test(line.text)) {
      remove(line, 'button');
      ended = true;
    } else if (ended) {
      related.push(clean(line.text));
    } else {
      const paragraph = clean(line.text);
      const byline: Byline | null = agency === null ? readByline(paragraph) : null;
      if (byline !== null) {
        agency = byline.agency;
        // What stands between the headline and the agency's line sums the article up.
        if (title !== null && paragraphs.length > 0) lead = paragraphs.shift()!;
      }
      paragraphs.push(paragraph);
    }
  }

  return {
    code: masthead.code,
    title,
    kicker: null,
    subtitle: null,
    lead,
    paragraphs,
    body: [...(lead === null ? [] : [lead]), ...paragraphs].join('\n\n'),
    publishedAt: masthead.published === null ? null : withOffset(masthead.published, zone),
    updatedAt: masthead.updated === null ? null : withOffset(masthead.updated, zone),
    agency,
    author: null,
    place: null,
    tags: [],
    related,
    removed,
    dates: findDates(input, { timeZone: zone }),
    language: languageOf(input),
  };
}

/** Gathers the masthead's lines; the first of each kind holds. */
class Masthead {
  code: string | null = null;
  published: (MastheadLine & { is: 'published' | 'updated' })['date'] | null = null;
  updated: (MastheadLine & { is: 'published' | 'updated' })['date'] | null = null;

  /** Takes a line in and says why it is in no field of text. */
  take(line: MastheadLine): RemovalReason {
    if (line.is === 'page-date' || line.is === 'navigation') return line.is;
    if (line.is === 'code') {
      const repeated = this.code !== null;
      this.code ??= line.code;
      return repeated ? 'repeated' : 'masthead';
    }
    const repeated = this[line.is] !== null;
    this[line.is] ??= line.date;
    return repeated ? 'repeated' : 'masthead';
  }
}

/** A short line that ends no sentence, set off by an empty line or said twice. */
function isHeadline(lines: readonly Line[], at: number): boolean {
  const line = lines[at]!;
  if (line.text.length > LONGEST_HEADLINE) return false;
  const next = lines[at + 1];
  if (next === undefined) return false;
  return next.text === line.text || (!SENTENCE_END.test(line.text) && (next.afterBlankLine || at > 0));
}

/** Persian when more than half of the letters are of the Arabic script; another script is left undetermined. */
function languageOf(text: string): string {
  const kind = kinds();
  let arabic = 0;
  let others = 0;
  for (let i = 0; i < text.length; i++) {
    const entry = kind[text.charCodeAt(i)]! & KIND;
    if (entry === ARABIC) arabic++;
    else if (entry === LATIN || entry === OTHER) others++;
  }
  return arabic > others ? 'fa' : 'und';
}

function readZone(zone = 'Asia/Tehran'): string {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    return zone;
  } catch {
    throw new MatnError(
      `option 'timeZone' takes the IANA name of a zone, such as 'Asia/Tehran', not '${String(zone)}'`,
    );
  }
}
