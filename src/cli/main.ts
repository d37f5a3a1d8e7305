#!/usr/bin/env node
import { MatnError } from '../index';
import { articleCommand } from './commands/article';
import { digitsCommand } from './commands/digits';
import { inspectCommand } from './commands/inspect';
import { datesCommand, numbersCommand } from './commands/mentions';
import { normalizeCommand } from './commands/normalize';
import { wordsCommand } from './commands/words';
import { HELP } from './help';
import { InputError } from './input';
import { complain, write } from './output';

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
    throw new InputError(`unknown command '${name}'; there are: ${Object.keys(COMMANDS).join(', ')}`);
  }
  if (args.includes('--help') || args.includes('-h')) return write(HELP[name]!);
  return command(args);
}

/** The help on a command, or on all. */
function helpOn(name = ''): string {
  return HELP[Object.hasOwn(HELP, name) ? name : '']!;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader has stopped reading: `matn … | head`. What could not be used before that still counts.
  process.exit(error.code === 'EPIPE' ? process.exitCode : 1);
});

// Nobody reads what is complained of: the work goes on.
process.stderr.on('error', () => undefined);

declare const __VERSION__: string;

main(process.argv.slice(2)).catch((error: unknown) => {
  const isUsage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!(error instanceof MatnError || error instanceof InputError || isUsage)) throw error;
  const { message } = error as Error;
  // After its first sentence Node explains how to name a file that begins with a dash.
  complain(isUsage ? `${message.replace(/\.\s[\s\S]*/, '')}; see matn ${process.argv[2]} --help` : message);
});
