import type { Item } from '../items/item';
import { keyed, keyOf } from '../lines/key';
import { type Line, pieceOf } from '../lines/lines';
import { withoutMarkdown } from '../lines/markdown';
import { END_MARK } from '../phrases/patterns.table';
import type { LabelKind } from '../phrases/phrases';
import type { RemovalReason, TextField } from '../record/record';
import { type Appearance, headsOthers, LONGEST_PHRASE, labelOf, lookOf } from './looks';

/** A line with what it looks like on its own, and then the place that it gets. */
export interface Row extends Line {
  readonly key: string;
  readonly appearance: Appearance;
  /**
   * Whether it is what it looks like wherever it stands; otherwise it is so only above and below the body, and text
   * inside.
   */
  readonly isSure: boolean;
  /** The facts that the line says, where it is nothing but such. */
  readonly items: readonly Item[];
  /**
   * The label that a line of text begins with, though its value can't be read: «تاریخ انتشار: نامعلوم» (published:
   * unknown); `null` for none.
   */
  readonly label: LabelKind | null;
  /** Whether a row in the main content of an HTML page is a link; `null` where that is not known. */
  readonly isLink: boolean | null;
  /** The level of a heading in Markdown or HTML; 0 for other lines. */
  readonly heading: number;
  /** The field that the line goes to, or why it is in none; `null` until that is settled, which happens once. */
  place: TextField | RemovalReason | null;
}

/**
 * Reads a line on its own. A line of two kinds is cut into two rows: «… گفت. انتهای پیام/» (… said. end of message/),
 * «بیشتر بخوانید: عنوان دیگر» (read more: another headline). `isNumbered` says that links may have numbers before them.
 */
export function rowsOf(line: Line, isNumbered = false): Row[] {
  return cutLine(line).flatMap((part) => rowsOfPart(part, isNumbered));
}

/**
 * The row of a line without its Markdown, and after it the marks that were taken out, as rows that have their places.
 */
function rowsOfPart(line: Line, isNumbered: boolean): Row[] {
  const plain = withoutMarkdown(line, isNumbered);
  if (plain === null) return [readRow(line)];
  const marks = plain.marks.map(({ reason, ...mark }) => ({
    ...readRow(mark),
    appearance: reason,
    items: [],
    place: reason,
  }));
  if (plain.line === null) return marks;
  const row = { ...readRow(plain.line), heading: plain.heading };
  return [ONE_LINK.test(line.text) && TAG_ADDRESS.test(line.text) ? asTag(row) : row, ...marks];
}

/** A line of one link to the list of a tag: «[سد کرج](https://…/tag/12)». */
const ONE_LINK = /^(?:[*+-] )?\[[^[\]]{1,40}\]\([^\s()]+\)$/;
const TAG_ADDRESS = /\/(?:tags?|topics?)\//;

/** Whether a row looks like text and has no place yet. */
export function isText({ appearance, place }: Row): boolean {
  return appearance === 'text' && place === null;
}

/** The row as one of the tags. */
export function asTag(row: Row): Row {
  return { ...row, appearance: 'tags', isSure: true, items: [{ kind: 'tags', value: row.text }] };
}

/** The row as one of the masthead that says these facts, wherever it stands. */
export function asMasthead(row: Row, ...items: Item[]): Row {
  return { ...row, appearance: 'masthead', isSure: true, items };
}

function cutLine(line: Line): Line[] {
  const end = endMarkOf(line.text);
  if (end > 0) return [slice(line, 0, end), slice(line, end, line.text.length)];
  const title = line.start < LONGEST_HEAD_OF_LETTER ? TITLE_OR_SUBJECT : TITLE_LABEL;
  const label = relatedLabelOf(line.text) || (title.exec(line.text)?.[0].length ?? 0);
  if (label > 0 && label < line.text.length) return [slice(line, 0, label), slice(line, label, line.text.length)];
  return [line];
}

/** What crawlers and letters put before a headline: “Title: عنوان این خبر - ایسنا”, “Subject: Fwd: …”. */
const TITLE_OR_SUBJECT = /^(?:title|subject) ?:(?: fwd:)?/i;
/** Further down a letter is part of the text. */
const LONGEST_HEAD_OF_LETTER = 500;
const TITLE_LABEL = /^title ?:/i;

/**
 * Where the mark of an end («انتهای پیام») begins that a line ends with; 0 where there is none, or where it is all of
 * the line.
 */
function endMarkOf(text: string): number {
  const from = Math.max(0, text.length - LONGEST_PHRASE);
  const mark = END_MARK.exec(text.slice(from));
  return mark === null ? 0 : from + mark.index;
}

/**
 * How long the label with its colon is that stands before another headline at the beginning of a line («بیشتر
 * بخوانید:»); 0 where there is none.
 */
function relatedLabelOf(text: string): number {
  const { key, at } = keyed(text.slice(0, LONGEST_PHRASE));
  const colon = key.indexOf(':');
  return colon > 0 && headsOthers(key.slice(0, colon)) ? at[colon]! + 1 : 0;
}

function slice(line: Line, from: number, to: number): Line {
  return { ...pieceOf(line, from, to), afterBlankLine: from === 0 && line.afterBlankLine };
}

function readRow(line: Line): Row {
  const key = keyOf(line.text);
  const [appearance, isSure, items = []] = lookOf(line.text, key);
  return {
    ...line,
    key,
    appearance,
    isSure,
    items,
    label: appearance === 'text' ? (labelOf(key)?.kind ?? null) : null,
    isLink: null,
    heading: 0,
    place: null,
  };
}
