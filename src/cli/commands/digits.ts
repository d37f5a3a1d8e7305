import { parseArgs } from 'node:util';
import { DIGITS, type DigitSet } from '../corpus/work';
import { InputError, readText } from '../input';
import { textWriter } from '../output';
import { RECORD_OPTIONS, runOver } from '../records';

export async function digitsCommand(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...RECORD_OPTIONS, to: { type: 'string' } },
  });
  const { to } = values;
  const sets = Object.keys(DIGITS).join(', ');
  if (to === undefined) throw new InputError(`digits needs --to SET: ${sets}`);
  if (!Object.hasOwn(DIGITS, to)) throw new InputError(`--to takes ${sets}, not '${to}'`);
  const set = to as DigitSet;
  const write = textWriter();
  await runOver(positionals, values, { command: 'digits', to: set }, async (file) => {
    await write(DIGITS[set](await readText(file)));
  });
}
