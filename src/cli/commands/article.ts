import { parseArgs } from 'node:util';
import { analyze, readArticle } from '../../index';
import { InputError, readText } from '../input';
import { write } from '../output';
import { RECORD_OPTIONS, runOver } from '../records';
import { show } from '../show';
import { HELP_OPTION, ZONE_OPTIONS, zoneOf } from './options';

export async function articleCommand(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...HELP_OPTION, ...RECORD_OPTIONS, ...ZONE_OPTIONS, show: { type: 'boolean', default: false } },
  });
  const options = zoneOf(values);
  const read = (text: string) => readArticle(text, options);
  read('');
  if (values.show && values.jsonl) throw new InputError('--show goes with whole texts, not with records');
  await runOver(positionals, values, { command: 'article', options }, async (file) => {
    const text = await readText(file);
    const article = read(text);
    await write(values.show ? show(article, analyze(text)) : `${JSON.stringify(article, null, 2)}\n`);
  });
}
