import type { DateMention } from '../dates/mention';
import { placeBody } from './body';
import { agencyOf, type Facts, gatherFacts, joinLabels } from './facts';
import { placeHeadline } from './headline';
import { withOffset } from './instant';
import { languageOf } from './language';
import type { Article, RemovedLine, TextField } from './record';
import { datesOf } from './references';
import type { Row } from './rows';
import type { ArticleSettings } from './settings';
import { readSource, type Source } from './source';

/** What is known of a page beside its text, from its metadata; `null` where they say nothing. */
export interface Known {
  readonly title: string | null;
  readonly description: string | null;
  readonly code: string | null;
  readonly published: DateMention | null;
  readonly updated: DateMention | null;
  readonly agency: string | null;
  readonly author: string | null;
  readonly tags: readonly string[];
}

export const NOTHING_KNOWN: Known = {
  title: null,
  description: null,
  code: null,
  published: null,
  updated: null,
  agency: null,
  author: null,
  tags: [],
};

/** The sentence that names the source is one of the first so many paragraphs. */
const MOST_BEFORE_SOURCE = 3;

/** Settles where each row goes and assembles the record. Rows that have a place already keep it. */
export function readPage(text: string, given: Row[], known: Known, { clean, zone }: ArticleSettings): Article {
  const rows = [...given];
  joinLabels(rows);
  placeBody(rows, placeHeadline(rows, known.title));
  const source = placeLead(rows, known.description);
  const facts = gatherFacts(rows);

  const lead = textsOf(rows, 'lead', clean)[0] ?? null;
  const paragraphs = textsOf(rows, 'paragraph', clean);
  const published = known.published ?? facts.published;
  const time = known.published === null ? (facts.publishedTime?.value ?? '') : '';
  const publishedAt = published === null ? null : withOffset(published, zone, time);
  const updated = known.updated ?? facts.updated;
  const author = known.author ?? facts.author ?? source.author;
  return {
    code: facts.code ?? known.code,
    title: textsOf(rows, 'title', clean)[0] ?? (known.title === null ? null : clean(known.title)),
    kicker: textsOf(rows, 'kicker', clean)[0] ?? null,
    subtitle: textsOf(rows, 'subtitle', clean)[0] ?? null,
    lead,
    paragraphs,
    body: [...(lead === null ? [] : [lead]), ...paragraphs].join('\n\n'),
    publishedAt,
    updatedAt: updated === null ? null : withOffset(updated, zone),
    agency: agencyFrom(source, facts, known, clean),
    author: author === null ? null : clean(author),
    place: source.place === null ? null : clean(source.place),
    tags: (facts.tags.length > 0 ? facts.tags : known.tags).map(clean),
    related: textsOf(rows, 'related', clean),
    removed: removedOf(rows),
    dates: datesOf(text, rows, zone, referenceOf(publishedAt), facts.pageDay?.value ?? null),
    language: languageOf(text),
  };
}

/** The sentence that names the source; what stands before it, below the headline, sums the article up. */
function placeLead(rows: readonly Row[], description: string | null): Source {
  const paragraphs = rows.filter(({ as }) => as === 'paragraph').slice(0, MOST_BEFORE_SOURCE);
  const hasTitle = rows.some(({ as }) => as === 'title');
  let hasLead = rows.some(({ as }) => as === 'lead');
  const found: Source[] = [];
  const kicker = rows.find(({ as }) => as === 'kicker');
  for (const [i, row] of [...rows.filter(({ as }) => as === 'lead'), ...paragraphs].entries()) {
    const source = readSource(row.text);
    if (source === null) continue;
    found.push(source);
    if (!source.begins || i === 0 || !hasTitle || hasLead) continue;
    paragraphs[0]!.as = 'lead';
    hasLead = true;
  }
  const interview = kicker === undefined ? null : readSource(kicker.text);
  if (interview !== null) found.push(interview);
  if (
    !hasLead &&
    hasTitle &&
    description !== null &&
    paragraphs.length > 1 &&
    sumsUp(paragraphs[0]!.text, description)
  ) {
    paragraphs[0]!.as = 'lead';
  }
  const first = <K extends keyof Source>(name: K): Source[K] | null =>
    found.find((source) => source[name] !== null)?.[name] ?? null;
  return { agency: first('agency'), place: first('place'), author: first('author'), begins: false };
}

/** Whether the metadata's description is this paragraph, perhaps cut. */
function sumsUp(text: string, description: string): boolean {
  const cut = description.replace(/\s*(?:…|\.{2,})$/, '').trim();
  return cut.length >= 40 && (text === cut || (text.startsWith(cut) && cut.length > text.length / 2));
}

function agencyFrom(source: Source, facts: Facts, known: Known, clean: (text: string) => string): string | null {
  const name = source.agency ?? facts.source ?? known.agency;
  return name === null ? null : clean(agencyOf(name));
}

function textsOf(rows: readonly Row[], field: TextField, clean: (text: string) => string): string[] {
  return rows.filter(({ as }) => as === field).map(({ text }) => clean(text));
}

const FIELDS: ReadonlySet<Row['as']> = new Set<Row['as']>([
  'kicker',
  'title',
  'subtitle',
  'lead',
  'paragraph',
  'related',
]);

function removedOf(rows: readonly Row[]): RemovedLine[] {
  const removed: RemovedLine[] = [];
  for (const { text, start, end, as } of rows) {
    if (!FIELDS.has(as)) removed.push({ text, start, end, reason: as as RemovedLine['reason'] });
  }
  return removed;
}

/** What relative dates are counted from: the wall time of the zone, as the date functions take it. */
function referenceOf(publishedAt: string | null): string | null {
  return publishedAt === null ? null : publishedAt.replace(/[+-]\d\d:\d\d$/, '');
}
