import { MatnError, shown } from '../error';

/** An attribute that holds text for a reader. */
export type TextAttribute = (typeof TEXT_ATTRIBUTES)[number];

const TEXT_ATTRIBUTES = ['title', 'alt', 'aria-label', 'placeholder'] as const;

/** Reads the option `attributes`. */
export function readAttributes(attributes: readonly TextAttribute[] = []): ReadonlySet<string> {
  const isList = Array.isArray(attributes);
  const wrong = isList ? attributes.findIndex((name) => !TEXT_ATTRIBUTES.includes(name)) : 0;
  if (wrong >= 0) {
    const given = isList ? attributes[wrong] : attributes;
    throw new MatnError(`option 'attributes' is a list of ${TEXT_ATTRIBUTES.join(', ')}, not '${shown(given)}'`);
  }
  return new Set(attributes);
}
