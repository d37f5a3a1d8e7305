import type { NormalizeOptions } from '../index';
import { InputError } from './failure';

/**
 * The options of the library's `normalize` as plain data, which can be sent to workers and written into the state file. Patterns are kept
 * apart, as they were typed, since a regular expression isn't plain data.
 */
export interface PlainOptions {
  readonly options: NormalizeOptions;
  readonly patterns: readonly string[];
}

/** The options as the library takes them, with the patterns made into regular expressions. */
export function withPatterns({ options, patterns }: PlainOptions): NormalizeOptions {
  if (patterns.length === 0) return options;
  return { ...options, protect: [...(options.protect ?? []), ...patterns.map(expressionOf)] };
}

function expressionOf(source: string): RegExp {
  try {
    return new RegExp(source, 'u');
  } catch (error) {
    throw new InputError(`--protect-pattern takes a regular expression: ${(error as Error).message}`);
  }
}
