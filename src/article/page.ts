import { markAdvertisements } from './apart/advertisements';
import { placeContacts } from './apart/contacts';
import { placeContents } from './apart/contents';
import { markFigures } from './apart/figures';
import { placeFrontMatter } from './apart/front-matter';
import { placePolls } from './apart/polls';
import { markReaders } from './apart/readers';
import { datesOf } from './apart/references';
import { placeStampedHeadlines } from './apart/stamped-headlines';
import { markToldLabels } from './apart/told-labels';
import { markWorks } from './apart/works';
import { placeBody } from './body/body';
import { markHeadings } from './body/headings';
import { markBylines } from './head/bylines';
import { placeHeadline } from './head/headline';
import { placeLead } from './head/lead';
import { ownName } from './head/own-name';
import type { Source } from './items/dateline';
import { languageOf } from './lines/language';
import { agencyByForm, agencyCalled } from './phrases/site';
import type { Known } from './record/known';
import type { Article, RemovalReason, RemovedLine, TextField } from './record/record';
import type { ArticleSettings } from './record/settings';
import { type Facts, gatherFacts, joinLabels } from './rows/facts';
import { momentInZone, withoutOffset } from './rows/instant';
import type { Row } from './rows/rows';
import { settledMoments } from './rows/settled-moments';
import { markTags } from './rows/tags';

/**
 * Finds the place of each row, in a field or out, and assembles the record. A row that comes with a place, as markup
 * gives it, keeps it.
 */
export function readPage(text: string, given: readonly Row[], known: Known, settings: ArticleSettings): Article {
  const rows = [...given];
  placeRows(rows, known);
  const source = placeLead(rows, known);
  return recordOf(text, rows, source, known, settings);
}

/** Gives each row its place; which paragraph is the lead is seen later. A step sees what those before it settled. */
function placeRows(rows: Row[], known: Known): void {
  markWorks(rows);
  markToldLabels(rows);
  markHeadings(rows);
  joinLabels(rows);
  markFigures(rows);
  markAdvertisements(rows);
  markReaders(rows);
  markBylines(rows, known.author);
  // Where the metadata name the site itself as the author, a line of that name is a byline, too.
  if (known.owner !== null) markBylines(rows, known.owner);
  markTags(rows);
  placePolls(rows);
  placeContacts(rows);
  placeContents(rows);
  placeFrontMatter(rows);
  placeStampedHeadlines(rows);
  placeBody(rows, placeHeadline(rows, known.title));
}

/** The record of a page whose rows have their places. */
function recordOf(
  text: string,
  rows: readonly Row[],
  source: Omit<Source, 'begins'>,
  known: Known,
  settings: ArticleSettings,
): Article {
  const { clean, zone, reference } = settings;
  const cleaned = (text: string | null): string | null => (text === null ? null : clean(text));
  const facts = gatherFacts(rows, known, settings);
  const lead = textsOf(rows, 'lead', clean)[0] ?? null;
  const paragraphs = textsOf(rows, 'paragraph', clean);
  const [published, updated] = settledMoments(known, facts);
  const publishedAt = published === null ? null : momentInZone(published, zone);
  return {
    code: facts.code,
    title: textsOf(rows, 'title', clean)[0] ?? cleaned(known.title),
    kicker: textsOf(rows, 'kicker', clean)[0] ?? null,
    subtitle: textsOf(rows, 'subtitle', clean)[0] ?? null,
    lead,
    paragraphs,
    body: [...(lead === null ? [] : [lead]), ...paragraphs].join('\n\n'),
    publishedAt,
    updatedAt: updated === null ? null : momentInZone(updated, zone),
    agency: cleaned(agencyFrom(source.agency ?? ownName(rows, known.site), facts, known)),
    author: cleaned(known.author ?? facts.author ?? source.author ?? known.owner),
    place: cleaned(source.place),
    tags: (facts.tags.length > 0 ? facts.tags : known.tags).map(clean),
    related: textsOf(rows, 'related', clean),
    removed: removedOf(text, rows),
    dates: datesOf(text, rows, zone, referenceOf(publishedAt) ?? reference, facts.pageDay?.value ?? reference),
    language: languageOf(text),
  };
}

function agencyFrom(source: string | null, facts: Facts, known: Known): string | null {
  const name = source ?? facts.source ?? known.agency ?? facts.site;
  return name === null ? null : (agencyCalled(name)?.name ?? agencyByForm(name) ?? name);
}

function textsOf(rows: readonly Row[], field: TextField, clean: (text: string) => string): string[] {
  return rows.filter(({ place }) => place === field).map(({ written }) => clean(written));
}

const FIELDS: ReadonlySet<Row['place']> = new Set<Row['place']>([
  'kicker',
  'title',
  'subtitle',
  'lead',
  'paragraph',
  'related',
]);

function removedOf(page: string, rows: readonly Row[]): RemovedLine[] {
  const removed: RemovedLine[] = [];
  let reached = 0;
  // Rows of Markdown marks come after the row of the line that they stood in, so these are not in order, and may
  // overlap.
  for (const { start, end, place: reason } of rows.filter(isRemoved).sort((a, b) => a.start - b.start)) {
    if (start < reached) continue;
    removed.push({ text: page.slice(start, end), start, end, reason });
    reached = end;
  }
  return removed;
}

/** By now every row has a place: a field of text, or the reason why it is in none. */
function isRemoved(row: Row): row is Row & { readonly place: RemovalReason } {
  return !FIELDS.has(row.place);
}

/**
 * The day and time from which the dates in the article are counted (دیروز, «yesterday»): local, without an offset, as
 * the date functions take it.
 */
function referenceOf(publishedAt: string | null): string | null {
  return publishedAt === null ? null : withoutOffset(publishedAt);
}
