import { parseArgs } from 'node:util';
import { findDates, findNumbers, toIsoDate } from '../../index';
import { InputError } from '../failure';
import { readText } from '../input';
import { write } from '../output';
import { placesInOrder } from '../places';
import { RECORD_OPTIONS, runOver } from '../records';
import { ENCODING_OPTION, ZONE_OPTIONS, zoneOf } from './options';

export async function datesCommand(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...RECORD_OPTIONS, ...ENCODING_OPTION, ...ZONE_OPTIONS, reference: { type: 'string' } },
  });
  const options = {
    ...(values.reference === undefined ? {} : { reference: values.reference }),
    ...zoneOf(values),
  };
  findDates('', options);
  checkReference(values.reference);
  await runOver(positionals, values, { command: 'dates', options }, (file, encoding) =>
    writeMentions(file, encoding, (text) => findDates(text, options)),
  );
}

/** Refuses a day that is meant in the Persian calendar: `1403-06-16` is one of the Middle Ages. */
function checkReference(reference = ''): void {
  const year = Number(/^1[2-5]\d\d(?=-)/.exec(reference)?.[0] ?? Number.NaN);
  if (!(year < LATEST_PERSIAN_YEAR)) return;
  const meant = toIsoDate(reference.slice(0, 10));
  const hint = meant === null ? '' : `; is ${meant} meant?`;
  throw new InputError(`--reference takes a Gregorian day, '${reference}' is one of the year ${year}${hint}`);
}

/** In this calendar 1500 is the year 2121. */
const LATEST_PERSIAN_YEAR = 1500;

export async function numbersCommand(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...RECORD_OPTIONS, ...ENCODING_OPTION, 'slash-decimal': { type: 'boolean', default: false } },
  });
  const options = { slashDecimal: values['slash-decimal'] };
  await runOver(positionals, values, { command: 'numbers', options }, (file, encoding) =>
    writeMentions(file, encoding, (text) => findNumbers(text, options)),
  );
}

/** Each mention as a line of JSON, with its file and line. */
async function writeMentions(
  file: string,
  encoding: string,
  find: (text: string) => readonly { start: number }[],
): Promise<void> {
  const text = await readText(file, encoding);
  const placeOf = placesInOrder(text);
  for (const mention of find(text)) {
    const { line } = placeOf(mention.start);
    await write(`${JSON.stringify({ file, line, ...mention })}\n`);
  }
}
