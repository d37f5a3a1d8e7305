import type { DateMention } from '../dates/mention';

/** A news article taken out of a page. Missing fields are `null`, missing lists empty. */
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
  /** ISO 8601 with the zone's offset: `2024-09-06T10:59:00+03:30`. */
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  /** Whom the text is taken from: «به گزارش جماران» → `جماران`. */
  readonly agency: string | null;
  readonly author: string | null;
  readonly place: string | null;
  readonly tags: readonly string[];
  /** Headlines of other articles, one entry a line: headlines that run together are not cut apart by guessing. */
  readonly related: readonly string[];
  /** Every line that is in no field, with the reason, in order. */
  readonly removed: readonly RemovedLine[];
  /** The dates of the text as it was given, with offsets into it. */
  readonly dates: readonly DateMention[];
  /** BCP 47: `fa`, or `und` when most letters are of another script. */
  readonly language: string;
}

/** A line of the input that is in no field. `text` is the input from `start` to `end`, UTF-16 offsets. */
export interface RemovedLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly reason: RemovalReason;
}

/** Why a line is in no field. */
export type RemovalReason =
  /** The day the page was looked at. */
  | 'page-date'
  /** A link of the page's own: «فیلم بیشتر »»». */
  | 'navigation'
  /** The label and stamp that became `code`, `publishedAt` or `updatedAt`. */
  | 'masthead'
  /** The same code, stamp or headline once more. */
  | 'repeated'
  /** A button: «ارسال به دوستان». */
  | 'button';
