import { BACKSLASH, CLOSE_BRACE, CLOSE_BRACKET, COMMA, QUOTE, SPACE } from '../text/units';
import type { SourceMetadata } from './source-metadata';

const ARTICLE = /(?:Article|BlogPosting|Report)$/;
/** What a page may have in an article's place: a film, a recipe, pictures, a talk to listen to. */
const MEDIA = /^(?:VideoObject|Recipe|ImageGallery|MediaGallery|PodcastEpisode)$/;
/** How many objects are looked at: more are no article's. */
const MOST_OBJECTS = 2000;
/** How many authors are looked for, and how many are named. */
const MOST_AUTHORS = 20;
const MOST_NAMES = 5;
/** How far a text may lie inside lists and values: deeper ones are made to do harm. */
const DEEPEST_TEXT = 8;

/**
 * The first article of the page's JSON-LD blocks: alone, in an array, in `@graph`, or inside another object; one whose headline
 * is in these titles of the page before others. Where there is none, the film or the like that the page is about.
 */
export function readJsonLd(blocks: readonly string[], titles: readonly string[]): SourceMetadata {
  const parsed = blocks.map(parseLoosely);
  const isTitled = ({ headline }: Fields): boolean =>
    typeof headline === 'string' &&
    headline.length >= SHORTEST_HEADLINE &&
    titles.some((title) => title.includes(headline.trim()));
  for (const [type, isWanted] of [[ARTICLE, isTitled], [ARTICLE], [MEDIA]] as const) {
    for (const value of parsed) {
      const article = thingIn(
        value,
        (fields) =>
          [fields['@type']].flat().some((name) => typeof name === 'string' && type.test(name)) &&
          (isWanted === undefined || isWanted(fields)),
      );
      if (article !== null) return metadataOf(article, value);
    }
  }
  return {};
}

/** A shorter one may be in a title by chance. */
const SHORTEST_HEADLINE = 12;

/**
 * JSON with the faults that pages have: comments or CDATA marks round it, line breaks inside strings, commas before a closing
 * bracket, a semicolon after it. What still can't be read is ignored.
 */
function parseLoosely(block: string): unknown {
  try {
    return JSON.parse(mended(withoutMarks(block)));
  } catch {
    return null;
  }
}

const OPENING_MARKS = ['<!--', '<![CDATA[', '//', '/*', '*/'];
const CLOSING_MARKS = ['-->', ']]>', '//', '/*', '*/', ';'];
/** More marks than a page has round its JSON. */
const MOST_MARKS = 8;

function withoutMarks(block: string): string {
  let text = block.trim();
  for (let i = 0; i < MOST_MARKS; i++) {
    const opening = OPENING_MARKS.find((mark) => text.startsWith(mark));
    if (opening !== undefined) text = text.slice(opening.length).trimStart();
    const closing = CLOSING_MARKS.find((mark) => text.endsWith(mark));
    if (closing !== undefined) text = text.slice(0, -closing.length).trimEnd();
  }
  return text;
}

/** Control characters as blanks inside strings, and no comma before a closing bracket outside them. */
function mended(text: string): string {
  let output = '';
  let kept = 0;
  let inString = false;
  let comma = -1;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (inString) {
      if (unit === BACKSLASH) i++;
      else if (unit === QUOTE) inString = false;
      else if (unit < SPACE) {
        output += `${text.slice(kept, i)} `;
        kept = i + 1;
      }
      continue;
    }
    if (unit === QUOTE) inString = true;
    if (unit === COMMA) comma = i;
    else if ((unit === CLOSE_BRACE || unit === CLOSE_BRACKET) && comma >= kept) {
      output += text.slice(kept, comma);
      kept = comma + 1;
      comma = -1;
    } else if (unit > SPACE) comma = -1;
  }
  return output + text.slice(kept);
}

type Fields = Readonly<Record<string, unknown>>;

/** Breadth first, so that an article is found before the articles it links to. */
function thingIn(value: unknown, isWanted: (fields: Fields) => boolean): Fields | null {
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && i < MOST_OBJECTS; i++) {
    const next = queue[i];
    if (Array.isArray(next)) queue.push(...next.slice(0, MOST_OBJECTS));
    else if (typeof next === 'object' && next !== null) {
      const fields = next as Fields;
      if (isWanted(fields)) return fields;
      queue.push(...['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart'].map((name) => fields[name]));
    }
  }
  return null;
}

/** What a field holds, or the thing of the page that it names by its `@id`. */
function resolved(value: unknown, page: unknown): unknown {
  const things = [value].flat().slice(0, MOST_AUTHORS);
  return things.map((one) => {
    if (typeof one !== 'object' || one === null) return one;
    const { '@id': id, name } = one as Fields;
    return id === undefined || name !== undefined
      ? one
      : thingIn(page, (fields) => fields['@id'] === id && fields.name !== undefined);
  });
}

function metadataOf(article: Fields, page: unknown): SourceMetadata {
  return {
    title: textOf(article.headline) ?? textOf(article.name),
    description: textOf(article.description),
    published: [article.datePublished, article.dateCreated, article.uploadDate].flatMap(
      (value) => stampOf(value) ?? [],
    ),
    updated: [article.dateModified].flatMap((value) => stampOf(value) ?? []),
    author: namesOf(resolved(article.author, page), 'Organization'),
    agency: namesOf(resolved(article.publisher, page)) || namesOf(article.sourceOrganization),
    tags: tagsOf(article.keywords),
  };
}

function textOf(value: unknown): string | undefined {
  let inner = value;
  for (let depth = 0; depth < DEEPEST_TEXT && typeof inner === 'object' && inner !== null; depth++)
    inner = Array.isArray(inner) ? inner[0] : (inner as Fields)['@value'];
  return typeof inner === 'string' && inner.trim() !== '' ? inner.trim() : undefined;
}

/** A text, or a number that counts seconds or milliseconds since 1970; another says nothing. */
function stampOf(value: unknown): string | undefined {
  return typeof value === 'number' ? /^(?:\d{10}|\d{13})$/.exec(String(value))?.[0] : textOf(value);
}

/** The name of a person or an organisation, or the names of several; things of the type `but` are left out. */
function namesOf(value: unknown, but?: string): string {
  const names = [value].flat().flatMap((one) => {
    if (typeof one === 'string') return textOf(one) ?? [];
    if (typeof one !== 'object' || one === null) return [];
    const fields = one as Fields;
    const types = [fields['@type']].flat();
    return but !== undefined && types.some((type) => typeof type === 'string' && type.endsWith(but))
      ? []
      : (textOf(fields.name) ?? []);
  });
  return names.slice(0, MOST_NAMES).join('، ');
}

/** Each text may hold several tags. */
function tagsOf(value: unknown): string[] {
  return [value].flat().filter((one) => typeof one === 'string');
}
