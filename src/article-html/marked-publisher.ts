import type { IsBeside } from './beside';
import type { PageDocument } from './dom';
import type { SourceMetadata } from './source-metadata';

/** Whom microdata name as the publisher: `<div itemprop="publisher" itemscope><meta itemprop="name" content="…">`. */
export function readPublisher(document: PageDocument, isBeside: IsBeside): SourceMetadata {
  const publisher = document.querySelector('[itemprop~="publisher"]');
  const name = publisher?.querySelector('[itemprop~="name"]');
  if (name == null || isBeside(publisher!)) return {};
  return { agency: [(name.getAttribute('content') ?? name.textContent).trim()] };
}
