import type { Found } from '../../html/find';
import type { HtmlOptions } from '../../html/settings';
import { createNormalizer, type DateOptions, type FindNumbersOptions, findDates, findNumbers } from '../../index';
import type { DigitSet } from '../digit-sets';
import { withReference } from '../options';
import { type PlainOptions, withPatterns } from '../plain-options';
import { articleReaderOf, converterOf, inspectorOf, searchOf } from '../plain-or-html';

/** What is done to every record, as plain data that can be sent to workers. */
export type Work = { readonly html: boolean } & (
  | ({ readonly command: 'normalize'; readonly attributes: HtmlOptions['attributes'] } & PlainOptions)
  | { readonly command: 'digits'; readonly to: DigitSet }
  | ({ readonly command: 'article'; readonly times: DateOptions } & PlainOptions)
  | { readonly command: 'dates'; readonly options: DateOptions }
  | { readonly command: 'numbers'; readonly options: FindNumbersOptions }
  | { readonly command: 'inspect' }
);

/** The text of one value of a field: `field` is its name, such as `paragraphs[2]`. */
export interface FieldText {
  readonly field: string;
  readonly text: string;
}

/** Either changes each text in place, or reads something from all texts of a record and adds it under the key `into`. */
export type Operation =
  | { readonly change: (text: string) => string }
  | { readonly into: string; readonly read: (texts: readonly FieldText[], reference?: string) => unknown };

/** Sets up the work. Its options were checked when the command line was read. */
export async function operationOf(work: Work): Promise<Operation> {
  switch (work.command) {
    case 'normalize':
      return { change: await normalizerOf(work) };
    case 'digits':
      return { change: await converterOf(work.html, work.to) };
    case 'article': {
      const read = await articleReaderOf(work.html, { ...work.times, normalize: withPatterns(work) });
      return { into: 'article', read: ([first], reference) => read(first?.text ?? '', reference) };
    }
    case 'dates':
      return {
        into: 'dates',
        read: await mentionsReader((text, own) => findDates(text, withReference(work.options, own)), work.html),
      };
    case 'numbers':
      return { into: 'numbers', read: await mentionsReader((text) => findNumbers(text, work.options), work.html) };
    case 'inspect': {
      const inspectOne = await inspectorOf(work.html);
      return { into: 'inspect', read: (texts) => texts.map(({ field, text }) => ({ field, ...inspectOne(text) })) };
    }
  }
}

async function normalizerOf({
  html,
  attributes,
  ...plain
}: Extract<Work, { command: 'normalize' }>): Promise<(text: string) => string> {
  const options = withPatterns(plain);
  if (!html) return createNormalizer(options);
  return (await import('../../html/html')).htmlNormalizer({ ...options, attributes });
}

/** A reader of the mentions in all texts of a record, each with the field that it is in. */
async function mentionsReader(
  findInText: (text: string, reference?: string) => readonly Found[],
  html: boolean,
): Promise<(texts: readonly FieldText[], reference?: string) => unknown> {
  const search = await searchOf(html);
  return (texts, reference) =>
    texts.flatMap(({ field, text }) =>
      search(text, (plain) => findInText(plain, reference)).map((mention) => ({ field, ...mention })),
    );
}
