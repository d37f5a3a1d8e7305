import type { Known } from '../article/page';
import { agencyIn, isAgencyName, isSiteName, siteOf, withoutSite } from '../article/site';
import type { DateMention } from '../dates/mention';
import { parseDate } from '../dates/parse';
import type { PageDocument, PageElement } from './dom';
import { type Metadata, readJsonLd } from './json-ld';

/** What a page says of its article beside its text, in order of trust: JSON-LD, OpenGraph and meta, `time`. */
export function readMetadata(document: PageDocument): Known {
  const plain = (text: string): string => withoutEntities(text, document);
  const blocks = [...document.querySelectorAll('script')]
    .filter((script) => /^application\/ld\+json/i.test(script.getAttribute('type') ?? ''))
    .map((script) => script.textContent ?? '');
  const sources = [
    readJsonLd(blocks),
    readMeta(document),
    readTimes(document),
    readAuthor(document),
    readByline(document),
  ];
  const first = <K extends keyof Metadata>(
    name: K,
    isGood: (value: NonNullable<Metadata[K]>) => boolean = () => true,
  ) =>
    sources
      .map((source) => source[name])
      .find((value): value is NonNullable<typeof value> => value != null && isGood(value)) ?? null;
  const site = first('agency');
  // Some pages say the name of the site where the headline should be.
  const isHeadline = (text: string): boolean => text !== site && !isSiteName(text);
  const title = first('title', (text) => text.length <= LONGEST_TITLE && isHeadline(text));
  // Many pages name the agency as its own author.
  const author = first(
    'author',
    (name) => !isAgencyName(name) && !/^https?:/.test(name) && name !== title && name !== site,
  );
  const description = first('description');
  return {
    title: title === null ? null : withoutSite(plain(title)),
    description: description === null ? null : plain(description),
    published: momentOf(sources.map(({ published }) => published)),
    updated: momentOf(sources.map(({ updated }) => updated)),
    agency:
      agencyIn(first('agency', (name) => agencyIn(name) !== null)) ??
      siteOf(document.querySelector('title')?.textContent?.trim() ?? ''),
    site: site ?? siteBeside(document.querySelector('title')?.textContent ?? ''),
    author: author === null ? null : plain(author),
    tags: (first('tags') ?? [])
      .flatMap((text) => plain(text).split(/[,،;؛]/))
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
  };
}

/** What stands behind the headline in the page's title: «عنوان - کرانه». */
function siteBeside(title: string): string | null {
  return SITE.exec(title.trim())?.[1] ?? null;
}

const SITE = /^.{8,400} (?:[-–—|:»]|::) (\S{2,20}(?: \S{2,20}){0,2})$/;

/** More is no title, but what follows a title without end. */
const LONGEST_TITLE = 400;
const ENTITY = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/i;

/** JSON-LD often holds text with the entities of HTML. */
function withoutEntities(text: string, document: PageDocument): string {
  if (!ENTITY.test(text)) return text;
  const element = document.createElement('p');
  element.innerHTML = text.replaceAll('<', '&lt;');
  return element.textContent ?? text;
}

/** No page is older; what says so stands for a time that isn't known (1970, 0001). */
const FIRST_PAGES = '1990';

/** The first stamp that names a day. */
function momentOf(stamps: readonly (string | undefined)[]): DateMention | null {
  for (const stamp of stamps) {
    const parsed = stamp === undefined ? null : parseDate(stamp);
    if (!parsed?.ok || parsed.date.value === null || parsed.date.value.startsWith('T')) continue;
    if (parsed.date.value >= FIRST_PAGES) return parsed.date;
  }
  return null;
}

/** Names of `meta` by what they say; the first that is there holds. */
const META: Readonly<Record<Exclude<keyof Metadata, 'tags'>, readonly string[]>> = {
  title: ['og:title', 'twitter:title', 'dc.title', 'title'],
  description: ['og:description', 'twitter:description', 'description'],
  published: [
    'article:published_time',
    'datepublished',
    'dc.date',
    'dc.date.issued',
    'dcterms.created',
    'pubdate',
    'publishdate',
    'publish-date',
    'date',
  ],
  updated: ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'lastmod'],
  author: ['article:author', 'author', 'dc.creator'],
  agency: ['og:site_name', 'publisher', 'dc.publisher', 'application-name'],
};
const META_TAGS = ['article:tag', 'news_keywords', 'keywords'];

function readMeta(document: PageDocument): Metadata {
  const said = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta')) {
    const content = (meta.getAttribute('content') ?? '').trim();
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = (meta.getAttribute(attribute) ?? '').trim().toLowerCase();
      if (name !== '') said.set(name, [...(said.get(name) ?? []).slice(0, 100), content]);
    }
  }
  const first = (names: readonly string[]): string | undefined =>
    names.map((name) => said.get(name)?.[0]).find((value) => value !== undefined);
  const tags = META_TAGS.map((name) => said.get(name)).find((value) => value !== undefined);
  return {
    title: [first(META.title), document.querySelector('title')?.textContent?.trim()].find(
      (text) => text !== undefined && text !== first(META.agency) && !isSiteName(text),
    ),
    description: first(META.description),
    published: first(META.published),
    updated: first(META.updated),
    author: first(META.author),
    agency: first(META.agency),
    tags,
  };
}

/**
 * `<time itemprop="datePublished" datetime="…">`, or with the class `published`; without either only where the page, or the header that
 * the headline stands in, has one moment.
 */
function readTimes(document: PageDocument): Metadata {
  const times = [...document.querySelectorAll('time')];
  const at = (...names: string[]): string | undefined =>
    times.find((time) => namesOf(time).some((name) => names.includes(name)))?.getAttribute('datetime') ?? undefined;
  return {
    published:
      at('datepublished', 'published') ??
      onlyMoment(times) ??
      times.find((time) => time.hasAttribute('pubdate'))?.getAttribute('datetime') ??
      onlyMoment(document.querySelector('h1')?.closest('header')?.querySelectorAll('time') ?? []),
    updated: at('datemodified', 'updated'),
  };
}

/** Whom the page marks as its author: `itemprop="author"`, or a link with `rel="author"`, where there is one. */
function readAuthor(document: PageDocument): Metadata {
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

/** The one name of a person that stands alone in elements whose class says that they hold the author's. */
function readByline(document: PageDocument): Metadata {
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
    if (name.length <= LONGEST_NAME && PERSON.test(name)) names.add(name);
  }
  const [author] = names;
  return names.size === 1 && author !== undefined ? { author } : {};
}

const BYLINES = '[class*="author"],[class*="byline"],[class*="item-by"],[class*="writer"],[class*="reporter"]';
/** What stands before the name. */
const BY = /^(?:نوشته(?:[ \u200c]?شده)? توسط|توسط|نویسنده|خبرنگار|به قلم|نگارش(?: از)?) ?:? ?/;
/** What the person is, after the name. */
const JOB = / (?:روزنامه\u200c?نگار|خبرنگار|نویسنده|تحلیل\u200c?گر|پژوهشگر)$/;
const MOST_BYLINES = 50;
/** The last word, or the last but one: item-author, author-name, author-meta. */
const BYLINE = /(?:^|[-_])(?:author|byline|writer|reporter|item-by)(?:[-_](?:name|meta|info|link))?$/i;
/** Not someone who comments, sends a message, or is presented in a box. */
const NOT_BYLINE = /comment|message|widget|about|related|avatar|box|card/i;
/** Two to four words, none of which says a section, an office or what a text is. */
const PERSON =
  /^(?!(?:تحریریه|گروه|سرویس|خبرگزاری|روزنامه|پایگاه|سایت|مدیر|ادمین|نویسنده|نویسندگان|روابط|اداره|مترجم|دبیر)(?:\s|$))[\p{Script=Arabic}\u200c.]{2,}(?: [\p{Script=Arabic}\u200c.]{2,}){1,3}$/u;

function isByline(element: PageElement): boolean {
  const classes = (element.getAttribute('class') ?? '').slice(0, 200);
  return !NOT_BYLINE.test(classes) && classes.split(/\s+/).some((name) => BYLINE.test(name));
}

/** The words of an element's itemprop and class. */
function namesOf(element: PageElement): string[] {
  return `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('class') ?? ''}`.toLowerCase().split(/\s+/);
}

function onlyMoment(times: Iterable<PageElement>): string | undefined {
  const moments = new Set(
    [...times].map((time) => time.getAttribute('datetime') ?? '').filter((value) => value !== ''),
  );
  return moments.size === 1 ? [...moments][0] : undefined;
}
