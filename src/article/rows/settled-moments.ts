import type { ValuedDate } from '../record/known';
import { hasOffset, ISO_MINUTE_LENGTH, type Moment, withoutOffset } from './instant';
import { TEHRAN } from './stamped-moment';

/**
 * Both moments, each as the metadata and the page have it. A site that gives its own clock's time as Greenwich's, as one of them
 * shows, does so for the other, too, where the page has nothing of that, or only the same day.
 */
export function settledMoments(
  known: { readonly published: ValuedDate | null; readonly updated: ValuedDate | null },
  seen: { readonly published: Moment | null; readonly updated: Moment | null },
): [published: Moment | null, updated: Moment | null] {
  const published = settledMoment(known.published, seen.published);
  const updated = settledMoment(known.updated, seen.updated);
  return [
    isCorrected(known.updated, updated) && saysNoMore(seen.published, published) ? onSiteClock(published) : published,
    isCorrected(known.published, published) && saysNoMore(seen.updated, updated) ? onSiteClock(updated) : updated,
  ];
}

function saysNoMore(seen: Moment | null, settled: Moment | null): boolean {
  return seen === null || settled!.date.value.startsWith(`${seen.date.value}${seen.time}T`);
}

/**
 * What the metadata say; but the page's moment where it says the same and perhaps more, such as the time of their day. Where they
 * give as Greenwich's the time that the page has without a zone, it is that of the site's own clock. Another offset is the clock of a
 * site abroad, on the page too.
 */
function settledMoment(known: ValuedDate | null, seen: Moment | null): Moment | null {
  if (known === null) return seen;
  const said: Moment = { date: known, time: '', clock: '' };
  if (seen === null || (seen.clock && seen.clock !== TEHRAN) || hasOffset(seen.date.value)) return said;
  const wall = seen.date.value + seen.time;
  if (wall.startsWith(known.value)) return seen;
  const isSame = wall.length >= ISO_MINUTE_LENGTH && known.value.startsWith(wall.slice(0, ISO_MINUTE_LENGTH));
  return isSame ? onSiteClock(said) : said;
}

/** Whether a moment of the metadata has lost its offset, since it was the time of the site's own clock. */
function isCorrected(known: ValuedDate | null, settled: Moment | null): boolean {
  return known !== null && hasOffset(known.value) && settled?.date.value === withoutOffset(known.value);
}

/** A moment that is said to be Greenwich's as one of the site's own clock; any other as it is. */
function onSiteClock(moment: Moment | null): Moment | null {
  if (moment === null || !GREENWICH.test(moment.date.value)) return moment;
  return { ...moment, date: { ...moment.date, value: withoutOffset(moment.date.value) } };
}

const GREENWICH = /(?:Z|[+-]00:00)$/;
