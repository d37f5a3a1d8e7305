import { MatnError } from '../error';
import type { PageDocument, PageElement } from './dom';

/** The part of Readability that is used here. */
type ReadabilityClass = new (
  document: PageDocument,
  options: { serializer: (element: PageElement) => PageElement; disableJSONLD: boolean },
) => { parse(): { readonly content?: PageElement | null } | null };

/** The two packages that reading HTML needs. They are optional peers, loaded when the first page is read. */
export interface Peers {
  readonly parse: (html: string) => PageDocument;
  readonly Readability: ReadabilityClass;
}

let peers: Promise<Peers> | undefined;

/** @throws {MatnError} when one of them is not installed. */
export function loadPeers(): Promise<Peers> {
  peers ??= load();
  return peers;
}

async function load(): Promise<Peers> {
  try {
    const [{ parseHTML }, readability] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
    return {
      parse: (html) => parseHTML(html).document as unknown as PageDocument,
      Readability: readability.Readability as unknown as ReadabilityClass,
    };
  } catch (cause) {
    throw new MatnError(
      'reading HTML needs the packages linkedom and @mozilla/readability: npm install linkedom @mozilla/readability',
      { cause },
    );
  }
}
