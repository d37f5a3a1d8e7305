import { isReference } from '../commands/options';
import { BrokenRecord } from './record';

/** The field of each record whose value its dates are counted from, and whether a record needs it, having no other reference. */
export interface ReferenceField {
  readonly name: string;
  readonly isNeeded: boolean;
}

/** The reference that a record itself has, `undefined` for the one that all have; `read` gives the text of the field called `name`. */
export function ownReference(isNeeded: boolean, name: string, read: () => string | undefined): string | undefined {
  try {
    const text = read();
    if (text === undefined || isReference(text)) return text;
    throw new BrokenRecord(`field '${name}' is no Gregorian day, or day and time, in ISO 8601`);
  } catch (error) {
    if (isNeeded || !(error instanceof BrokenRecord)) throw error;
    return undefined;
  }
}
