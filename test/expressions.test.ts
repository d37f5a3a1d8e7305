import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { nodesOf, parse, roomOf, SOURCE_FILES } from './sources';

// The checker's JavaScript backend gives the same answer on every machine. The setting is read when the module is loaded.
process.env.RECHECK_SYNC_BACKEND = 'pure';
const { checkSync } = await import('recheck');

/** Rooms of which nothing is shipped. */
const NOT_SHIPPED = ['forge', 'playground'];

/**
 * Expressions that could take more than linear time, by their file and their beginning, with the reason why no text makes them do so. A
 * row that is no longer needed fails.
 */
const ACCEPTED: readonly (readonly [file: string, begins: string, reason: string])[] = [
  ['digits/number.ts', '/^[\\s\\u200e', 'parseNumber reads no text of more than 64 units'],
  ['digits/number.ts', '/^[\\u200e', 'parseNumber reads no text of more than 64 units'],
  ['cli/explain.ts', '/[^\\s<>]*$/', 'it is given the 24 units before a change'],
  ['text/protect-own.ts', 'new RegExp(source', "the user's own pattern"],
  ['cli/plain-options.ts', 'new RegExp(source', "the user's own pattern"],
  ['text/protect-own.ts', 'new RegExp(`${BEGINS', "the user's own words, none of which is repeated"],
  ['article-html/depth.ts', 'new RegExp(`</$', 'letters only'],
];

interface Expression {
  readonly file: string;
  readonly line: number;
  /** As it is written in the source. */
  readonly written: string;
  /** Source and flags; `null` where only the running program knows them. */
  readonly pattern: readonly [source: string, flags: string] | null;
}

/** Literals, and what is built by `RegExp(…)` or `new RegExp(…)`. */
function expressionsOf(file: string): Expression[] {
  const source = parse(file);
  const expressions: Expression[] = [];
  for (const node of nodesOf(source)) {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const written = node.getText();
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      expressions.push({ file, line, written, pattern: [node.text.slice(1, end), node.text.slice(end + 1)] });
    } else if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === 'RegExp'
    ) {
      const parts = (node.arguments ?? []).map((part) => (ts.isStringLiteralLike(part) ? part.text : null));
      const [pattern, flags = ''] = parts;
      const isKnown = typeof pattern === 'string' && flags !== null;
      expressions.push({ file, line, written, pattern: isKnown ? [pattern, flags] : null });
    }
  }
  return expressions;
}

function acceptedRow({ file, written }: Expression): number {
  return ACCEPTED.findIndex(([of, begins]) => of === file && written.startsWith(begins));
}

const shipped = SOURCE_FILES.filter((file) => !NOT_SHIPPED.includes(roomOf(file))).flatMap(expressionsOf);

/** Limits of steps and tries. There is none of time, with which the answer would depend on the machine. */
const CHECK = {
  randomSeed: 1,
  timeout: null,
  seedingTimeout: null,
  incubationTimeout: null,
  attackTimeout: null,
  attackLimit: 10_000_000,
  maxInitialGenerationSize: 200,
  mutationSize: 8,
  crossoverSize: 10,
  // A proof over more states takes a minute; such an expression is tried out.
  maxNFASize: 5000,
} as const;

/** `safe`, or how the time grows and the text that shows it. */
function verdict({ pattern }: Expression): string {
  if (pattern === null) return 'known only to the running program';
  const [source, flags] = pattern;
  // The checker doesn't know the flag for indices, which changes what is reported of a match, not how it is found.
  const result = checkSync(source, flags.replace('d', ''), CHECK);
  if (result.status === 'safe') return 'safe';
  return result.status === 'vulnerable'
    ? `${result.complexity.summary}: ${result.attack.pattern}`
    : `not decided: ${result.error?.kind}`;
}

describe('the shipped regular expressions', () => {
  it('are found', () => {
    expect(shipped.length).toBeGreaterThan(20);
  });

  it.each(shipped.filter((expression) => acceptedRow(expression) < 0))(
    'take linear time on any text: $file:$line $written',
    (expression) => {
      expect(verdict(expression)).toBe('safe');
    },
  );

  it.each(ACCEPTED)('have a reason where they do not: %s %s, %s', (file, begins) => {
    const covered = shipped.filter((expression) => expression.file === file && expression.written.startsWith(begins));
    expect(covered.length, 'no such expression: take the row out').toBe(1);
    expect(verdict(covered[0]!), 'it is safe: take the row out').not.toBe('safe');
  });
});

describe('the check', () => {
  it('knows an expression that backtracks from one that does not', () => {
    const of = (source: string): string => verdict({ file: '', line: 0, written: '', pattern: [source, ''] });
    expect(of('^(?:a|a)*$')).toMatch(/^exponential: /);
    expect(of('\\s+$')).toMatch(/polynomial: /);
    // What the theory doesn't cover is tried out.
    expect(of('(?<!a)(?:[b-z]+[ -]?)*\\d$')).toMatch(/nomial \(fuzz\): /);
    expect(of('^\\s{0,8}$')).toBe('safe');
  });
});
