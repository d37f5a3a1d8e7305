import type { PageDocument, PageElement } from './dom';
import type { Metadata } from './json-ld';

/** Whom the page marks as its author: `itemprop="author"`, or a link with `rel="author"`, where there is one. */
export function readAuthor(document: PageDocument): Metadata {
  for (const selector of ['[itemprop~="author"]', 'a[rel~="author"]']) {
    const names = new Set<string>();
    for (const element of document.querySelectorAll(selector)) {
      const name = element.querySelector('[itemprop~="name"]') ?? element;
      names.add((name.getAttribute('content') ?? name.textContent ?? '').replace(/\s+/g, ' ').trim());
    }
    const [name] = names;
    if (names.size === 1 && name !== undefined && name !== '' && name.length <= LONGEST_NAME) return { author: name };
  }
  return {};
}

const LONGEST_NAME = 40;

/** The one name of a person, or those of two or three with «و» between, that stands alone in elements whose class says that they hold the author's. */
export function readByline(document: PageDocument): Metadata {
  const names = new Set<string>();
  let looked = 0;
  for (const element of document.querySelectorAll(BYLINES)) {
    if (++looked > MOST_BYLINES) return {};
    if (!isByline(element)) continue;
    const text = (element.textContent ?? '')
      .slice(0, 2 * LONGEST_NAME)
      .replace(/\s+/g, ' ')
      .trim();
    const name = text.replace(BY, '').replace(JOB, '');
    const persons = name.split(AND);
    const isName = persons.length <= MOST_NAMES && persons.every((person) => PERSON.test(person));
    if (name.length <= LONGEST_NAME && isName) names.add(name);
  }
  const [author] = names;
  return names.size === 1 && author !== undefined ? { author } : {};
}

const BYLINES = '[class*="author"],[class*="byline"],[class*="item-by"],[class*="writer"],[class*="reporter"]';
/** What stands before the name. */
const BY = /^(?:نوشته(?:[ \u200c]?شده)?(?: توسط)?|توسط|نویسنده|خبرنگار|به قلم|نگارش(?: از)?) ?:? ?/;
/** What the person is, after the name. */
const JOB = / (?:روزنامه\u200c?نگار|خبرنگار|نویسنده|تحلیل\u200c?گر|پژوهشگر)$/;
const MOST_BYLINES = 50;
/** The last word, or the last but one: item-author, author-name, author-meta. */
const BYLINE = /(?:^|[-_])(?:author|byline|writer|reporter|item-by)(?:[-_](?:name|meta|info|link))?$/i;
/** Not someone who comments, sends a message, or is presented in a box. */
const NOT_BYLINE = /comment|message|widget|about|related|avatar|box|card/i;
/** Two to four words, none of which says a section, an office or what a text is. */
const PERSON =
  /^(?!(?:تحریریه|گروه|سرویس|خبرگزاری|روزنامه|پایگاه|سایت|مدیر|ادمین|نویسند(?:ه|گان)|روابط|اداره|مترجم|دبیر)(?:\s|$))[\p{Script=Arabic}\u200c.]{2,}(?: [\p{Script=Arabic}\u200c.]{2,}){1,3}$/u;
const AND = ' و ';
const MOST_NAMES = 3;

function isByline(element: PageElement): boolean {
  const classes = (element.getAttribute('class') ?? '').slice(0, 200);
  return !NOT_BYLINE.test(classes) && classes.split(/\s+/).some((name) => BYLINE.test(name));
}
