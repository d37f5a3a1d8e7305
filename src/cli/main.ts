#!/usr/bin/env node
import { parseArgs } from 'node:util';
import {
  type Article,
  type ArticleOptions,
  analyze,
  createNormalizer,
  findDates,
  findNumbers,
  inspect,
  MatnError,
  type NormalizeOptions,
  readArticle,
  toArabicDigits,
  toLatinDigits,
  toPersianDigits,
} from '../index';
import { explain } from './explain';
import { HELP } from './help';
import { InputError, nameOf, readText, STDIN } from './input';
import { changeRecords } from './records';
import { report } from './report';
import { show } from './show';

/** Wrong options and unusable input; everything that could be done was done. */
const EXIT_UNUSABLE = 2;

type Command = (args: string[]) => Promise<void>;

const COMMANDS: Readonly<Record<string, Command>> = {
  normalize: normalizeCommand,
  article: articleCommand,
  dates: datesCommand,
  numbers: numbersCommand,
  digits: digitsCommand,
  inspect: inspectCommand,
};

const HELP_OPTION = { help: { type: 'boolean', short: 'h' } } as const;
const RECORD_OPTIONS = { jsonl: { type: 'boolean', default: false }, field: { type: 'string' } } as const;

async function main([name = '', ...args]: string[]): Promise<void> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name]! : undefined;
  if (command === undefined) {
    if (name === '--version' || name === '-v') return write(`${__VERSION__}\n`);
    if (name === '' || name === '--help' || name === '-h' || name === 'help') return write(HELP['']!);
    throw new InputError(`unknown command '${name}'; there are: ${Object.keys(COMMANDS).join(', ')}`);
  }
  if (args.includes('--help') || args.includes('-h')) return write(HELP[name]!);
  return command(args);
}

async function normalizeCommand(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...HELP_OPTION,
      ...RECORD_OPTIONS,
      profile: { type: 'string' },
      'min-confidence': { type: 'string' },
      off: { type: 'string', multiple: true, default: [] },
      explain: { type: 'boolean', default: false },
    },
  });
  // Values from the command line are checked by the library, which names the option and the allowed words.
  const options = {
    ...(values.profile === undefined ? {} : { profile: values.profile }),
    ...(values['min-confidence'] === undefined ? {} : { minConfidence: Number(values['min-confidence']) }),
    rules: Object.fromEntries(values.off.map((rule) => [rule, false])),
  } as NormalizeOptions;
  const normalize = createNormalizer(options);
  await run(positionals, values, 'body', normalize, async (file) => {
    const text = await readText(file);
    await write(values.explain ? explain(nameOf(file), analyze(text, options)) : normalize(text));
  });
}

async function articleCommand(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...HELP_OPTION,
      ...RECORD_OPTIONS,
      'time-zone': { type: 'string' },
      html: { type: 'boolean', default: false },
      show: { type: 'boolean', default: false },
    },
  });
  const zone = values['time-zone'];
  if (values.html && values.jsonl) throw new InputError('--html reads whole files, not fields of --jsonl');
  const options = zone === undefined ? {} : { timeZone: zone };
  const read = (text: string) => readArticle(text, options);
  read('');
  await run(positionals, values, 'article', read, async (file) => {
    const isHtml = values.html || /\.html?$/i.test(file);
    const source = await readText(file);
    const { article, text } = isHtml ? await readHtml(source, options) : { article: read(source), text: source };
    await write(values.show ? show(article, analyze(text)) : `${JSON.stringify(article, null, 2)}\n`);
  });
}

/** HTML is loaded only when a page comes: it needs packages that not everybody installs. */
async function readHtml(html: string, options: ArticleOptions): Promise<{ article: Article; text: string }> {
  const { pageText, readArticleHtml } = await import('../article-html/index');
  return { article: await readArticleHtml(html, options), text: await pageText(html) };
}

async function datesCommand(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...HELP_OPTION, reference: { type: 'string' }, 'time-zone': { type: 'string' } },
  });
  const options = {
    ...(values.reference === undefined ? {} : { reference: values.reference }),
    ...(values['time-zone'] === undefined ? {} : { timeZone: values['time-zone'] }),
  };
  findDates('', options);
  await eachFile(positionals, (file) => writeMentions(file, (text) => findDates(text, options)));
}

async function numbersCommand(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...HELP_OPTION, 'slash-decimal': { type: 'boolean', default: false } },
  });
  const options = { slashDecimal: values['slash-decimal'] };
  await eachFile(positionals, (file) => writeMentions(file, (text) => findNumbers(text, options)));
}

/** Each mention as a line of JSON, with its file and line. */
async function writeMentions(file: string, find: (text: string) => readonly { start: number }[]): Promise<void> {
  const text = await readText(file);
  let line = 1;
  let lineStart = 0;
  for (const mention of find(text)) {
    for (let at = text.indexOf('\n', lineStart); at >= 0 && at < mention.start; at = text.indexOf('\n', lineStart)) {
      line++;
      lineStart = at + 1;
    }
    await write(`${JSON.stringify({ file, line, ...mention })}\n`);
  }
}

async function inspectCommand(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...HELP_OPTION, json: { type: 'boolean', default: false } },
  });
  await eachFile(positionals, async (file) => {
    const text = await readText(file);
    const found = inspect(text);
    await write(values.json ? `${JSON.stringify({ file, ...found })}\n` : report(nameOf(file), text, found));
  });
}

async function digitsCommand(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...HELP_OPTION, ...RECORD_OPTIONS, to: { type: 'string' } },
  });
  const sets: Record<string, (text: string) => string> = {
    persian: toPersianDigits,
    latin: toLatinDigits,
    arabic: toArabicDigits,
  };
  const to = values.to ?? '';
  if (!Object.hasOwn(sets, to)) throw new InputError(`--to takes ${Object.keys(sets).join(', ')}, not '${to}'`);
  const convert = sets[to]!;
  await run(positionals, values, 'body', convert, async (file) => write(convert(await readText(file))));
}

/** Runs over records when `--jsonl` is given, over whole files otherwise. */
async function run(
  files: string[],
  { jsonl, field }: { jsonl?: boolean; field?: string | undefined },
  target: string,
  change: (text: string) => unknown,
  whole: (file: string) => Promise<void>,
): Promise<void> {
  if (!jsonl) {
    if (field !== undefined) throw new InputError('--field goes with --jsonl');
    return eachFile(files, whole);
  }
  if (field === undefined)
    throw new InputError('--jsonl needs --field NAME: the field of every record that holds the text');
  const into = target === 'article' ? target : field;
  return eachFile(files, (file) => changeRecords(file, field, into, change, write, complain));
}

/** Goes on with the next file when one can't be used. */
async function eachFile(files: string[], work: (file: string) => Promise<void>): Promise<void> {
  for (const file of files.length === 0 ? [STDIN] : files) {
    try {
      await work(file);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      complain(error.message);
    }
  }
}

function complain(message: string): void {
  process.stderr.write(`matn: ${message}\n`);
  process.exitCode = EXIT_UNUSABLE;
}

/** Writes to standard output, waiting while the reader is slow. */
async function write(chunk: string | Buffer): Promise<void> {
  if (!process.stdout.write(chunk)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader has had enough: `matn … | head`.
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

declare const __VERSION__: string;

main(process.argv.slice(2)).catch((error: unknown) => {
  const isUsage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!(error instanceof MatnError || error instanceof InputError || isUsage)) throw error;
  complain((error as Error).message);
});
