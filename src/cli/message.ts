import { MatnError } from '../index';
import { InputError } from './failure';
import { type CommandName, HELP } from './help';
import { nearest } from './nearest';
import { flagOf } from './options';

/** What the user is told of wrong options or unusable input; `null` for every other error. `args` begin with the command. */
export function messageOf(error: unknown, args: readonly string[]): string | null {
  if (error instanceof MatnError) return withNearestName(withFlag(error.message, args));
  if (error instanceof InputError) return withNearestName(error.message);
  return isOfParseArgs(error) ? withNearestOption(shortened(error.message), args[0] as CommandName) : null;
}

/** Whether an error was thrown by Node's `parseArgs`. */
function isOfParseArgs(error: unknown): error is TypeError {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

/** A message of the library about one of its options, which is named as on the command line: `option 'timeZone'` → `--time-zone`. */
function withFlag(message: string, args: readonly string[]): string {
  return message.replace(/(^|\bin )option '(\w+)(?:\.(\w+))?'/, (_, before: string, option: string, part?: string) => {
    const flag = `--${flagOf(option)}`;
    if (part !== undefined) return `${before}${flag} ${part}`;
    const other = OTHER_FLAGS[flag];
    const isOther = other !== undefined && args.some((arg) => arg === other || arg.startsWith(`${other}=`));
    return before + (isOther ? other : flag);
  });
}

/** Flags that set the same option of the library as the flag that is called like it; a message names the one that was typed. */
const OTHER_FLAGS: Readonly<Record<string, string>> = {
  '--time-zone': '--zone',
  '--words': '--word',
  '--attributes': '--attribute',
};

/**
 * A message of `parseArgs` in the form of our own. Only its first sentence is kept: the rest explains how to name a file that begins with
 * a dash.
 */
function shortened(message: string): string {
  const sentence = message[0]!.toLowerCase() + message.slice(1).replace(/\.\s[\s\S]*/, '');
  // `--min-confidence -1` is ambiguous to Node, which says how to write such a value with the example `--min-confidence=-XYZ`.
  const [, flag] = /'(--[\w-]+)=-XYZ'/.exec(message) ?? [];
  if (flag === undefined) return sentence;
  return `${sentence.replace('is ambiguous', 'missing')}; one that begins with a dash is written ${flag}=-…`;
}

/** A message about an unknown option, with the option that was probably meant and with the command that lists all of them. */
function withNearestOption(message: string, command: CommandName): string {
  const isShort = /^unknown option '-[^-]/.test(message);
  if (isShort) return `${message}; a file whose name begins with a dash is written ./-…; see matn ${command} --help`;
  const [, given = ''] = /^unknown option '(--[\w-]+)'/.exec(message) ?? [];
  return message + withHint(nearest(given, HELP[command].match(/--[\w-]+/g)!), `see matn ${command} --help`);
}

/** Our own messages about unknown names list the known ones after this. */
const LISTED = '; there are: ';

/** A message about an unknown name, with the name that was probably meant before the list of the known ones. */
function withNearestName(message: string): string {
  const at = message.lastIndexOf(LISTED);
  const [what, list] = [message.slice(0, Math.max(at, 0)), message.slice(at + LISTED.length)];
  // The unknown name stands in the first quotes.
  const name = what.startsWith('unknown ') ? what.split("'")[1] : undefined;
  return name === undefined ? message : what + withHint(nearest(name, list.split(', ')), `there are: ${list}`);
}

function withHint(name: string | undefined, rest: string): string {
  return name === undefined ? `; ${rest}` : `; did you mean '${name}'? ${rest[0]!.toUpperCase()}${rest.slice(1)}`;
}
