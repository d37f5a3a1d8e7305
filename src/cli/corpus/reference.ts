import { isReference } from '../options';
import { BrokenRecord } from './record';

/**
 * The field of each record that holds the day from which its relative dates are counted. `isNeeded` says that a record without it is
 * broken, since no other reference is given.
 */
export interface ReferenceField {
  readonly name: string;
  readonly isNeeded: boolean;
}

/** The reference that a record holds itself; `undefined` if the common one counts. `read` gives the text of the field called `name`. */
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
