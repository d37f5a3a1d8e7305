import { parseArgs } from 'node:util';
import type { Found } from '../../html/find';
import { findDates, findNumbers } from '../../index';
import { readText } from '../input';
import { ENCODING_OPTION, HTML_OPTION, TIME_OPTIONS, timeOptionsOf } from '../options';
import { writeLines } from '../output';
import { placesInOrder } from '../places';
import { searchOf } from '../plain-or-html';
import { RECORD_OPTIONS, runOver, type TextFile } from '../records';

export async function datesCommand(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...RECORD_OPTIONS, ...ENCODING_OPTION, ...HTML_OPTION, ...TIME_OPTIONS },
  });
  const options = timeOptionsOf(values, findDates);
  await runOver(positionals, values, { command: 'dates', html: values.html, options }, (source) =>
    writeMentions(source, (text) => findDates(text, options)),
  );
}

export async function numbersCommand(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...RECORD_OPTIONS,
      ...ENCODING_OPTION,
      ...HTML_OPTION,
      'slash-decimal': { type: 'boolean', default: false },
    },
  });
  const options = { slashDecimal: values['slash-decimal'] };
  await runOver(positionals, values, { command: 'numbers', html: values.html, options }, (source) =>
    writeMentions(source, (text) => findNumbers(text, options)),
  );
}

/** Writes each mention as a line of JSON, with its file and line. */
async function writeMentions(
  { file, encoding, isHtml }: TextFile,
  find: (text: string) => readonly Found[],
): Promise<void> {
  const text = await readText(file, encoding);
  const placeOf = placesInOrder(text);
  const search = await searchOf(isHtml);
  const mentions = search(text, find);
  await writeLines(
    mentions.map((mention) => `${JSON.stringify({ file, line: placeOf(mention.start).line, ...mention })}\n`),
  );
}
