import assert from 'node:assert/strict';
import { MatnError } from '../src/error';

/** The words or option names that an error of the library lists. */
export function allowedWords(call: () => unknown): string[] {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof MatnError, String(error));
    const list = error.message.split(/there are: | is one of /)[1] ?? '';
    return list
      .split(/, not |;/)[0]!
      .split(', ')
      .map((word) => word.replaceAll("'", ''));
  }
  throw new assert.AssertionError({ message: 'a wrong option was taken' });
}
