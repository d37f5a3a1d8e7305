import { readFileSync } from 'node:fs';
import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads the arguments of `npm run …`; a wrong one ends the command and shows its usage. */
export function readArguments<const T extends Options>(
  usage: string,
  options: T,
): ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>> {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    // Only the first sentence of Node's message: the rest explains how to name a file that begins with a dash.
    return refuse((error as Error).message.replace(/\.\s[\s\S]*/, ''), usage);
  }
}

/** The text of a file that is named on the command line. */
export function readNamed(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    return refuse((error as Error).message);
  }
}

/** Reads the number that is given for an option, which must be `least` or more. */
export function readNumber(option: string, given: string, least: number, usage: string): number {
  const number = Number(given);
  const isNumber = given.trim() !== '' && Number.isFinite(number);
  if (!isNumber || number < least) refuse(`--${option} takes a number from ${least} on, not '${given}'`, usage);
  return number;
}

/** Ends the command with code 2 and one line that says what is wrong and how the command is used. */
export function refuse(reason: string, usage?: string): never {
  console.error(usage === undefined ? reason : `${reason}; usage: npm run ${usage}`);
  process.exit(2);
}
