import type { Item } from './item';
import { SITE_KIND } from './patterns.table';
import { phrases } from './phrases';
import type { Words } from './words';

/** A phrase at a place of a line, as one of its readings. */
interface Candidate {
  readonly end: number;
  readonly is: Item['is'];
}

/** A section, an agency, a town, or a phrase that is all of a line. */
export function phraseAt(words: Words, from: number): Candidate | null {
  const { wholeLines, agencies, places, labels } = phrases();
  const { key } = words;
  const kind = SITE_KIND.exec(key.slice(from, from + 30));
  const desk = /^(?:گروه|سرویس|در|اخبار|خبرهای)/.exec(key.slice(from, from + 10));
  const candidates = [
    of(words.at(wholeLines, from), ({ reason, where }) => (where === 'whole' ? reason : 'navigation')),
    of(sectionsAt(words, from), () => 'navigation' as const),
    desk === null ? null : of(sectionsAt(words, from + desk[0].length), () => 'navigation' as const),
    of(words.at(agencies, from), () => 'agency' as const),
    kind === null ? null : of(words.at(agencies, from + kind[0].length), () => 'agency' as const),
    of(words.at(places, from), () => 'place' as const),
    of(words.at(labels, from), ({ kind }) => (kind === 'related' ? 'navigation' : null)),
  ];
  let best: Candidate | null = null;
  for (const candidate of candidates) if (candidate !== null && candidate.end > (best?.end ?? 0)) best = candidate;
  return best;
}

/** A section, or two of them: «طلا و ارز». */
function sectionsAt(words: Words, from: number): { end: number; meaning: true } | null {
  const { sections } = phrases();
  const one = words.at(sections, from);
  if (one === null || words.key[one.end] !== 'و' || !words.isGapAt(one.end + 1)) return one;
  return words.at(sections, one.end + 1) ?? one;
}

function of<T>(found: { end: number; meaning: T } | null, kind: (meaning: T) => Item['is'] | null): Candidate | null {
  const is = found === null ? null : kind(found.meaning);
  return is === null ? null : { end: found!.end, is };
}
