import type { DateMention } from '../../dates/mention';

/** A date that has a value. */
export type ValuedDate = DateMention & { readonly value: string };

/** What a page's metadata say of its article; `null` where they say nothing. */
export interface Known {
  readonly title: string | null;
  readonly description: string | null;
  readonly published: ValuedDate | null;
  readonly updated: ValuedDate | null;
  readonly agency: string | null;
  /** What the page calls its site, whether that is an agency or not. */
  readonly site: string | null;
  readonly author: string | null;
  /** The site itself, where it is named as the author; taken where nobody else is. */
  readonly owner: string | null;
  readonly tags: readonly string[];
}

export const NOTHING_KNOWN: Known = {
  title: null,
  description: null,
  published: null,
  updated: null,
  agency: null,
  site: null,
  author: null,
  owner: null,
  tags: [],
};
