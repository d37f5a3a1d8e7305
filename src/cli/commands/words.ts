import { parseArgs } from 'node:util';
import { learnWords } from '../../index';
import { encodingOf } from '../encoding';
import { isNamedHtml } from '../file-name';
import { eachFile } from '../files';
import { readText } from '../input';
import { ENCODING_OPTION, HTML_OPTION, numberOf } from '../options';
import { write } from '../output';
import { noteRecords } from '../record-note';

export async function wordsCommand(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...ENCODING_OPTION, ...HTML_OPTION, fewest: { type: 'string' }, share: { type: 'string' } },
  });
  const options = { fewest: numberOf('fewest', values.fewest), share: numberOf('share', values.share) };
  const encoding = encodingOf(values.encoding);
  // Only to check the options before a file is opened.
  learnWords('', options);
  await noteRecords(positionals, (option) =>
    option === '--jsonl'
      ? 'matn words takes no records, but jq -r .FIELD prints their texts for it'
      : 'matn words takes no records, so give it the column of their texts alone',
  );
  const texts: string[] = [];
  await eachFile(positionals, async (file) => {
    const text = await readText(file, encoding);
    if (values.html || isNamedHtml(file)) {
      const { eachBlock } = await import('../../html/find');
      eachBlock(text, (block) => texts.push(block.text));
    } else texts.push(text);
  });
  await write(
    learnWords(texts, options)
      .map((word) => `${word}\n`)
      .join(''),
  );
}
