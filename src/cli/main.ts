#!/usr/bin/env node
import { articleCommand } from './commands/article';
import { digitsCommand } from './commands/digits';
import { inspectCommand } from './commands/inspect';
import { datesCommand, numbersCommand } from './commands/mentions';
import { normalizeCommand } from './commands/normalize';
import { wordsCommand } from './commands/words';
import { InputError, OutputError } from './failure';
import { type CommandName, HELP } from './help';
import { messageOf } from './message';
import { complain, giveUp, watchOutput, write } from './output';

type Command = (args: string[]) => Promise<void>;

const COMMANDS: Readonly<Record<CommandName, Command>> = {
  normalize: normalizeCommand,
  article: articleCommand,
  dates: datesCommand,
  numbers: numbersCommand,
  digits: digitsCommand,
  inspect: inspectCommand,
  words: wordsCommand,
};

async function main([name = '', ...args]: string[]): Promise<void> {
  if (isCommand(name)) return asksForHelp(args) ? write(HELP[name]) : COMMANDS[name](args);
  if (name === '--version' || name === '-v') return write(versionAlone(name, args));
  if (['', '--help', '-h', 'help'].includes(name)) return write(helpOn(args));
  throw unknownCommand(name);
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

/** Whether `--help` stands among the options; all that follows `--` are file names. */
function asksForHelp(args: readonly string[]): boolean {
  const first = args.find((arg) => ['--help', '-h', '--'].includes(arg));
  return first !== undefined && first !== '--';
}

/** The help on a command, or the general help. */
function helpOn([name = '', ...others]: readonly string[]): string {
  if (others.length > 0) throw new InputError(`help takes one command, not '${[name, ...others].join(' ')}'`);
  if (name !== '' && !isCommand(name)) throw unknownCommand(name);
  return HELP[name];
}

/** The version; whatever follows `--version` would do nothing, and is refused. */
function versionAlone(flag: string, others: readonly string[]): string {
  if (others.length > 0) throw new InputError(`${flag} stands alone, without '${others.join(' ')}'`);
  return `${__VERSION__}\n`;
}

function unknownCommand(name: string): InputError {
  const what = name.startsWith('-') ? `a command comes before '${name}'` : `unknown command '${name}'`;
  return new InputError(`${what}; there are: ${Object.keys(COMMANDS).join(', ')}`);
}

watchOutput();

declare const __VERSION__: string;

main(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof OutputError) return giveUp(error.message);
  const message = messageOf(error, process.argv.slice(2));
  if (message === null) throw error;
  complain(message);
});
