import { nameBeforeRole } from '../article/head/signers';
import { judged } from '../article/lines/judged';
import { LEAST_PARAGRAPH } from '../article/lines/line-marks';
import { ROLE } from '../article/phrases/patterns.table';
import { arePersons } from '../article/phrases/person';
import type { IsBeside } from './beside';
import {
  childrenOf,
  ELEMENT,
  isWritten,
  nameOf,
  type PageDocument,
  type PageElement,
  type PageNode,
  TEXT,
} from './dom';
import type { SourceMetadata } from './source-metadata';

/** Whom the page marks as its author by `itemprop="author"` or a link with `rel="author"`, if that is one name. */
export function readAuthor(document: PageDocument, isBeside: IsBeside): SourceMetadata {
  for (const selector of ['[itemprop~="author"]', 'a[rel~="author"]']) {
    const names = new Set<string>();
    for (const element of [...document.querySelectorAll(selector)].slice(0, MOST_BYLINES)) {
      if (isBeside(element)) continue;
      const name = element.querySelector('[itemprop~="name"]') ?? element;
      const text = (name.getAttribute('content') ?? shownTexts(name).join('')).trim();
      const said = text.length > LONGEST_NAME ? (nameBeforeRole(text) ?? text) : text;
      if (!element.getAttribute('itemtype')?.endsWith('Organization') || arePersons(said)) names.add(said);
    }
    const [name] = names;
    if (names.size === 1 && name && name.length <= LONGEST_NAME) return { author: [[name]] };
  }
  return {};
}

const LONGEST_NAME = 40;

/**
 * The author by elements of the page that hold nothing but a name, one or two or three with «و» (and) between. They
 * have a class of a byline; or stand behind a label that only screen readers speak; or are links to what an author has
 * written, between headline and first paragraph. Of all elements of one kind there must be one name.
 */
export function readByline(document: PageDocument, isBeside: IsBeside): SourceMetadata {
  return (
    onlyName(isBeside, document.querySelectorAll(BYLINES), isByline, nameIn) ??
    onlyName(isBeside, document.querySelectorAll(LABELS), isLabel, nameAfter) ??
    onlyName(isBeside, linksToWorks(document), () => true, nameIn) ??
    {}
  );
}

function onlyName(
  isBeside: IsBeside,
  elements: Iterable<PageElement>,
  isOf: (element: PageElement) => boolean,
  read: (element: PageElement) => string | null,
): SourceMetadata | null {
  const names = new Set<string>();
  let looked = 0;
  for (const element of elements) {
    if (++looked > MOST_BYLINES) return null;
    const name = !isBeside(element) && isOf(element) ? read(element) : null;
    if (name !== null) names.add(name);
  }
  return names.size === 1 ? { author: [[...names]] } : null;
}

/** The name in an element that holds nothing else, but perhaps what the person is in an element of its own. */
function nameIn(element: PageNode | null): string | null {
  const pieces = shownTexts(element).filter((piece) => BY.exec(`${piece.trim()} `)?.[0].trim() !== piece.trim());
  const [first, ...rest] = pieces.map((piece) => piece.trim()).filter((piece) => /\p{L}/u.test(piece));
  if (rest.length > 0 && rest.every((piece) => ROLE.test(piece))) return personIn(first!);
  // «سعید معیدفر» and «استاد» (professor) without a blank between: only their style sets them apart.
  const isGlued = pieces.some((piece, i) => i > 0 && /\p{L}$/u.test(pieces[i - 1]!) && /^\p{L}/u.test(piece));
  return isGlued ? null : personIn(pieces.join('').trim());
}

/** The name in a text, without a label before it and a job after it. */
function personIn(text: string): string | null {
  const name = text.replace(BY, '').replace(JOB_AFTER, '');
  return name.length <= LONGEST_NAME && name.split(AND).every((person) => PERSON.test(person)) ? name : null;
}

/**
 * The texts in an element that are shown, one for each stretch between tags, in the form in which lines are judged;
 * blanks at its ends become one.
 */
function shownTexts(element: PageNode | null): string[] {
  const pieces = [''];
  let length = 0;
  // `null` stands for the end of an element. Texts side by side are joined: a parser makes several of one with
  // entities.
  const open: (PageNode | null)[] = [element];
  while (open.length > 0 && length <= LONGEST_TEXT) {
    const node = open.pop()!;
    if (node?.nodeType === TEXT) {
      const text = node.textContent;
      pieces[pieces.length - 1] += text.slice(0, LONGEST_TEXT);
      length += text.length;
    } else if (node === null) {
      pieces.push('');
    } else if (node.nodeType === ELEMENT && !UNSEEN.test((node as PageElement).tagName)) {
      open.push(null);
      for (const child of childrenOf(node).reverse()) open.push(child);
      pieces.push('');
    }
  }
  return pieces.map(asPiece).filter((piece) => piece !== '');
}

function asPiece(text: string): string {
  const piece = judged(text.replace(/\s+/g, ' ')).trim();
  return `${/^\s/.test(text) ? ' ' : ''}${piece}${piece !== '' && /\s$/.test(text) ? ' ' : ''}`;
}

const LONGEST_TEXT = 400;
const UNSEEN = /^(?:svg|script|style|template|noscript|wbr)$/i;

/** Classes of a byline, without their first letter, which may be a capital. */
const BYLINES = ['uthor', 'yline', 'tem-by', 'riter', 'eporter'].map((word) => `[class*="${word}"]`).join(',');
/** What stands before the name: written by, reporter. */
const BY = /^(?:نوشته(?:[ \u200c]?شده)?(?: توسط)?|توسط|نویسنده|خبرنگار|به قلم|نگارش(?: از)?) ?:? ?/;
/** What the person is, after the name. */
const JOB_AFTER = / (?:روزنامه\u200c?نگار|خبرنگار|نویسنده|تحلیل\u200c?گر|پژوهشگر)$/;
const MOST_BYLINES = 50;
/** The last word of a class, or the last but one: item-author, author-name, author-meta. */
const BYLINE = /(?:^|[-_])(?:author|byline|writer|reporter|item-by)(?:[-_](?:name|meta|info|link))?$/i;
/** Classes of somebody who comments or sends a message, or who is presented in a box. */
const NOT_BYLINE = /comment|message|widget|about|related|avatar|box|card/i;
/** Two to four words without figures, none of which names a section, an office or the kind of a text. */
const PERSON =
  /^(?!.*\p{N})(?!(?:تحریریه|گروه|سرویس|خبرگزاری|روزنامه|پایگاه|سایت|مدیر|ادمین|نویسند(?:ه|گان)|روابط|اداره|مترجم|دبیر)(?:\s|$))[\p{Script=Arabic}\u200c.]{2,}(?: [\p{Script=Arabic}\u200c.]{2,}){1,3}$/u;
const AND = ' و ';

function isByline(element: PageElement): boolean {
  const classes = (element.getAttribute('class') ?? '').slice(0, 200);
  return !NOT_BYLINE.test(classes) && classes.split(/\s+/).some((name) => BYLINE.test(withHyphens(name)));
}

/** A class with its words parted: «BylineName__x1f» → `Byline-Name`. */
function withHyphens(name: string): string {
  return name.replace(/__[^_]{1,8}$/, '').replace(/[a-z](?=[A-Z])/g, '$&-');
}

/** Classes of what only screen readers speak, such as «نویسنده،» (author,) in front of the name. */
const LABELS = '[class*="hidden"],[class*="sr-only"],[class*="screen-reader"]';

function isLabel(element: PageElement): boolean {
  return /^نویسنده ?[:،,]?$/.test(shownTexts(element).join('').trim());
}

function nameAfter(label: PageElement): string | null {
  let next = label.nextSibling;
  while (next?.nodeType === TEXT && !isWritten(next)) next = next.nextSibling;
  return nameIn(next);
}

/**
 * Links such as `<a href="/author/12">` right below the headline. Further down they may lead to somebody whom the text
 * or another headline names.
 */
function* linksToWorks(document: PageDocument): Iterable<PageElement> {
  let isBelow = false;
  for (const element of document.querySelectorAll(WORKS)) {
    const name = nameOf(element);
    if (name === 'H1') isBelow = true;
    else if (isBelow && name === 'A') yield element;
    else if (isBelow && element.textContent.length >= LEAST_PARAGRAPH) return;
  }
}

const WORKS = 'h1,p,a[href*="/author/"]';
