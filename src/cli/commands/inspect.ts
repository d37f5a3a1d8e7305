import { parseArgs } from 'node:util';
import { inspect } from '../../index';
import { eachFile } from '../files';
import { nameOf, readText } from '../input';
import { write } from '../output';
import { report } from '../report';
import { HELP_OPTION } from './options';

export async function inspectCommand(args: string[]): Promise<void> {
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
