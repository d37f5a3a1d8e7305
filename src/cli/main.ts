#!/usr/bin/env node
import { MatnError } from '../index';
import { articleCommand } from './commands/article';
import { digitsCommand } from './commands/digits';
import { inspectCommand } from './commands/inspect';
import { datesCommand, numbersCommand } from './commands/mentions';
import { normalizeCommand } from './commands/normalize';
import { wordsCommand } from './commands/words';
import { InputError, OutputError } from './failure';
import { HELP } from './help';
import { nearest } from './nearest';
import { complain, giveUp, watchOutput, write } from './output';

type Command = (args: string[]) => Promise<void>;

const COMMANDS: Readonly<Record<string, Command>> = {
  normalize: normalizeCommand,
  article: articleCommand,
  dates: datesCommand,
  numbers: numbersCommand,
  digits: digitsCommand,
  inspect: inspectCommand,
  words: wordsCommand,
};

async function main([name = '', ...args]: string[]): Promise<void> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name]! : undefined;
  if (command === undefined) {
    if (name === '--version' || name === '-v') return write(`${__VERSION__}\n`);
    if (['', '--help', '-h', 'help'].includes(name)) return write(helpOn(args[0]));
    throw unknownCommand(name);
  }
  // What follows -- are files, whatever their names.
  const first = args.find((arg) => ['--help', '-h', '--'].includes(arg)) ?? '--';
  if (first !== '--') return write(HELP[name]!);
  return command(args);
}

/** A message about an option of the library, with the option as on the command line: `option 'timeZone'` → `--time-zone`. */
function asTyped(message: string, args: readonly string[]): string {
  return message.replace(/(^|\bin )option '(\w+)(?:\.(\w+))?'/, (_, before: string, option: string, part?: string) => {
    const flag = `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    if (part !== undefined) return `${before}${flag} ${part}`;
    const other = FLAGS[flag];
    const isOther = other !== undefined && args.some((arg) => arg === other || arg.startsWith(`${other}=`));
    return before + (isOther ? other : flag);
  });
}

/** Flags that are another name for the library's option. */
const FLAGS: Readonly<Record<string, string>> = {
  '--time-zone': '--zone',
  '--words': '--word',
  '--attributes': '--attribute',
};

/** A message of Node's about options like one of ours: its first sentence, after which it explains how to name a file that begins with a dash. */
function ofUsage(message: string): string {
  const sentence = message[0]!.toLowerCase() + message.slice(1).replace(/\.\s[\s\S]*/, '');
  // «--min-confidence -1»: Node calls it ambiguous and says how such a value is written, with one of its own as the example.
  const [, flag] = /'(--[\w-]+)=-XYZ'/.exec(message) ?? [];
  if (flag === undefined) return sentence;
  return `${sentence.replace('is ambiguous', 'missing')}; one that begins with a dash is written ${flag}=-…`;
}

/** A message of Node's with where the options are listed, and with the one that was probably meant. */
function ofOptions(message: string, command: string): string {
  const [, given = ''] = /^unknown option '(--[\w-]+)'/.exec(message) ?? [];
  return message + withHint(nearest(given, HELP[command]!.match(/--[\w-]+/g)!), `see matn ${command} --help`);
}

const LISTED = '; there are: ';

/** A message that lists what there is, with the name that was probably meant before the list. */
function ofNames(message: string): string {
  const [list = '', ...rest] = message.split(LISTED).reverse();
  const what = rest.reverse().join(LISTED);
  // The name stands in the first quotes; a message of another kind has no list.
  const name = what.startsWith('unknown ') ? what.split("'")[1] : undefined;
  return name === undefined ? message : what + withHint(nearest(name, list.split(', ')), `there are: ${list}`);
}

function withHint(name: string | undefined, rest: string): string {
  return name === undefined ? `; ${rest}` : `; did you mean '${name}'? ${rest[0]!.toUpperCase()}${rest.slice(1)}`;
}

/** The help on a command, or on all. */
function helpOn(name = ''): string {
  if (!Object.hasOwn(HELP, name)) throw unknownCommand(name);
  return HELP[name]!;
}

function unknownCommand(name: string): InputError {
  return new InputError(`unknown command '${name}'; there are: ${Object.keys(COMMANDS).join(', ')}`);
}

watchOutput();

declare const __VERSION__: string;

main(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof OutputError) return giveUp(error.message);
  const isUsage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!(error instanceof MatnError || error instanceof InputError || isUsage)) throw error;
  const [, , command = ''] = process.argv;
  if (isUsage) return complain(ofOptions(ofUsage(error.message), command));
  complain(ofNames(error instanceof MatnError ? asTyped(error.message, process.argv) : error.message));
});
