import { parseArgs } from 'node:util';
import { analyze, readArticle } from '../../index';
import { InputError, isNamedHtml, readText } from '../input';
import { write } from '../output';
import { RECORD_OPTIONS, runOver } from '../records';
import { show } from '../show';
import { ZONE_OPTIONS, zoneOf } from './options';

export async function articleCommand(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...RECORD_OPTIONS,
      ...ZONE_OPTIONS,
      html: { type: 'boolean', default: false },
      show: { type: 'boolean', default: false },
    },
  });
  const options = zoneOf(values);
  readArticle('', options);
  if (values.show && values.jsonl) throw new InputError('--show goes with whole pages, not with records');
  await runOver(positionals, values, { command: 'article', html: values.html, options }, async (file) => {
    const source = await readText(file);
    // Loaded only for a page of HTML: it needs packages that not everyone installs.
    const html = values.html || isNamedHtml(file) ? await import('../../article-html/index') : null;
    const article = html === null ? readArticle(source, options) : await html.readArticleHtml(source, options);
    if (values.show) await write(show(article, analyze(html === null ? source : await html.pageText(source))));
    else await write(`${JSON.stringify(article, null, 2)}\n`);
  });
}
