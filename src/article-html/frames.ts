import { judged } from '../article/lines/judged';
import { keyOf } from '../article/lines/key';
import { endsWith, LEAST_PARAGRAPH, SENTENCE_END } from '../article/lines/line-marks';
import { type MarkupPart, phrases } from '../article/phrases/phrases';
import type { PageElement } from './dom';

/**
 * Frames: which part of the page (a menu, tags, comments, an advertisement) the elements round a line say that it
 * stands in.
 */

/** A part of a page, its headline, or a link that somebody pays for. */
export type PagePart = MarkupPart | 'title' | 'paid';

/** An element that is a part of the page, and the frame that it stands in. */
export interface Frame {
  readonly part: PagePart;
  readonly outer: Frame | null;
  /** Whether the part is a link, by where it leads. What else stands in its line is no part of it. */
  readonly isLink: boolean;
  /**
   * Whether it is a paragraph in which no link has begun so far: an advertisement stands in a box, or leads somewhere.
   */
  isParagraph: boolean;
  readonly isFigure: boolean;
  /** Whether it holds more than its name says: the headline, or, in a figure, a table or a quotation. */
  holdsMore: boolean;
  /** Whether it holds a picture, a film or something else that a caption may describe. */
  holdsPicture: boolean;
  /** How many of its lines are sentences, and how many are links. */
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
/** What a figure may hold that is text of the page, and no caption: the headline of an article, too. */
const TEXTS: ReadonlySet<string> = new Set('H2 TABLE BLOCKQUOTE PRE UL OL DL'.split(' '));
/** Words in a class after which the next word doesn't name the element itself: «has-lead», «show-comments». */
const NOT_ITSELF: ReadonlySet<string> = new Set(
  'has have no not with without is show hide js toggle after before in on to for add go open close'.split(' '),
);
const LONGEST_CLASS = 60;
const LONGEST_ATTRIBUTE = 200;
const HASH = /__[^_]{1,8}$/;
/** Real pages have fewer parts inside one another. */
const MOST_PARTS = 20;

/** The frame for what stands in an element: its own if it is a part of the page, or else the one round it. */
export function frameOf(element: PageElement, name: string, outer: Frame | null): Frame | null {
  const link = name === 'A' ? partOfLink(element) : null;
  const part = link ?? partOf(element, name);
  // The button of a form for comments belongs to the form, and what stands beside the picture of another article to
  // that one.
  const isOfOuter =
    (part === 'button' && outer?.part === 'comments') || (name === 'FIGURE' && outer?.part === 'related');
  if (part === null || isOfOuter) return outer;
  return {
    part,
    // Once a caption is marked as such, the figure says nothing of the other words in it.
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

/**
 * Notes in a frame that an element begins in it: the headline (for all frames round it, too), a link, or the text of a
 * figure.
 */
export function noteElement(frame: Frame | null, name: string): void {
  if (name === 'H1') for (let held = frame; held !== null; held = held.outer) held.holdsMore = true;
  if (name === 'A' && frame !== null) frame.isParagraph = false;
  if (TEXTS.has(name) && frame?.part === 'caption') frame.holdsMore = true;
}

/** Notes in a frame, and in all round it, that a picture stands in it. */
export function notePicture(frame: Frame | null): void {
  for (let held = frame; held !== null && !held.holdsPicture; held = held.outer) held.holdsPicture = true;
}

/**
 * What a link is, by what it opens, its `rel` or where it leads: to the first page of the site or to a place in this one («رفتن به
 * محتوا», skip to content), to what somebody pays for, to the article before or after.
 */
function partOfLink(element: PageElement): PagePart | null {
  const [rel, to] = [element.getAttribute('rel') ?? '', element.getAttribute('href') ?? ''];
  if (to.startsWith('#') && opensSomething(element)) return 'button';
  if (rel === 'home' || /^(?:\/$|#[a-z])/i.test(to)) return 'navigation';
  return PAID.test(rel) ? 'paid' : NEIGHBOUR.test(rel) ? 'related' : null;
}

/** Whether a link, or the element that it stands in, opens and closes something on the page, by its ARIA state. */
export function opensSomething(link: PageElement): boolean {
  return link.hasAttribute('aria-expanded') || (link.parentNode as PageElement).hasAttribute('aria-expanded');
}

/** What somebody pays for: «sponsored nofollow». */
const PAID = /\bsponsored\b/i;
const NEIGHBOUR = /\b(?:prev|next)\b/i;

/** The part of the page that an element is, by a word of its attributes or by its own name. */
function partOf(element: PageElement, name: string): PagePart | null {
  // The class of the body describes the layout: «right-sidebar».
  if (name === 'BODY') return null;
  const { classes } = phrases();
  let foot: PagePart | null = null;
  for (const word of namesOf(element)) {
    const said = classes.get(word);
    // A foot may hold anything, so any other word goes before it: «item-footer tags».
    if (said === 'footer') foot = said;
    else if (said !== undefined) return said;
  }
  if (foot !== null) return foot;
  if (COMMENT.test(element.getAttribute('itemtype') ?? '')) return 'comments';
  // A number at the end of an id counts several of a kind, and is left out to find advertisements («yektanet-12»). Not
  // for other parts: «subtitle-1» is a style, «tags-1» may be anything.
  const id = keyOf((element.getAttribute('id') ?? '').slice(0, LONGEST_CLASS).replace(NUMBER_OF_ID, ''));
  const [style, own] = [element.getAttribute('class') ?? '', element.getAttribute('id') ?? ''];
  const isAd = AD.test(style) || NETWORK.test(`${style} ${own}`) || classes.get(id) === 'advertisement';
  return isAd ? 'advertisement' : (PARTS.get(name) ?? null);
}

/** What schema.org calls a comment, as each answer in a forum is one. */
const COMMENT = /\/Comment$/;
/**
 * A place for what others pay for, by its class: «ad-top», «ads_300x250». As an `id` it may be a small ad that is the
 * page's own text.
 */
const AD = /(?:^|\s)ads?[-_A-Z]/;
/** What an advertising network fills: «yektanet-pos-1». A class such as `ynKxQ`, which a build made up, is none. */
const NETWORK = /(?:^|\s)(?:yn(?:pos)?-|(?:yektanet|pos-article-display|mediaad|tavoos|kaprila|sabavision)[-_A-Z])/;
const NUMBER_OF_ID = /[-_]\d{1,9}$/;

/** All names that the words of an element's attributes give it. */
function* namesOf(element: PageElement): Iterable<string> {
  for (const attribute of ['class', 'id', 'itemprop', 'role']) {
    const words = (element.getAttribute(attribute) ?? '').slice(0, LONGEST_ATTRIBUTE).split(/\s+/);
    for (const word of words) yield* namesIn(word);
  }
}

/** The names in one class, as a whole and by its last words: «news-page--lead» names a lead, «has-lead» doesn't. */
function* namesIn(word: string): Iterable<string> {
  const name = keyOf(word.slice(0, LONGEST_CLASS));
  yield* endsOf(name);
  // «Post_lead__x2f»: a build adds such an end to tell two styles of one name apart; «Newsletter_root__k1» is the whole
  // of a newsletter.
  const hash = HASH.exec(name);
  if (hash !== null) yield* endsOf(name.slice(0, hash.index).replace(/_root$/, ''));
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

/** The innermost part round a line that holds neither the headline nor the body. */
export function partIn(frame: Frame | null): PagePart | null {
  let inner = frame;
  while (inner !== null && (inner.holdsMore || holdsBody(inner))) inner = inner.outer;
  return inner?.part ?? null;
}

/**
 * Whether a part has so much text that it must hold the body, whatever its name.
 *
 * Of a paragraph that is named as an advertisement one sentence is enough, and of a figure; one without a picture is
 * all text. Comments are sentences, too, and prove nothing.
 */
function holdsBody({ part, paragraphs, links, isParagraph, isFigure, holdsPicture }: Frame): boolean {
  if (isFigure && (paragraphs > 0 || !holdsPicture)) return true;
  if (part === 'advertisement' && paragraphs > 0 && isParagraph) return true;
  return part !== 'comments' && part !== 'title' && paragraphs > 1 && paragraphs > links;
}
