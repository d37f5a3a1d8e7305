/** What the page remembers: its theme and its language, but never a text. If the browser allows no storage, nothing is remembered. */

const PREFIX = 'matn-playground-';

export function readPreference<Value extends string>(name: string, allowed: readonly Value[]): Value | undefined {
  try {
    const kept = localStorage.getItem(PREFIX + name);
    return allowed.find((value) => value === kept);
  } catch {
    return undefined;
  }
}

export function writePreference(name: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // The browser doesn't allow it: the choice holds until the page is closed.
  }
}
