import type { Analysis, Article, Change } from '../index';
import { withVisibleHalfSpaces } from './visible';

/** What the rules of half-space repair do, in plain words. */
const REPAIRS: Readonly<Record<string, string>> = {
  'verb-prefix': 'verbs with می and نمی',
  plural: 'plurals with ها',
  comparative: 'comparatives with تر and ترین',
  ending: 'endings after ه (ه‌ای, ه‌اند)',
  compound: 'compounds',
};

/** A record as readable text: its fields, its body with half-spaces made visible, and how much was repaired. */
export function show(article: Article, { changes }: Analysis): string {
  const lines: string[] = [];
  const field = (name: string, value: string | null): void => {
    if (value !== null) lines.push(`${name.padEnd(12)} ${withVisibleHalfSpaces(value)}`);
  };
  field('code', article.code);
  field('kicker', article.kicker);
  field('title', article.title);
  field('subtitle', article.subtitle);
  field('published', article.publishedAt);
  field('updated', article.updatedAt);
  field('agency', article.agency);
  field('author', article.author);
  field('place', article.place);
  field('tags', article.tags.length === 0 ? null : article.tags.join('، '));
  field('lead', article.lead);
  lines.push('');
  for (const paragraph of article.paragraphs) lines.push(withVisibleHalfSpaces(paragraph), '');
  for (const headline of article.related) field('related', headline);
  lines.push('');
  for (const { text, reason } of article.removed) field('removed', `${text}  (${reason})`);
  if (article.dates.length > 0) lines.push('', 'dates');
  for (const { text, value } of article.dates) lines.push(`  ${text} → ${value ?? 'no value'}`);

  const counts = countByRule(changes);
  const repairs = counts.filter(([rule]) => rule in REPAIRS);
  const others = counts.filter(([rule]) => !(rule in REPAIRS));
  const sum = (list: typeof counts): number => list.reduce((total, [, count]) => total + count, 0);
  lines.push('', `half-spaces put back in the whole page: ${sum(repairs)} (shown as ┊)`);
  for (const [rule, count] of repairs) lines.push(`  ${String(count).padStart(3)}  ${REPAIRS[rule]}`);
  lines.push(`other changes: ${sum(others)}`);
  for (const [rule, count] of others) lines.push(`  ${String(count).padStart(3)}  ${rule}`);
  return `${lines.join('\n')}\n`;
}

/** How many changes each rule made, the most frequent first. */
function countByRule(changes: readonly Change[]): [rule: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { rule } of changes) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
