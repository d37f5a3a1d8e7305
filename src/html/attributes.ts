import { checkList } from '../option-checks';

/** An attribute that holds text for a reader. */
export type TextAttribute = (typeof TEXT_ATTRIBUTES)[number];

const TEXT_ATTRIBUTES = ['title', 'alt', 'aria-label', 'placeholder'] as const;

/** Reads the option `attributes`. */
export function readAttributes(attributes: readonly TextAttribute[] = []): ReadonlySet<string> {
  checkList(
    'attributes',
    attributes,
    (name) => TEXT_ATTRIBUTES.includes(name as TextAttribute),
    TEXT_ATTRIBUTES.join(', '),
  );
  return new Set(attributes);
}
