import { parseArgs } from 'node:util';
import { DIGIT_SETS, type DigitSet } from '../digit-sets';
import { InputError } from '../failure';
import { readText, readTextOrParts } from '../input';
import { ENCODING_OPTION, HTML_OPTION } from '../options';
import { textWriter } from '../output';
import { converterOf } from '../plain-or-html';
import { RECORD_OPTIONS, runOver } from '../records';

export async function digitsCommand(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...RECORD_OPTIONS, ...ENCODING_OPTION, ...HTML_OPTION, to: { type: 'string' } },
  });
  const { to } = values;
  const sets = Object.keys(DIGIT_SETS).join(', ');
  if (to === undefined) throw new InputError(`digits needs --to SET: ${sets}`);
  if (!Object.hasOwn(DIGIT_SETS, to)) throw new InputError(`--to takes ${sets}, not '${to}'`);
  const set = to as DigitSet;
  const write = textWriter();
  const work = { command: 'digits', html: values.html, to: set } as const;
  await runOver(positionals, values, work, async ({ file, encoding, isHtml }) => {
    const convert = await converterOf(isHtml, set);
    const text = isHtml ? await readText(file, encoding) : await readTextOrParts(file, encoding);
    await write(typeof text === 'string' ? convert(text) : converted(text, convert));
  });
}

/** A long text converted part by part, which is possible because every digit is converted by itself. */
async function* converted(
  parts: AsyncIterable<string>,
  convert: (text: string) => string,
): AsyncGenerator<string, void> {
  for await (const part of parts) yield convert(part);
}
