import { parseArgs } from 'node:util';
import { type Article, type ArticleOptions, analyze, readArticle } from '../../index';
import { InputError, readText } from '../input';
import { write } from '../output';
import { RECORD_OPTIONS, runOver } from '../records';
import { show } from '../show';
import { HELP_OPTION, ZONE_OPTIONS, zoneOf } from './options';

export async function articleCommand(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...HELP_OPTION,
      ...RECORD_OPTIONS,
      ...ZONE_OPTIONS,
      html: { type: 'boolean', default: false },
      show: { type: 'boolean', default: false },
    },
  });
  const options = zoneOf(values);
  const read = (text: string) => readArticle(text, options);
  read('');
  if ((values.show || values.html) && values.jsonl)
    throw new InputError('--show and --html go with whole pages, not with records');
  await runOver(positionals, values, { command: 'article', options }, async (file) => {
    const isHtml = values.html || /\.html?$/i.test(file);
    const source = await readText(file);
    const { article, text } = isHtml ? await readHtml(source, options) : { article: read(source), text: source };
    await write(values.show ? show(article, analyze(text)) : `${JSON.stringify(article, null, 2)}\n`);
  });
}

/** Loads the reader of HTML only for a page of HTML: it needs packages that not everyone installs. */
async function readHtml(html: string, options: ArticleOptions): Promise<{ article: Article; text: string }> {
  const { pageText, readArticleHtml } = await import('../../article-html/index');
  return { article: await readArticleHtml(html, options), text: await pageText(html) };
}
