import { parseArgs } from 'node:util';
import { learnWords } from '../../index';
import { encodingOf } from '../encoding';
import { eachFile } from '../files';
import { readText } from '../input';
import { write } from '../output';
import { ENCODING_OPTION, numberOf } from './options';

export async function wordsCommand(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...ENCODING_OPTION, fewest: { type: 'string' }, share: { type: 'string' } },
  });
  const options = { fewest: numberOf('fewest', values.fewest), share: numberOf('share', values.share) };
  const encoding = encodingOf(values.encoding);
  // Only to check the options before a file is opened.
  learnWords('', options);
  const texts: string[] = [];
  await eachFile(positionals, async (file) => {
    texts.push(await readText(file, encoding));
  });
  await write(
    learnWords(texts, options)
      .map((word) => `${word}\n`)
      .join(''),
  );
}
