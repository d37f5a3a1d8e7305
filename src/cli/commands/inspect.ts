import { parseArgs } from 'node:util';
import { InputError } from '../failure';
import { nameOf } from '../file-name';
import { readText } from '../input';
import { ENCODING_OPTION, HTML_OPTION } from '../options';
import { write } from '../output';
import { inspectorOf } from '../plain-or-html';
import { RECORD_OPTIONS, runOver } from '../records';
import { report } from '../report';

export async function inspectCommand(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...RECORD_OPTIONS, ...ENCODING_OPTION, ...HTML_OPTION, json: { type: 'boolean', default: false } },
  });
  if (values.json && (values.jsonl || values.csv))
    throw new InputError('--json goes with whole texts; the reports of records are JSON without it');
  let separator = '';
  const work = { command: 'inspect', html: values.html } as const;
  await runOver(positionals, values, work, async ({ file, encoding, isHtml }) => {
    const text = await readText(file, encoding);
    const inspect = await inspectorOf(isHtml);
    const found = inspect(text);
    if (values.json) return write(`${JSON.stringify({ file, ...found })}\n`);
    await write(separator + report(nameOf(file), text, found));
    separator = '\n';
  });
}
