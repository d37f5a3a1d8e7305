import type { DateMention } from '../../dates/mention';

/**
 * A news article taken out of a page. Missing fields are `null`, missing lists empty.
 *
 * Every non-blank character of the input stands in exactly one of `kicker`, `title`, `subtitle`, `lead`, `paragraphs`,
 * `related` (normalised there) and `removed` (as it was given). The other fields are read from those: `agency`, `place`
 * and perhaps `author` from the text; `code`, times and `tags` from lines in `removed`, or from the text where the
 * whole page is one line. What the metadata of an HTML page say may stand nowhere in its text.
 */
export interface Article {
  /** The news code, in Latin digits. */
  readonly code: string | null;
  readonly title: string | null;
  /** The line above the title. */
  readonly kicker: string | null;
  /** The line below the title. */
  readonly subtitle: string | null;
  /** The paragraph that sums the article up, before the agency's line. */
  readonly lead: string | null;
  /** The other paragraphs, in order. */
  readonly paragraphs: readonly string[];
  /** Lead and paragraphs, with an empty line between. */
  readonly body: string;
  /**
   * ISO 8601 with the zone's offset: `2024-09-06T10:59:00+03:30`; a day where no time is written. `null` where only a
   * month or year is given, or where a stamp may be either of two days (`03/04/2024`); if that stands in the text,
   * `dates` has both.
   */
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  /** The source of the text: «به گزارش جماران» (as reported by Jamaran) → `جماران`. */
  readonly agency: string | null;
  readonly author: string | null;
  /** The town or province of the dateline: «تهران- ایرنا-» → `تهران`. */
  readonly place: string | null;
  readonly tags: readonly string[];
  /**
   * Headlines of other articles, one entry for each line: headlines that run together are not cut apart by guessing.
   */
  readonly related: readonly string[];
  /** Every line, or part of a line, that is in no field of text, with the reason, in the order of the page. */
  readonly removed: readonly RemovedLine[];
  /**
   * The dates of the text as it was given, with offsets into it. «دیروز» (yesterday), «ماه گذشته» (last month) and the
   * like are counted from `publishedAt` in headline and body, and elsewhere from the day of the page, where it says
   * one; where there is no such day, from the option `reference`.
   */
  readonly dates: readonly DateMention[];
  /**
   * BCP 47: `fa`; or `und` where most letters are of another script, or are those of Arabic, Kurdish, Urdu or Pashto.
   */
  readonly language: 'fa' | 'und';
}

/** A line of the input that is in no field of text. `text` is the input from `start` to `end`, UTF-16 offsets. */
export interface RemovedLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly reason: RemovalReason;
}

/** The fields that hold lines of the page. */
export type TextField = 'kicker' | 'title' | 'subtitle' | 'lead' | 'paragraph' | 'related';

/** Why a line is in no field. */
export type RemovalReason =
  /** The day on which the page was looked at. */
  | 'page-date'
  /** A link of the site: menu, breadcrumb, name of the site, «فیلم بیشتر »»» (more films). */
  | 'navigation'
  /** What became `code`, `publishedAt`, `updatedAt` or `author`, or names others who took part. */
  | 'masthead'
  /** A code, stamp, headline or paragraph that stands on the page once more. */
  | 'repeated'
  /** A button: «ارسال به دوستان» (send to friends). */
  | 'button'
  /** A number about the page: «بازدید: ۱۲۰» (120 views), «۳ نظر» (3 comments). */
  | 'counter'
  /** What became `tags`. */
  | 'tags'
  /** The heading over headlines of other articles: «بیشتر بخوانید» (read more). */
  | 'label'
  /** What a picture shows, or who took it. */
  | 'caption'
  /** An address: «لینک کوتاه: …» (short link). */
  | 'link'
  /** The agency's mark at the end: «انتهای پیام» (end of message). */
  | 'end'
  /** What readers say, and the form for it. */
  | 'comments'
  /** The foot of the page: «تمامی حقوق …» (all rights …). */
  | 'footer'
  /** Signs without a letter or figure: «***». */
  | 'separator'
  /**
   * Text that is not the article's: above the headline, after the end, in an advertisement, or outside the main content
   * of an HTML page.
   */
  | 'outside';
