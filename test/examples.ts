import { expect } from 'vitest';

/** A function that awaits, of the names of its arguments and its code. */
export const AsyncFunction = (async () => {}).constructor as new (
  ...parts: string[]
) => (...args: unknown[]) => Promise<unknown>;

/** What an expression gives with these names in scope. It may await. */
export function run(expression: string, scope: Readonly<Record<string, unknown>>): Promise<unknown> {
  return new AsyncFunction(...Object.keys(scope), `return (${expression});`)(...Object.values(scope));
}

/** Expects that a call gives the value that a page says. `…` in it stands for fields that are not listed. */
export async function expectExample(
  call: string,
  value: string,
  scope: Readonly<Record<string, unknown>>,
): Promise<void> {
  const result = await run(call, scope);
  if (value.includes('…')) expect(result).toMatchObject((await run(value.replace(/,? ?\w+: …/g, ''), scope)) as object);
  else expect(result).toEqual(await run(value, scope));
}
