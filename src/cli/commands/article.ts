import { parseArgs } from 'node:util';
import { analyze, readArticle } from '../../index';
import { InputError } from '../failure';
import { isNamedHtml, nameOf } from '../file-name';
import { readText } from '../input';
import { ENCODING_OPTION, HTML_OPTION, TIME_OPTIONS, timeOptionsOf } from '../options';
import { write } from '../output';
import { withPatterns } from '../plain-options';
import { articleReaderOf } from '../plain-or-html';
import { RECORD_OPTIONS, runOver } from '../records';
import { show } from '../show';
import { NORMALIZE_OPTIONS, readNormalizeOptions } from './normalize-options';

export async function articleCommand(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...RECORD_OPTIONS,
      ...ENCODING_OPTION,
      ...HTML_OPTION,
      ...TIME_OPTIONS,
      ...NORMALIZE_OPTIONS,
      show: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const times = timeOptionsOf(values, readArticle);
  const plain = await readNormalizeOptions(values, positionals);
  const options = { ...times, normalize: withPatterns(plain) };
  readArticle('', options);
  for (const form of ['show', 'json'] as const) {
    if (values[form] && (values.jsonl || values.csv))
      throw new InputError(`--${form} goes with whole pages, not with records`);
  }
  if (values.show && values.json)
    throw new InputError('--show is for a person, --json for a program: give one of them');
  const isOneOfMany = positionals.length > 1;
  // Where the packages for pages are missing, nothing is done, rather than what stands before the first page.
  if (values.html || (!values.jsonl && !values.csv && positionals.some(isNamedHtml)))
    await articleReaderOf(true, options);
  const work = { command: 'article', html: values.html, times, ...plain } as const;
  await runOver(positionals, values, work, async ({ file, encoding, isHtml }) => {
    const source = await readText(file, encoding);
    const read = await articleReaderOf(isHtml, options);
    const article = read(source);
    if (values.show) {
      const page = isHtml ? await (await import('../../article-html/read')).pageText(source) : source;
      const text = show(article, analyze(page, options.normalize));
      await write(isOneOfMany ? `${nameOf(file)}\n${text}\n` : text);
    } else if (values.json || isOneOfMany) await write(`${JSON.stringify({ file, ...article })}\n`);
    else await write(`${JSON.stringify(article, null, 2)}\n`);
  });
}
