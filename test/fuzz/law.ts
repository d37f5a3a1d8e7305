import fc from 'fast-check';

/** What must hold for a function whatever it is given. `check` throws when it doesn't. */
export interface Law {
  /** A sentence about the function. */
  readonly name: string;
  /** What it is tried on; the text, when there is one, comes first. */
  readonly inputs: fc.Arbitrary<readonly unknown[]>;
  readonly check: (...input: readonly unknown[]) => void;
  /** Measured by the clock: tried in long runs only. */
  readonly isTimed: boolean;
  /** One of those that the package promises for every text: tried on the most. */
  readonly isPromised: boolean;
}

/** A law with the types of its inputs. */
export function law<Input extends readonly unknown[]>(
  name: string,
  inputs: fc.Arbitrary<Input>,
  check: (...input: Input) => void,
): Law {
  return { name, inputs, check: check as unknown as Law['check'], isTimed: false, isPromised: false };
}

/** A law that the package promises, with the types of its inputs. */
export function promise<Input extends readonly unknown[]>(
  name: string,
  inputs: fc.Arbitrary<Input>,
  check: (...input: Input) => void,
): Law {
  return { ...law(name, inputs, check), isPromised: true };
}

/** An input that breaks a law. */
export interface Failure {
  readonly law: string;
  /** The run that begins with this seed finds the failure in its first round. */
  readonly seed: number;
  readonly input: readonly unknown[];
  readonly error: unknown;
}

/** How long one law may look for a smaller input, in milliseconds. */
const MOST_SHRINKING = 10_000;

/** Tries a law on `runs` inputs; `null` when it held. */
export function tryLaw(
  tried: Law,
  seed: number,
  runs: number,
  deadline: number = Number.POSITIVE_INFINITY,
): Failure | null {
  const property = fc.property(tried.inputs, (input) => tried.check(...input));
  const result = fc.check(property, {
    seed,
    numRuns: runs,
    // A slow law is also slow to shrink.
    endOnFailure: tried.isTimed,
    ...(deadline === Number.POSITIVE_INFINITY
      ? {}
      : { interruptAfterTimeLimit: Math.max(deadline - Date.now(), MOST_SHRINKING) }),
  });
  if (!result.failed || result.counterexample === null) return null;
  const input = minimal(tried, result.counterexample[0]);
  return { law: tried.name, seed, input, error: errorOf(tried, input) ?? result.errorInstance };
}

/**
 * The input with its text cut as far as it still breaks the law: fast-check simplifies a composed text, but to it a sentence of the
 * corpus is a single value.
 */
function minimal(tried: Law, input: readonly unknown[]): readonly unknown[] {
  const [text, ...others] = input;
  if (typeof text !== 'string' || tried.isTimed) return input;
  const isBroken = (shorter: string): boolean => errorOf(tried, [shorter, ...others]) !== undefined;
  let shortest = text;
  const end = Date.now() + MOST_SHRINKING;
  for (let size = shortest.length; size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at + size <= shortest.length && Date.now() < end; ) {
      const shorter = shortest.slice(0, at) + shortest.slice(at + size);
      if (isBroken(shorter)) shortest = shorter;
      else at += size;
    }
  }
  return [shortest, ...others];
}

function errorOf(tried: Law, input: readonly unknown[]): unknown {
  try {
    tried.check(...input);
    return undefined;
  } catch (error) {
    return error ?? new Error('nothing was thrown');
  }
}

/** A failure for a person: the law, how to reproduce it, the input with invisible characters escaped, the error. */
export function describeFailure({ law: name, seed, input, error }: Failure): string {
  return [
    `broken: ${name}`,
    `  again:  npm run fuzz -- --seed ${seed} --law ${JSON.stringify(name)}`,
    `  input:  ${input.map(escaped).join(', ')}`,
    `  error:  ${escapedText(error instanceof Error ? `${error.name}: ${error.message}` : String(error)).replaceAll('\\n', '\n          ')}`,
  ].join('\n');
}

function escaped(value: unknown): string {
  return escapedText(fc.stringify(value));
}

/** Printable ASCII and Persian letters as they are, all else as `\uXXXX`. */
function escapedText(text: string): string {
  return text.replace(
    /[^\x20-\x7e\u0621-\u063a\u0641-\u064a\u067e\u0686\u0698\u06a9\u06af\u06cc\u06f0-\u06f9«»،؛؟]/g,
    (unit) => (unit === '\n' ? '\\n' : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}
