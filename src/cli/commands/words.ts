import { parseArgs } from 'node:util';
import { learnWords } from '../../index';
import { eachFile } from '../files';
import { readText } from '../input';
import { write } from '../output';
import { numberOf } from './options';

export async function wordsCommand(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { fewest: { type: 'string' }, share: { type: 'string' } },
  });
  const options = {
    ...(values.fewest !== undefined && { fewest: numberOf('fewest', values.fewest) }),
    ...(values.share !== undefined && { share: numberOf('share', values.share) }),
  };
  // Wrong options are reported before a file is opened.
  learnWords('', options);
  const sample: string[] = [];
  await eachFile(positionals, async (file) => {
    sample.push(await readText(file));
  });
  await write(
    learnWords(sample.join('\n'), options)
      .map((word) => `${word}\n`)
      .join(''),
  );
}
