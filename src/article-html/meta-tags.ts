import { saysMoreThanSite } from '../article/site';
import type { PageDocument } from './dom';
import type { SourceMetadata } from './source-metadata';

/** Names of `meta` by what they say, in order of trust. */
const META: Readonly<Record<Exclude<keyof SourceMetadata, 'tags'>, readonly string[]>> = {
  title: ['og:title', 'twitter:title', 'dc.title', 'title'],
  description: ['og:description', 'twitter:description', 'description'],
  published: [
    'article:published_time',
    'datepublished',
    'dc.date',
    'dc.date.issued',
    'dcterms.created',
    'pubdate',
    'publishdate',
    'publish-date',
    'date',
  ],
  updated: ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'lastmod'],
  author: ['article:author', 'author', 'dc.creator'],
  agency: ['og:site_name', 'publisher', 'dc.publisher', 'application-name'],
};
const META_TAGS = ['article:tag', 'news_keywords', 'keywords'];

/** What OpenGraph and other `meta` say. */
export function readMeta(document: PageDocument): SourceMetadata {
  const said = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta')) {
    const content = (meta.getAttribute('content') ?? '').trim();
    // An address says none of this; that of a profile often stands for the author.
    if (content === '' || /^https?:/.test(content)) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = (meta.getAttribute(attribute) ?? '').trim().toLowerCase();
      if (name !== '') said.set(name, [...(said.get(name) ?? []).slice(0, 100), content]);
    }
  }
  const each = (names: readonly string[]): string[] => names.flatMap((name) => said.get(name) ?? []);
  const first = (names: readonly string[]): string | undefined => each(names)[0];
  const tags = META_TAGS.map((name) => said.get(name)).find((value) => value !== undefined);
  return {
    title: [...each(META.title), document.querySelector('title')?.textContent.trim()].find(
      (text) => text !== undefined && text !== first(META.agency) && saysMoreThanSite(text),
    ),
    description: first(META.description),
    published: each(META.published),
    updated: each(META.updated),
    author: first(META.author),
    agency: first(META.agency),
    tags,
  };
}
