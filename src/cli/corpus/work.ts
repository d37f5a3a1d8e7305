import {
  type ArticleOptions,
  createNormalizer,
  type DateOptions,
  type FindNumbersOptions,
  findDates,
  findNumbers,
  readArticle,
  toArabicDigits,
  toLatinDigits,
  toPersianDigits,
} from '../../index';
import { type PlainOptions, withPatterns } from '../commands/normalize-options';

/** What is done to every record, as plain data: it is sent to workers. */
export type Work =
  | ({ readonly command: 'normalize' } & PlainOptions)
  | { readonly command: 'digits'; readonly to: DigitSet }
  | { readonly command: 'article'; readonly options: ArticleOptions }
  | { readonly command: 'dates'; readonly options: DateOptions }
  | { readonly command: 'numbers'; readonly options: FindNumbersOptions };

export type DigitSet = 'persian' | 'latin' | 'arabic';
export const DIGITS: Readonly<Record<DigitSet, (text: string) => string>> = {
  persian: toPersianDigits,
  latin: toLatinDigits,
  arabic: toArabicDigits,
};

/** The text of a field of one record. */
export interface FieldText {
  readonly field: string;
  readonly text: string;
}

/** A text changed where it stands, or something read from the record's texts and added to it. */
export type Operation =
  | { readonly change: (text: string) => string }
  | { readonly into: string; readonly read: (texts: readonly FieldText[]) => unknown };

/** Sets up the work. A wrong option throws a `MatnError`. */
export function operationOf(work: Work): Operation {
  switch (work.command) {
    case 'normalize':
      return { change: createNormalizer(withPatterns(work)) };
    case 'digits':
      return { change: DIGITS[work.to] };
    case 'article':
      readArticle('', work.options);
      return { into: 'article', read: ([first]) => readArticle(first?.text ?? '', work.options) };
    case 'dates':
      findDates('', work.options);
      return { into: 'dates', read: mentions((text) => findDates(text, work.options)) };
    case 'numbers':
      return { into: 'numbers', read: mentions((text) => findNumbers(text, work.options)) };
  }
}

/** Every mention with the field that it is in. */
function mentions(find: (text: string) => readonly object[]): (texts: readonly FieldText[]) => unknown {
  return (texts) => texts.flatMap(({ field, text }) => find(text).map((mention) => ({ field, ...mention })));
}
