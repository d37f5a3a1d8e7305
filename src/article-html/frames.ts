import { judged } from '../article/lines/judged';
import { keyOf } from '../article/lines/key';
import { endsWith, LEAST_PARAGRAPH, SENTENCE_END } from '../article/lines/line-marks';
import { type MarkupPart, phrases } from '../article/phrases/phrases';
import type { PageElement } from './dom';

/** A part of a page, its headline, or a link that somebody pays for. */
export type PagePart = MarkupPart | 'title' | 'paid';

/** An element that is a part of the page, inside others. */
export interface Frame {
  readonly part: PagePart;
  readonly outer: Frame | null;
  /** A link by where it points; what else stands in the line is no part of it. */
  readonly isLink: boolean;
  /** A paragraph without a link in it, so far: an advertisement stands in a box, or leads somewhere. */
  isParagraph: boolean;
  readonly isFigure: boolean;
  /** What the headline stands in is more than its name says, and so is a figure that is a table or a quotation. */
  holdsMore: boolean;
  /** A picture, a film or something else that a caption may be of. */
  holdsPicture: boolean;
  /** Its lines that are sentences, and those that are links. */
  paragraphs: number;
  links: number;
}

const PARTS: ReadonlyMap<string, PagePart> = new Map<string, PagePart>([
  ['H1', 'title'],
  ['NAV', 'navigation'],
  ['FOOTER', 'footer'],
  ['FIGURE', 'caption'],
  ['FIGCAPTION', 'caption'],
  ['BUTTON', 'button'],
  ['TEXTAREA', 'comments'],
  ['MARQUEE', 'related'],
  ['AMP-AD', 'advertisement'],
  ['AMP-SIDEBAR', 'navigation'],
  ['AMP-SOCIAL-SHARE', 'button'],
]);
/** What a figure may hold beside a picture: the headline of an article, too. */
const TEXTS: ReadonlySet<string> = new Set('H2 TABLE BLOCKQUOTE PRE UL OL DL'.split(' '));
/** Words of a class after which it doesn't name the element itself. */
const NOT_ITSELF: ReadonlySet<string> = new Set(
  'has have no not with without is show hide js toggle after before in on to for add go open close'.split(' '),
);
const LONGEST_CLASS = 60;
const LONGEST_ATTRIBUTE = 200;
const HASH = /__[^_]{1,8}$/;
/** Real pages have fewer parts one in another. */
const MOST_PARTS = 20;

/** The frame of what stands in an element: its own, or the one round it when the element is no part. */
export function frameOf(element: PageElement, name: string, outer: Frame | null): Frame | null {
  const link = name === 'A' ? partOfLink(element) : null;
  const part = link ?? partOf(element, name);
  // The button of the form for comments is the form's, and what stands by the picture of another article is that one's.
  const isOfOuter =
    (part === 'button' && outer?.part === 'comments') || (name === 'FIGURE' && outer?.part === 'related');
  if (part === null || isOfOuter) return outer;
  return {
    part,
    // What is marked as the caption says nothing of the other words of the figure.
    outer: name === 'FIGCAPTION' && outer?.isFigure === true ? outer.outer : outer,
    isLink: link !== null,
    isParagraph: name === 'P',
    isFigure: name === 'FIGURE' && part === 'caption',
    holdsMore: false,
    holdsPicture: false,
    paragraphs: 0,
    links: 0,
  };
}

/** An element stands in a frame: the headline, which all frames round it hold too, a link, or the text of a figure. */
export function noteElement(frame: Frame | null, name: string): void {
  if (name === 'H1') for (let held = frame; held !== null; held = held.outer) held.holdsMore = true;
  if (name === 'A' && frame !== null) frame.isParagraph = false;
  if (TEXTS.has(name) && frame?.part === 'caption') frame.holdsMore = true;
}

/** A picture stands in a frame and those round it. */
export function notePicture(frame: Frame | null): void {
  for (let held = frame; held !== null && !held.holdsPicture; held = held.outer) held.holdsPicture = true;
}

/**
 * What a link is by its `rel` or where it points: to the first page of the site or a place in this one (its name, «رفتن به محتوا»), one that
 * somebody pays for, the article before or after.
 */
function partOfLink(element: PageElement): PagePart | null {
  const rel = element.getAttribute('rel') ?? '';
  if (rel === 'home' || /^(?:\/$|#[a-z])/i.test(element.getAttribute('href') ?? '')) return 'navigation';
  return PAID.test(rel) ? 'paid' : NEIGHBOUR.test(rel) ? 'related' : null;
}

/** «sponsored nofollow» */
const PAID = /\bsponsored\b/i;
const NEIGHBOUR = /\b(?:prev|next)\b/i;

/** The part of the page that an element is, by a word of its attributes or by its name. */
function partOf(element: PageElement, name: string): PagePart | null {
  // The class of the body says how the page is laid out: «right-sidebar».
  if (name === 'BODY') return null;
  const { classes } = phrases();
  let foot: PagePart | null = null;
  for (const word of namesOf(element)) {
    const said = classes.get(word);
    // «item-footer tags»: a foot may hold anything.
    if (said === 'footer') foot = said;
    else if (said !== undefined) return said;
  }
  if (foot !== null) return foot;
  // «yektanet-12»: one of several; «subtitle-1» is a style, «tags-1» anything.
  const id = keyOf((element.getAttribute('id') ?? '').slice(0, LONGEST_CLASS).replace(NUMBER_OF_ID, ''));
  const [style, own] = [element.getAttribute('class') ?? '', element.getAttribute('id') ?? ''];
  const isAd = AD.test(style) || NETWORK.test(`${style} ${own}`) || classes.get(id) === 'advertisement';
  return isAd ? 'advertisement' : (PARTS.get(name) ?? null);
}

/** «ad-top», «ads_300x250»: where something that others pay for stands; as an `id` it may be the small ad that is the page's text. */
const AD = /(?:^|\s)ads?[-_A-Z]/;
/** «yektanet-pos-1»: what a network fills; `ynKxQ` was made of other names. */
const NETWORK = /(?:^|\s)(?:yn(?:pos)?-|(?:yektanet|pos-article-display|mediaad|tavoos|kaprila|sabavision)[-_A-Z])/;
const NUMBER_OF_ID = /[-_]\d{1,9}$/;

/** All that the words of an element's attributes say. */
function* namesOf(element: PageElement): Iterable<string> {
  for (const attribute of ['class', 'id', 'itemprop', 'role']) {
    const words = (element.getAttribute(attribute) ?? '').slice(0, LONGEST_ATTRIBUTE).split(/\s+/);
    for (const word of words) yield* namesIn(word);
  }
}

/** A class as it stands, and what its last words say: «news-page--lead» is a lead, «has-lead» isn't one. */
function* namesIn(word: string): Iterable<string> {
  const name = keyOf(word.slice(0, LONGEST_CLASS));
  yield* endsOf(name);
  // «Post_lead__x2f»: the end distinguishes two styles of one name.
  const hash = HASH.exec(name);
  if (hash !== null) yield* endsOf(name.slice(0, hash.index));
}

function* endsOf(name: string): Iterable<string> {
  const words = name.split(/[-_]+/);
  for (let from = 0; from < words.length; from++) {
    if (NOT_ITSELF.has(words[from - 1] ?? '')) return;
    yield words.slice(from).join('');
  }
}

/** Counts a line in the parts that it stands in. */
export function countLine(frame: Frame | null, text: string, isLink: boolean): void {
  const isParagraph = text.length >= LEAST_PARAGRAPH && endsWith(judged(text), SENTENCE_END);
  if (!isLink && !isParagraph) return;
  for (let part = frame, i = 0; part !== null && i < MOST_PARTS; part = part.outer, i++) {
    if (isLink) part.links++;
    else part.paragraphs++;
  }
}

/** The innermost part that holds neither the headline nor the body. */
export function partIn(frame: Frame | null): PagePart | null {
  let inner = frame;
  while (inner !== null && (inner.holdsMore || holdsBody(inner))) inner = inner.outer;
  return inner?.part ?? null;
}

/**
 * What readers say is in sentences too; of a paragraph with the name of advertisements one is enough, and of a figure, which is all
 * text where it has no picture.
 */
function holdsBody({ part, paragraphs, links, isParagraph, isFigure, holdsPicture }: Frame): boolean {
  if (isFigure && (paragraphs > 0 || !holdsPicture)) return true;
  if (part === 'advertisement' && paragraphs > 0 && isParagraph) return true;
  return part !== 'comments' && part !== 'title' && paragraphs > 1 && paragraphs > links;
}
