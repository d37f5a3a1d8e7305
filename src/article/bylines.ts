import { type Item, readItems } from './items';
import { keyOf } from './key';
import { phrases } from './phrases';
import type { Row } from './rows';
import { withoutSite } from './site';
import { Words } from './words';

/** A line that is the name of the author, as the metadata or a label say it, is a byline. */
export function markBylines(rows: Row[], known: string | null): void {
  const labelled = rows.flatMap(
    ({ items }) => items.find(({ is, mayBeText }) => is === 'author' && !mayBeText)?.value ?? [],
  );
  const author = known ?? labelled[0] ?? nameBesideStamp(rows) ?? '';
  const key = keyOf(author);
  if (key === '') return;
  for (const [i, row] of rows.entries()) {
    if (row.looks !== 'text' || row.as !== null || !row.key.startsWith(key)) continue;
    const facts = factsAfter(row, key);
    if (facts === null) continue;
    rows[i] = { ...row, looks: 'masthead', sure: true, items: [{ is: 'author', value: author }, ...facts] };
  }
}

/**
 * «مریم احمدی» or «همشهری آنلاین - مریم احمدی» beside a stamp, below the headline: a line of a first name that is no other word and
 * one or two more words.
 */
function nameBesideStamp(rows: Row[]): string | null {
  const { names } = phrases();
  const end = rows.findIndex(
    ({ looks, text }) => looks === 'text' && text.length >= LONGEST_NAME && SENTENCE.test(text),
  );
  for (let i = 0; i < end; i++) {
    const { looks, text, as } = rows[i]!;
    if (looks !== 'text' || as !== null || text.length > LONGEST_NAME) continue;
    const name = withoutSite(text);
    if (!NAME.test(name) || !names.get(keyOf(name.split(' ')[0]!))) continue;
    const isBeside = hasStamp(rows[i - 1]) || hasStamp(rows[i + 1]);
    if (name === text && !(isBeside && isBelowHeadline(rows[i - 1], rows[i - 2]))) continue;
    if (name !== text) rows[i] = { ...rows[i]!, looks: 'masthead', sure: true, items: [{ is: 'author', value: name }] };
    return name;
  }
  return null;
}

const LONGEST_NAME = 40;
/** A name has none of these words. */
const NAME = /^(?!.* (?:و|در|از|به|با|آباد)(?: |$))[\p{L}\p{M}\u200c.]+(?: [\p{L}\p{M}\u200c.]+){1,2}$/u;
const SENTENCE = /[.؟!:؛][»)"\]]?$/;

/** Whether one of the two rows above may be the headline. */
function isBelowHeadline(...above: (Row | undefined)[]): boolean {
  return above.some((row) => row?.looks === 'text' && row.text.split(' ').length > 3 && !SENTENCE.test(row.text));
}

function hasStamp(row: Row | undefined): boolean {
  return row?.items.some(({ date }) => date !== undefined) === true;
}

/** What comes after the name: nothing, or a stamp and the like; `null` if there are words. */
function factsAfter({ text }: Row, name: string): Item[] | null {
  if (text.length > LONGEST_BYLINE) return null;
  const words = new Words(text);
  if (words.key.length === name.length) return [];
  return readItems(text.slice(words.offset(name.length)));
}

const LONGEST_BYLINE = 120;
