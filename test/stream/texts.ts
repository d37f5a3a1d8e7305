import fc from 'fast-check';
import { anyString, arabicUnits, scrapedText } from '../persian';

/** What begins and ends spans that are protected across line breaks, in any order and so seldom in pairs. */
const MARKUP = [
  '<code>',
  '</code>',
  '<CODE>',
  '</CODE>',
  '<pre',
  '<!--',
  '-->',
  '<a b="',
  "<a b='",
  '"',
  "'",
  '>',
  '<',
  '/',
  '!',
  '```',
  '\n```\n',
  '\n``````\n',
  '\n~~~\n',
  '`',
  '</',
  '=',
  '\u1fef\u1fef\u1fef',
  '<\u200c',
  '\u200b',
  '-',
  '\u0338',
  '<b>',
  '<?',
  '?>',
  '<%',
  '%>',
  '{{',
  '}}',
  '{%',
  '%}',
  '{#',
  '#}',
  '](',
  ')',
  '\n',
  '\n',
  '\r\n',
  '\r',
  '\u0085',
  'ي',
];
/** Lines of such markup. */
const markup = fc
  .array(fc.oneof(fc.constantFrom(...MARKUP), fc.constantFrom('علي', ' ', '\n', '\nكتاب ')), { maxLength: 24 })
  .map((pieces) => pieces.join(''));
/** Front matter, whole and broken. */
const frontMatter = fc
  .array(
    fc.constantFrom(
      '---',
      '+++',
      '---\n',
      '---\r\n',
      '+++\n',
      'title: علي\n',
      'علي\n',
      '\n',
      '- ي\n',
      '\ufeff',
      '<code>',
    ),
    {
      maxLength: 8,
    },
  )
  .map((lines) => lines.join(''));

/** Any text, but mostly one that a stream could cut in the wrong place. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: scrapedText },
  { weight: 2, arbitrary: frontMatter },
  { weight: 3, arbitrary: markup },
  anyString,
  arabicUnits,
);
