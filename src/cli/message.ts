import { MatnError } from '../index';
import { InputError } from './failure';
import { HELP } from './help';
import { nearest } from './nearest';

/** What a person is told of wrong options or unusable input; `null` for every other error. `args` begin with the command. */
export function messageOf(error: unknown, args: readonly string[]): string | null {
  if (error instanceof MatnError) return withNearestName(withFlag(error.message, args));
  if (error instanceof InputError) return withNearestName(error.message);
  const isOfParser = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  return isOfParser ? withNearestOption(shortened(error.message), args[0]!) : null;
}

/** A message about an option of the library, with the option as on the command line: `option 'timeZone'` → `--time-zone`. */
function withFlag(message: string, args: readonly string[]): string {
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
function shortened(message: string): string {
  const sentence = message[0]!.toLowerCase() + message.slice(1).replace(/\.\s[\s\S]*/, '');
  // «--min-confidence -1»: Node calls it ambiguous and says how such a value is written, with one of its own as the example.
  const [, flag] = /'(--[\w-]+)=-XYZ'/.exec(message) ?? [];
  if (flag === undefined) return sentence;
  return `${sentence.replace('is ambiguous', 'missing')}; one that begins with a dash is written ${flag}=-…`;
}

/** A message of Node's with where the options are listed, and with the one that was probably meant. */
function withNearestOption(message: string, command: string): string {
  const [, given = ''] = /^unknown option '(--[\w-]+)'/.exec(message) ?? [];
  return message + withHint(nearest(given, HELP[command]!.match(/--[\w-]+/g)!), `see matn ${command} --help`);
}

const LISTED = '; there are: ';

/** A message that lists what there is, with the name that was probably meant before the list. */
function withNearestName(message: string): string {
  const [list = '', ...rest] = message.split(LISTED).reverse();
  const what = rest.reverse().join(LISTED);
  // The name stands in the first quotes; a message of another kind has no list.
  const name = what.startsWith('unknown ') ? what.split("'")[1] : undefined;
  return name === undefined ? message : what + withHint(nearest(name, list.split(', ')), `there are: ${list}`);
}

function withHint(name: string | undefined, rest: string): string {
  return name === undefined ? `; ${rest}` : `; did you mean '${name}'? ${rest[0]!.toUpperCase()}${rest.slice(1)}`;
}
