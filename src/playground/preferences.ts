/** What the page remembers: its looks and its language, never a text. Where a browser keeps nothing, nothing is remembered. */

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
    // A browser may forbid it; then the choice holds until the page is closed.
  }
}
