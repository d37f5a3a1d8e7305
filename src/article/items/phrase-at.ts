import { SITE_KIND } from '../phrases/patterns.table';
import { type LinePhrase, phrases } from '../phrases/phrases';
import type { Words } from '../phrases/words';
import type { Found, Item } from './item';

/** A section, an agency, a town, or a phrase that is all of a line. */
export function phraseAt(words: Words, from: number): Found | null {
  const { wholeLines, agencies, places, labels } = phrases();
  const { key } = words;
  const kind = SITE_KIND.exec(key.slice(from, from + 30));
  const desk = /^(?:گروه|سرویس|در|اخبار|خبرهای)/.exec(key.slice(from, from + 10));
  const readings = [
    of(words.at(wholeLines, from), ({ reason, where }) => (where === 'whole' ? reason : 'navigation')),
    of(sectionsAt(words, from), () => 'navigation' as const),
    desk === null ? null : of(sectionsAt(words, from + desk[0].length), () => 'navigation' as const),
    // «… | در اخبار»; alone «در خانه» may end a poem.
    desk?.[0] === 'در' && from > 0 ? of(words.at(wholeLines, from + 2), linkOnly) : null,
    of(words.at(agencies, from), () => 'agency' as const),
    kind === null ? null : of(words.at(agencies, from + kind[0].length), () => 'agency' as const),
    of(words.at(places, from), () => 'place' as const),
    of(words.at(labels, from), ({ kind }) => (kind === 'related' ? 'navigation' : null)),
  ];
  let best: Reading | null = null;
  for (const reading of readings) if (reading !== null && reading.end > (best?.end ?? 0)) best = reading;
  return best === null ? null : { item: { is: best.is, value: words.slice(from, best.end) }, end: best.end };
}

function linkOnly({ reason }: LinePhrase): 'navigation' | null {
  return reason === 'navigation' ? reason : null;
}

/** A section, or two of them: «طلا و ارز». */
function sectionsAt(words: Words, from: number): { end: number; meaning: true } | null {
  const { sections } = phrases();
  const one = words.at(sections, from);
  if (one === null || words.key[one.end] !== 'و' || !words.isGapAt(one.end + 1)) return one;
  return words.at(sections, one.end + 1) ?? one;
}

interface Reading {
  readonly end: number;
  readonly is: Item['is'];
}

function of<T>(found: { end: number; meaning: T } | null, kind: (meaning: T) => Item['is'] | null): Reading | null {
  const is = found === null ? null : kind(found.meaning);
  return is === null ? null : { end: found!.end, is };
}
