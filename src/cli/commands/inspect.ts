import { parseArgs } from 'node:util';
import { inspect } from '../../index';
import { encodingOf } from '../encoding';
import { eachFile } from '../files';
import { isNamedHtml, nameOf, readText } from '../input';
import { write } from '../output';
import { report } from '../report';
import { ENCODING_OPTION, HTML_OPTION } from './options';

export async function inspectCommand(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...ENCODING_OPTION, ...HTML_OPTION, json: { type: 'boolean', default: false } },
  });
  const encoding = encodingOf(values.encoding);
  let separator = '';
  await eachFile(positionals, async (file) => {
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
