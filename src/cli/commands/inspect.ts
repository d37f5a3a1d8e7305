import { parseArgs } from 'node:util';
import { inspect } from '../../index';
import { eachFile } from '../files';
import { nameOf, readText } from '../input';
import { write } from '../output';
import { report } from '../report';

export async function inspectCommand(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  await eachFile(positionals, async (file) => {
    const text = await readText(file);
    const found = inspect(text);
    await write(values.json ? `${JSON.stringify({ file, ...found })}\n` : report(nameOf(file), text, found));
  });
}
