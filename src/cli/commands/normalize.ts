import { parseArgs } from 'node:util';
import { analyze, createNormalizer } from '../../index';
import { explain } from '../explain';
import { InputError, isNamedHtml, nameOf, readText } from '../input';
import { textWriter } from '../output';
import { RECORD_OPTIONS, runOver } from '../records';
import { NORMALIZE_OPTIONS, readNormalizeOptions, withPatterns } from './normalize-options';

export async function normalizeCommand(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...RECORD_OPTIONS,
      ...NORMALIZE_OPTIONS,
      explain: { type: 'boolean', default: false },
      html: { type: 'boolean', default: false },
    },
  });
  const plain = await readNormalizeOptions(values);
  const options = withPatterns(plain);
  const normalize = createNormalizer(options);
  if (values.explain && (values.jsonl || values.csv))
    throw new InputError('--explain goes with whole texts, not with records');
  const write = textWriter();
  await runOver(positionals, values, { command: 'normalize', html: values.html, ...plain }, async (file) => {
    const text = await readText(file);
    const html = values.html || isNamedHtml(file) ? await import('../../html/index') : null;
    if (values.explain) await write(explain(nameOf(file), (html?.analyzeHtml ?? analyze)(text, options)));
    else await write(html === null ? normalize(text) : html.normalizeHtml(text, options));
  });
}
