import { SITE_KIND } from '../phrases/patterns.table';
import { type LinePhrase, phrases } from '../phrases/phrases';
import type { Words } from '../phrases/words';
import type { Found, Item } from './item';

/** The longest phrase of a table at a place: a section, an agency, a town, or what may be all of a line. */
export function phraseAt(words: Words, from: number): Found | null {
  const { wholeLines, agencies, places, labels } = phrases();
  const { key } = words;
  const siteKind = SITE_KIND.exec(key.slice(from, from + 30));
  const desk = /^(?:گروه|سرویس|در|اخبار|خبرهای)/.exec(key.slice(from, from + 10));
  const readings = [
    readingOf(words.at(wholeLines, from), ({ reason, where }) => (where === 'whole' ? reason : 'navigation')),
    readingOf(sectionsAt(words, from), () => 'navigation' as const),
    desk === null ? null : readingOf(sectionsAt(words, from + desk[0].length), () => 'navigation' as const),
    // «… | در اخبار» (in: news). At the beginning of a line «در خانه» (at home) may be the end of a verse.
    desk?.[0] === 'در' && from > 0 ? readingOf(words.at(wholeLines, from + 2), linkOnly) : null,
    readingOf(words.at(agencies, from), () => 'agency' as const),
    siteKind === null ? null : readingOf(words.at(agencies, from + siteKind[0].length), () => 'agency' as const),
    readingOf(words.at(places, from), () => 'place' as const),
    readingOf(words.at(labels, from), ({ kind }) => (kind === 'related' ? 'navigation' : null)),
  ];
  let best: Reading | null = null;
  for (const reading of readings) if (reading !== null && reading.end > (best?.end ?? 0)) best = reading;
  return best === null ? null : { item: { kind: best.kind, value: words.slice(from, best.end) }, end: best.end };
}

function linkOnly({ reason }: LinePhrase): 'navigation' | null {
  return reason === 'navigation' ? reason : null;
}

/** The section at a place, or two of them joined by «و» (and): «طلا و ارز». */
function sectionsAt(words: Words, from: number): { end: number; meaning: true } | null {
  const { sections } = phrases();
  const one = words.at(sections, from);
  if (one === null || words.key[one.end] !== 'و' || !words.isGapAt(one.end + 1)) return one;
  return words.at(sections, one.end + 1) ?? one;
}

/** What a phrase is here, and where it ends. */
interface Reading {
  readonly end: number;
  readonly kind: Item['kind'];
}

function readingOf<T>(
  found: { end: number; meaning: T } | null,
  kindOf: (meaning: T) => Item['kind'] | null,
): Reading | null {
  const kind = found === null ? null : kindOf(found.meaning);
  return kind === null ? null : { end: found!.end, kind };
}
