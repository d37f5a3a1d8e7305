import { parseArgs } from 'node:util';
import { inspect } from '../../index';
import { InputError } from '../failure';
import { isNamedHtml, nameOf, readText } from '../input';
import { RECORD_OPTIONS, runOver } from '../records';
import { report } from '../report';
import { ENCODING_OPTION, HTML_OPTION } from './options';

export async function inspectCommand(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...RECORD_OPTIONS, ...ENCODING_OPTION, ...HTML_OPTION, json: { type: 'boolean', default: false } },
  });
  if (values.json && (values.jsonl || values.csv))
    throw new InputError('--json goes with whole texts; the reports of records are JSON without it');
  let separator = '';
  await runOver(positionals, values, { command: 'inspect', html: values.html }, async (file, encoding, write) => {
    const text = await readText(file, encoding);
    const isHtml = values.html || isNamedHtml(file);
    const found = isHtml ? (await import('../html-report')).inspectHtml(text) : inspect(text);
    const shown = values.json
      ? `${JSON.stringify({ file, ...found })}\n`
      : separator + report(nameOf(file), text, found);
    await write(shown);
    separator = '\n';
  });
}
