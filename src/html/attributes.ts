import { MatnError, shown } from '../error';

/** An attribute that holds text for a reader. */
export type TextAttribute = (typeof TEXT_ATTRIBUTES)[number];

const TEXT_ATTRIBUTES = ['title', 'alt', 'aria-label', 'placeholder'] as const;

/** Reads the option `attributes`. */
export function readAttributes(attributes: readonly TextAttribute[] = []): ReadonlySet<string> {
  const wrong = Array.isArray(attributes) ? attributes.find((name) => !TEXT_ATTRIBUTES.includes(name)) : attributes;
  if (wrong !== undefined) {
    throw new MatnError(`option 'attributes' is a list of ${TEXT_ATTRIBUTES.join(', ')}, not '${shown(wrong)}'`);
  }
  return new Set(attributes);
}
