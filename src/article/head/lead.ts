import { ownerOfPiece } from '../items/attributions';
import type { Source } from '../items/dateline';
import { readSource } from '../items/source';
import { withoutEdges } from '../lines/edges';
import { judged } from '../lines/judged';
import { keyOf } from '../lines/key';
import { LEAST_SENTENCE } from '../lines/line-marks';
import { phrases } from '../phrases/phrases';
import { isAgencyName } from '../phrases/site';
import { Words } from '../phrases/words';
import type { Known } from '../record/known';
import { siteAbove } from '../rows/facts';
import type { Row } from '../rows/rows';
import { breaksOffBeforeSource } from '../rows/surroundings';

/** The sentence that names the source is in one of so many first paragraphs, bylines and captions not counted. */
const MOST_PARAGRAPHS_BEFORE_SOURCE = 3;
const MOST_LINES_BEFORE_SOURCE = 8;
const SENTENCE = /[.؟!:؛…»)"\]]$/;
/** A shorter description may be like a paragraph by chance, in code units. */
const LEAST_DESCRIPTION = 40;

/**
 * Finds what the first paragraphs say of the source, and the lead: the first paragraph, if the sentence that names the
 * source comes after it, or if it is the description in the metadata.
 */
export function placeLead(rows: readonly Row[], { description, agency }: Known): Omit<Source, 'begins'> {
  const lines = rows.filter(({ place }) => place === 'paragraph').slice(0, MOST_LINES_BEFORE_SOURCE);
  const sentences = lines.filter(({ text }) => text.length >= LEAST_SENTENCE && SENTENCE.test(text));
  const paragraphs = [...new Set([lines, sentences].flatMap((some) => some.slice(0, MOST_PARAGRAPHS_BEFORE_SOURCE)))];
  const leads = rows.filter(({ place }) => place === 'lead');
  const beginning = [...leads, ...paragraphs];
  const sources = beginning.map((row) => (row.appearance === 'text' ? readSource(textFrom(rows, row)) : null));
  const opening = beginning[0]?.text ?? '';
  // A byline may stand above the lead.
  const at = Math.max(
    0,
    paragraphs.findIndex(({ text }) => text.length >= LEAST_DESCRIPTION || SENTENCE.test(text)),
  );
  const first = paragraphs[at];
  if (leads.length === 0 && paragraphs.length > at + 1 && rows.some(({ place }) => place === 'title')) {
    // A question such as «ایسنا: از کی آغاز کردید؟» (ISNA: when did you begin?) is asked in an interview, and names no
    // source.
    const isBeforeSource = sources.some((source, i) => i > at && source?.begins && !QUESTION.test(beginning[i]!.text));
    if (isBeforeSource || (description !== null && sumsUp(first!.text, description))) first!.place = 'lead';
  }
  // The line above the title may say with whom somebody talks.
  const kicker = rows.find(({ place }) => place === 'kicker')?.text ?? '';
  const owner = ownerOfPiece(kicker);
  const found = [...sources, readSource(kicker)].filter((source) => source !== null);
  const isOfAgency = found.length > 0 || agency !== null || siteAbove(rows) !== null;
  const firstSaid = <K extends keyof Source>(name: K): Source[K] | null =>
    found.find((source) => source[name] !== null)?.[name] ?? null;
  return {
    agency: firstSaid('agency') ?? agencyWithin(opening) ?? (owner !== null && isAgencyName(owner) ? owner : null),
    place: firstSaid('place') ?? (isOfAgency ? townBefore(opening) : null),
    author: firstSaid('author'),
  };
}

const QUESTION = /؟$/;

/** The text of a paragraph; one that breaks off after «به گزارش» goes on in the next rows. */
function textFrom(rows: readonly Row[], row: Row): string {
  if (!breaksOffBeforeSource(row)) return row.text;
  const at = rows.indexOf(row);
  return rows
    .slice(at, at + PIECES_OF_SOURCE)
    .map(({ text }) => text)
    .join(' ');
}

const PIECES_OF_SOURCE = 3;

/**
 * The town of a first sentence that leaves the agency to the next one or to the page: «رشت - استاندار گفت …». Before a
 * second town it is the beginning of a route.
 */
function townBefore(text: string): string | null {
  const [line, town] = /^([^\s-]{2,20}(?: [^\s-]{2,20})?) ?[-–—] /.exec(text) ?? [];
  if (town === undefined || phrases().places.get(keyOf(town)) === undefined) return null;
  return new Words(text.slice(line!.length, line!.length + 40)).at(phrases().places, 0) === null ? town : null;
}

/** The agency that is named inside the first paragraph, as on a page whose lines were joined. */
function agencyWithin(text: string): string | null {
  const at = text.slice(0, MOST_BEFORE_REPORT).search(/(?<=[.؟!] )(?:بنا )?به[ \u200c]?گزارش /);
  return at < 0 ? null : (readSource(text.slice(at))?.agency ?? null);
}

const MOST_BEFORE_REPORT = 600;

/** Whether a description is this paragraph, or its beginning. */
function sumsUp(text: string, description: string): boolean {
  const cut = withoutEdges(judged(description), /\S/, /[^\s….]/);
  return cut.length >= LEAST_DESCRIPTION && text.startsWith(cut) && cut.length > text.length / 2;
}
