import { keyOf } from '../article/lines/key';
import { isAccount } from '../article/phrases/person';
import { agencyIn, agencyOfLine, isAgencyName, saysMoreThanSite, siteOf, withoutSite } from '../article/phrases/site';
import { countWords, FEWEST_HEADLINE_WORDS } from '../article/phrases/words';
import type { Known, ValuedDate } from '../article/record/known';
import { hasOneDay } from '../article/rows/days';
import { parseDate } from '../dates/parse';
import { besideHeadline } from './beside';
import type { PageDocument, PageElement } from './dom';
import { readJsonLd } from './json-ld';
import { likeness, piecesOf } from './likeness';
import { readAuthor, readByline } from './marked-authors';
import { headingsOf, readHeadline } from './marked-headline';
import { readPublisher } from './marked-publisher';
import { readMeta } from './meta-tags';
import type { SourceMetadata } from './source-metadata';
import { readTimes } from './times';

/**
 * What a page says of its article beside its text. In order of trust: JSON-LD of an article, OpenGraph and other
 * `meta`, `time`, whom the page marks as its author, JSON-LD of a film or the page, what it marks as its headline.
 */
export function readMetadata(document: PageDocument): Known {
  const pageTitle = document.querySelector('title')?.textContent.trim() ?? '';
  const isBeside = besideHeadline(document);
  const meta = readMeta(document, isBeside);
  const ownHeadings = headingsOf(document);
  const markedHeadline = plainTexts(readHeadline(document, ownHeadings), document);
  const headings = [...document.querySelectorAll('h1,h2:not(:has(a),a *)')]
    .slice(0, MOST_HEADINGS)
    .map((heading) => heading.textContent);
  const heads = [pageTitle, meta.title ?? ''];
  const [article, ...things] = readJsonLd(jsonLdOf(document), [...heads, ...headings], (headline) =>
    isOfLink(headline, heads, ownHeadings.others, document),
  );
  const marked = [readTimes, readPublisher, readAuthor, readByline].map((read) => read(document, isBeside));
  const sources = [article, meta, ...marked, ...things]
    .map((source) => plainTexts(source, document))
    .concat(markedHeadline);
  const names = sources.flatMap(({ agency }) => agency);
  const site = names[0] ?? null;
  const said = titleIn(sources, site);
  const headline = markedHeadline.title;
  const title =
    headline !== undefined && said !== null && isOfSite(said, headline, ownHeadings.site, document) ? headline : said;
  const agency = names.map(agencyIn).find((name) => name !== null);
  const beside = siteAfterTitle(pageTitle);
  const own = new Set([...names, beside ?? ''].map(keyOf));
  const isOwn = (name: string): boolean => own.has(keyOf(name));
  return {
    title: title === null ? null : withoutSite(title),
    description: firstOf(sources, 'description'),
    published: firstMoment([...sources.map(({ published }) => published), ...sources.map(({ created }) => created)]),
    updated: firstMoment(sources.map(({ updated }) => updated)),
    agency: agency ?? siteOf(pageTitle) ?? siteOf(title ?? '') ?? agencyOfLine(site ?? ''),
    site: site ?? beside,
    author: authorIn(sources, title, (name) => !isOwn(name)),
    owner: authorIn(sources, title, (name) => isOwn(name) && name !== site),
    tags: [...new Set((firstOf(sources, 'tags', (tags) => tags.length > 0) ?? []).flatMap(tagsIn))],
  };
}

function jsonLdOf(document: PageDocument): string[] {
  return [...document.querySelectorAll('script')]
    .filter((script) => /^\s*application\/ld\+json/i.test(script.getAttribute('type') ?? ''))
    .map((script) => script.textContent);
}

/**
 * Whether a headline is that of another article: it is the text of a link, on a page whose head and heading say the same other headline.
 */
function isOfLink(
  headline: string,
  heads: readonly string[],
  headings: readonly PageElement[],
  document: PageDocument,
): boolean {
  const key = keyOf(headline);
  const isAgreed = headings
    .slice(0, MOST_HEADINGS)
    .some(
      ({ textContent }) =>
        countWords(textContent) >= FEWEST_HEADLINE_WORDS &&
        heads.some((head) => likeness(piecesOf(head), piecesOf(textContent)) > 0),
    );
  return isAgreed && [...document.querySelectorAll('a')].some(({ textContent }) => keyOf(textContent) === key);
}

/** What the first source says that says something good. */
function firstOf<K extends keyof SourceMetadata>(
  sources: readonly SourceMetadata[],
  name: K,
  isGood: (value: NonNullable<SourceMetadata[K]>) => boolean = () => true,
): NonNullable<SourceMetadata[K]> | null {
  for (const { [name]: value } of sources) if (value != null && isGood(value)) return value;
  return null;
}

/**
 * Whether a title is the site's («وزارت نیرو - خبر»), on a page where an element is named as the headline: it is the
 * site's heading, or stands nowhere on the page.
 */
function isOfSite(title: string, headline: string, site: string | null, document: PageDocument): boolean {
  const isHeading = keyOf(title) === keyOf(site ?? '');
  return isHeading || (countWords(headline) >= FEWEST_HEADLINE_WORDS && !shows(document, title));
}

/** Whether a title stands on the page. */
function shows(document: PageDocument, title: string): boolean {
  return keyOf(document.body.textContent).includes(keyOf(withoutSite(title)));
}

/** The first title. Some pages give the name of the site where the headline should be. */
function titleIn(sources: readonly SourceMetadata[], site: string | null): string | null {
  return firstOf(sources, 'title', (text) => text.length <= LONGEST_TITLE && text !== site && saysMoreThanSite(text));
}

/**
 * The first names that may be an author's, of those for which `isOf` holds. Many pages name the agency as its own
 * author, or give an address.
 */
function authorIn(
  sources: readonly PlainMetadata[],
  title: string | null,
  isOf: (name: string) => boolean,
): string | null {
  for (const names of sources.flatMap(({ author }) => author)) {
    const good = [...new Set(names)].filter(
      (name) => !isAgencyName(name) && !isAccount(name) && !NO_NAME.test(name) && name !== title && isOf(name),
    );
    if (good.length > 0) return good.slice(0, MOST_NAMES).join('، ');
  }
  return null;
}

/** «https://…», «/author/5», «@baran», «baran.example», words that stand for nothing, figures. */
const NO_NAME = /^(?:https?:|[/#@]|null$|undefined$|\P{L}*$|\S+\.[a-z]{2,9}\/?$)/u;
const MOST_NAMES = 5;

function tagsIn(text: string): string[] {
  return text
    .split(/[,،;؛|]|\s(?=#\p{L})/u)
    .map((tag) => tag.trim().replace(/^#/, ''))
    .filter((tag) => WORD.test(tag));
}

/** The name of the site after the headline in the page's title: «عنوان - کرانه». */
function siteAfterTitle(title: string): string | null {
  return SITE.exec(title)?.[1] ?? null;
}

const SITE = /^.{8,400} (?:[-–—|:»]|::) (\S{2,20}(?: \S{2,20}){0,2})$/;

/** On a page with more of them, headings are no headlines. */
const MOST_HEADINGS = 5;

/** A longer one is no title, but what follows a `title` without an end tag. */
const LONGEST_TITLE = 400;
const ENTITY = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/i;

/** A source whose lists of names are there, if only empty. */
type PlainMetadata = SourceMetadata & Required<Pick<SourceMetadata, 'author' | 'agency'>>;

/** A source without the entities in its texts, and without texts that say nothing: blanks, half-spaces, dashes. */
function plainTexts(source: SourceMetadata, document: PageDocument): PlainMetadata {
  const plain = (text = ''): string | undefined => {
    const read = withoutEntities(text, document);
    return WORD.test(read) ? read : undefined;
  };
  const each = (texts: readonly string[] = []): string[] => texts.map(plain).filter((text) => text !== undefined);
  const { title, description, author = [], agency, tags } = source;
  return {
    ...source,
    title: plain(title),
    description: plain(description),
    author: author.map(each),
    agency: each(agency),
    tags: each(tags),
  };
}

const WORD = /[\p{L}\p{N}]/u;

/** A text without the entities of HTML, which JSON-LD often holds. */
function withoutEntities(text: string, document: PageDocument): string {
  if (!ENTITY.test(text)) return text;
  const element = document.createElement('p');
  element.innerHTML = text.replaceAll('<', '&lt;');
  return element.textContent;
}

/** No page is older. What says so (1970, 0001) stands for a time that isn't known. */
const FIRST_PAGES = '1990';

/**
 * Seconds or milliseconds since 1970 as ISO 8601: `1725694140` → `2024-09-07T07:29:00.000Z`; anything else as it is.
 */
function fromSeconds(stamp: string): string {
  if (!/^\s*(?:\d{10}|\d{13})\s*$/.test(stamp)) return stamp;
  const count = Number(stamp);
  return new Date(stamp.trim().length > SECONDS_LENGTH ? count : count * 1000).toISOString();
}

const SECONDS_LENGTH = 10;

/** The first date that names a day; where it has no time, the next that says the same day with one. */
function firstMoment(sources: readonly (readonly string[] | undefined)[]): ValuedDate | null {
  const dates = sources.flatMap((stamps = []) => stamps.flatMap(dayOf).slice(0, 1));
  return dates.find(({ value }) => value.startsWith(`${dates[0]!.value}T`)) ?? dates[0] ?? null;
}

/** The date of a stamp; none if it can't be read, or may be either of two days. */
function dayOf(stamp: string): ValuedDate | [] {
  const parsed = parseDate(fromSeconds(stamp));
  return parsed.ok && hasOneDay(parsed.date) && parsed.date.value >= FIRST_PAGES ? parsed.date : [];
}
