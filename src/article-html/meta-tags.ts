import { saysMoreThanSite } from '../article/phrases/site';
import type { IsBeside } from './beside';
import type { PageDocument } from './dom';
import type { SourceMetadata } from './source-metadata';

/**
 * The names of `meta` for each field, in order of trust: their letters alone, without the prefix of their vocabulary.
 */
const META = {
  title: ['ogtitle', 'twittertitle', 'title'],
  description: ['ogdescription', 'twitterdescription', 'description'],
  published: [
    'articlepublishedtime',
    'datepublished',
    'publishedtime',
    'issued',
    'dateissued',
    'pubdate',
    'publishdate',
    'publicationdate',
  ],
  created: ['date', 'created', 'datecreated'],
  updated: ['articlemodifiedtime', 'ogupdatedtime', 'datemodified', 'modified', 'lastmod'],
  author: ['articleauthor', 'author', 'creator'],
  agency: ['ogsitename', 'publisher', 'applicationname'],
  tags: ['articletag', 'newskeywords', 'keywords', 'tags'],
} as const;

/** What OpenGraph and other `meta` say. */
export function readMeta(document: PageDocument, isBeside: IsBeside): SourceMetadata {
  const said = new Map<string, string[]>();
  for (const meta of [...document.querySelectorAll('meta')].slice(0, MOST_TAGS)) {
    const content = (meta.getAttribute('content') ?? '').trim();
    // An address is none of these; that of a profile often stands for the author.
    if (/^(?:https?:)?\/\/|^[^\p{L}\p{N}]*$/u.test(content)) continue;
    if (meta.hasAttribute('itemprop') && isBeside(meta)) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = (meta.getAttribute(attribute) ?? '')
        .toLowerCase()
        .replace(PREFIX, '')
        .replace(/[^a-z]/g, '');
      if (name !== '') said.set(name, [...(said.get(name) ?? []), content]);
    }
  }
  const groups = (names: readonly string[]): string[][] => names.map((name) => said.get(name) ?? []);
  const each = (names: readonly string[]): string[] => groups(names).flat();
  const site = each(META.agency);
  const titles = each(META.title);
  // The pages of a channel have its name for their title.
  const isChannel = site[0] === 'Telegram';
  const agency = isChannel ? titles : site;
  return {
    title: isChannel
      ? undefined
      : [...titles, document.querySelector('title')?.textContent.trim()].find(
          (text) => text !== undefined && text !== agency[0] && saysMoreThanSite(text),
        ),
    description: each(META.description)[0],
    published: each(META.published),
    created: each(META.created),
    updated: each(META.updated),
    author: groups(META.author),
    agency,
    tags: groups(META.tags).find(([text]) => text),
  };
}

/** The prefix of a vocabulary: `dcterms.created`, `og:article:tag`, `parsely-pub-date`. */
const PREFIX = /^\s*(?:og:(?=article|pub)|(?:dc(?:terms)?|schema|parsely|sailthru|citation)[^a-z])/;

/** A page has fewer; those of its head come first. */
const MOST_TAGS = 500;
