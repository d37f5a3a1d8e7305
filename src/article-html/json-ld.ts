import { BACKSLASH, CLOSE_BRACE, CLOSE_BRACKET, COMMA, OPEN_BRACE, QUOTE, SPACE } from '../text/units';
import { THING } from './beside';
import { likeness, piecesOf } from './likeness';
import type { SourceMetadata } from './source-metadata';

const ARTICLE = /(?:article|(?<!job)posting|report)$/i;
/** The page itself, where nothing of those types is there. */
const PAGE = /^(?:Web|Item)Page$/;
/** So many objects are looked at; what has more is no article. */
const MOST_OBJECTS = 2000;
/** So deep a text may lie inside lists and values; a deeper one is made to do harm. */
const DEEPEST_TEXT = 8;

/**
 * The article of the page's JSON-LD blocks, wherever it stands in them: alone, in an array, in `@graph`, or inside
 * another object.
 *
 * Of several it is the one whose headline is most like one of the page's titles; or else the only one that names an
 * author, since the others are only listed; an article whose headline `isOther` tells to be another's is none of these. Where there is no
 * article, it is the film or the like that the page is about, and then the page itself. These are less certain: one with a name of its own
 * may only be shown on the page.
 */
export function readJsonLd(
  blocks: readonly string[],
  titles: readonly string[],
  isOther: (headline: string) => boolean,
): [article: SourceMetadata, ...things: SourceMetadata[]] {
  const page = blocks.map(parseLoosely);
  const known = titles.map(piecesOf);
  const read = (type: RegExp, mostTitles: number): SourceMetadata | null => {
    const things = thingsIn(page, (fields) => isA(fields, type));
    if (things.length === 0) return null;
    const alike = things.map((fields) => {
      const own = piecesOf(titleOf(fields) ?? '');
      return Math.max(...known.map((title) => likeness(title, own)));
    });
    const most = Math.max(...alike);
    const only = (some: Fields[]): Fields | undefined =>
      new Set(some.map(titleOf).filter(Boolean)).size > mostTitles ? undefined : some[0];
    const own = most > 0 ? things[alike.indexOf(most)] : (only(things) ?? only(things.filter(({ author }) => author)));
    return metadataOf(own === undefined || (most === 0 && isOther(titleOf(own) ?? '')) ? {} : own, page);
  };
  const article = read(ARTICLE, 1);
  return article === null ? [{}, read(THING, 0) ?? {}, read(PAGE, 0) ?? {}] : [article];
}

/**
 * The objects of a block of JSON, whose faults are mended as far as pages have them: comments, CDATA marks or a
 * semicolon round it, entities in place of quotation marks, several objects in sequence, line breaks and quotation
 * marks inside strings, commas too many. A block that still can't be read is ignored.
 */
function parseLoosely(block: string): unknown {
  try {
    const text = block.includes('"') ? block : block.replaceAll('&quot;', '"');
    return JSON.parse(`[${mended(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1))}]`);
  } catch {
    return null;
  }
}

/**
 * Inside strings: control characters become blanks, quotation marks that end nothing get a backslash, and backslashes
 * before what needs none go. Outside: what no JSON has (units above `}`) goes, commas are put between objects, and
 * taken away before another comma or a closing bracket.
 */
function mended(text: string): string {
  let output = '';
  let kept = 0;
  let inString = false;
  let comma = -1;
  let before = 0;
  const put = (from: number, by: string, to: number): void => {
    output += text.slice(kept, from) + by;
    kept = to;
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (inString) {
      if (unit === BACKSLASH) {
        if (/["\\/bfnrtu]/.test(text[++i] ?? '')) continue;
        put(i - 1, '', i--);
      } else if (unit === QUOTE) {
        END_OF_STRING.lastIndex = i + 1;
        inString = !END_OF_STRING.test(text);
        if (inString) put(i, '\\', i);
      } else if (unit < SPACE) put(i, ' ', i + 1);
      continue;
    }
    if (unit > CLOSE_BRACE) put(i, '', i + 1);
    if (unit > CLOSE_BRACE || unit <= SPACE) continue;
    if (unit === QUOTE) inString = true;
    if (comma >= kept && (unit === COMMA || unit === CLOSE_BRACE || unit === CLOSE_BRACKET)) put(comma, '', comma + 1);
    if (unit === OPEN_BRACE && before === CLOSE_BRACE) put(i, ',', i);
    comma = unit === COMMA ? i : -1;
    before = unit;
  }
  return output + text.slice(kept);
}

const END_OF_STRING = /\s*[,:}\]]/y;

type Fields = Readonly<Record<string, unknown>>;

/**
 * The objects that are wanted, an article before those inside it; articles that it only links to are not looked for.
 */
function thingsIn(value: unknown, isWanted: (fields: Fields) => boolean): Fields[] {
  const queue: unknown[] = [value];
  const things: Fields[] = [];
  for (let i = 0; i < queue.length && i < MOST_OBJECTS; i++) {
    const next = queue[i];
    if (Array.isArray(next)) queue.push(...next.slice(0, MOST_OBJECTS));
    else if (typeof next === 'object' && next !== null) {
      const fields = next as Fields;
      if (isWanted(fields)) things.push(fields);
      queue.push(...['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart'].map((name) => fields[name]));
    }
  }
  return things;
}

function isA(fields: Fields, type: RegExp): boolean {
  return [fields['@type']].flat().some((name) => typeof name === 'string' && type.test(name));
}

function titleOf({ headline, name }: Fields): string | undefined {
  return textsIn([headline, name])[0];
}

function metadataOf(article: Fields, page: unknown): SourceMetadata {
  const named = thingsIn(page, (thing) => thing['@id'] !== undefined && thing.name !== undefined);
  const places = new Map(named.reverse().map(({ '@id': id, name }) => [id, name]));
  return {
    title: titleOf(article),
    description: textsIn(article.description)[0],
    published: textsIn(article.datePublished),
    created: textsIn([article.dateCreated, article.uploadDate]),
    updated: textsIn(article.dateModified),
    author: [article.author, article.creator].map((names) => textsIn(names, places, /Organization$/)),
    agency: textsIn([article.publisher, article.sourceOrganization], places),
    tags: textsIn(article.keywords),
  };
}

/**
 * The texts in a field: in lists, values and objects, and for a reference (`@id`) the name in `places`. Of an object
 * that is its name; of a number its figures, if it counts seconds or milliseconds since 1970. Objects of the type `but`
 * are left out.
 */
function textsIn(value: unknown, places?: ReadonlyMap<unknown, unknown>, but?: RegExp, depth = 0): string[] {
  if (depth > DEEPEST_TEXT) return [];
  if (Array.isArray(value)) return value.slice(0, MOST_OBJECTS).flatMap((one) => textsIn(one, places, but, depth + 1));
  if (typeof value === 'number') return /^(?:\d{10}|\d{13})$/.exec(String(value)) ?? [];
  if (typeof value === 'string') return [value.trim()].filter(Boolean);
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Fields;
  if (but !== undefined && isA(fields, but)) return [];
  const { '@id': id, '@value': said, '@list': list, name = said ?? list } = fields;
  return textsIn(name ?? places?.get(id), places, but, depth + 1);
}
