import { parseArgs } from 'node:util';
import { analyze, createNormalizer, type NormalizeOptions } from '../../index';
import { explain } from '../explain';
import { InputError, nameOf, readText } from '../input';
import { write } from '../output';
import { RECORD_OPTIONS, runOver } from '../records';
import { HELP_OPTION } from './options';

export async function normalizeCommand(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...HELP_OPTION,
      ...RECORD_OPTIONS,
      profile: { type: 'string' },
      'min-confidence': { type: 'string' },
      off: { type: 'string', multiple: true, default: [] },
      explain: { type: 'boolean', default: false },
    },
  });
  // Values from the command line are checked by the library, which names the option and the allowed words.
  const options = {
    ...(values.profile === undefined ? {} : { profile: values.profile }),
    ...(values['min-confidence'] === undefined ? {} : { minConfidence: Number(values['min-confidence']) }),
    rules: Object.fromEntries(values.off.map((rule) => [rule, false])),
  } as NormalizeOptions;
  const normalize = createNormalizer(options);
  if (values.explain && (values.jsonl || values.csv))
    throw new InputError('--explain goes with whole texts, not with records');
  await runOver(positionals, values, { command: 'normalize', options }, async (file) => {
    const text = await readText(file);
    await write(values.explain ? explain(nameOf(file), analyze(text, options)) : normalize(text));
  });
}
