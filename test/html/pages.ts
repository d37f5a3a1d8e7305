import fc from 'fast-check';
import { anyString, scrapedText } from '../persian';

// Random pages: as the web has them, and as nobody would write them.

const INLINE = ['b', 'i', 'a', 'span', 'em', 'u', 'font', 'wbr', 'code', 'kbd', 'del', 'sup', 'nobr', 'small'];
const BLOCKS = [
  'p',
  'div',
  'li',
  'ul',
  'td',
  'tr',
  'table',
  'h1',
  'pre',
  'blockquote',
  'option',
  'select',
  'form',
  'button',
];
/** Elements whose content is no markup. */
const RAW = ['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noscript', 'noembed', 'noframes', 'plaintext'];
/** Elements that change how a parser reads what follows. */
const ODD = [
  'svg',
  'math',
  'template',
  'foreignObject',
  'desc',
  'mi',
  'annotation-xml',
  'html',
  'head',
  'body',
  'frameset',
  'br',
  'img',
  'input',
  'hr',
  'col',
  'colgroup',
  'caption',
  'x-y',
];
const ATTRIBUTES = [
  '',
  '',
  ' title="علي ي"',
  " alt='ك > ي'",
  ' lang=ar',
  ' lang="fa"',
  ' x=ي',
  ' data-a="&lt;ي&zwnj; "',
  ' title="ي&nbsp;&#8204; &amp\u200cnbsp; ي"',
  ' hidden',
  ' a="<b>"',
  ' encoding="text/html"',
  '/',
  ' =ي',
  ' "ي',
];
/** Entities, and what only looks like one. */
const ENTITIES = [
  '&nbsp;',
  '&zwnj;',
  '&#8204;',
  '&#x200c',
  '&amp;',
  '&lt;',
  '&lt',
  '&gt;',
  '&',
  '&#',
  '&#x1F468;',
  '&notin;',
  '&not',
  '&#1610;',
  '&NotEqualTilde;',
  '&#xD800;',
  '&ي;',
  '&\u200clt;',
  '&am\u200fp;',
  '&#10;',
  '&shy;',
  '&rlm;',
  '<\u200cb>',
  '<\u200c/p>',
  '< ي',
  '&a',
];
/** Pieces of text. */
const CHUNKS = [
  'علي',
  'می',
  'رود',
  'نمي',
  'خواهم',
  'كتاب',
  'ها',
  ' ',
  ' ',
  '  ',
  '\n',
  '\n  ',
  '\u00a0',
  '\u200c',
  '\u200f',
  '\u064e',
  '\u0653',
  '\u0338',
  '\ud800',
  '\udc00',
  '\0',
  '\r\n',
  '>',
  '"',
  "'",
  '،',
  '۱۲',
  'a',
];
/** Markup that is no plain element. */
const MARKUP = [
  '<!-- ي -->',
  '<!-->ي',
  '<!--ي--!>',
  '<!doctype html>',
  '<![CDATA[ ي > ي ]]>',
  '<![CDATA[ي]]>',
  '<?ي?>',
  '</ي>',
  '</>',
  '<!ي>',
  '<',
  '</',
  '<!--',
  '-->',
  ']]>',
  '<script><!-- <script> ي </script> ي --></script>',
  '</b title="> ي">',
  '</p x="ي">',
  '\u001c/script>',
  '<svg/>',
  '<br/>',
  '<svg><path d="ي"/><title>ي</title></svg>',
  '<noscript><p>ي</p></noscript>',
  '<select><option>ي</option></select>',
  '<template><p>ي</p></template>',
];

const tag = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...INLINE) },
  { weight: 5, arbitrary: fc.constantFrom(...BLOCKS) },
  { weight: 2, arbitrary: fc.constantFrom(...RAW) },
  { weight: 2, arbitrary: fc.constantFrom(...ODD) },
);
const attribute = fc.constantFrom(...ATTRIBUTES);
const text = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...CHUNKS) },
      { weight: 3, arbitrary: fc.constantFrom(...ENTITIES) },
      { weight: 1, arbitrary: scrapedText },
      { weight: 1, arbitrary: anyString },
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));
const element = fc
  .tuple(tag, attribute, text, text)
  .map(([name, attributes, inner, following]) => `<${name}${attributes}>${inner}</${name}>${following}`);
const piece = fc.oneof(
  { weight: 6, arbitrary: text },
  { weight: 5, arbitrary: element },
  { weight: 3, arbitrary: fc.tuple(tag, attribute).map(([name, attributes]) => `<${name}${attributes}>`) },
  { weight: 3, arbitrary: tag.map((name) => `</${name}>`) },
  { weight: 1, arbitrary: fc.constantFrom(...MARKUP) },
);

/** Any mixture of tags, text and what looks like either. */
export const wildPage: fc.Arbitrary<string> = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

/** A good page that was damaged: cut off, with parts removed, replaced or inserted. */
export function mutatedPage(pages: readonly string[]): fc.Arbitrary<string> {
  const wound = fc.tuple(
    fc.nat(),
    fc.nat({ max: 60 }),
    fc.oneof(fc.constant(''), piece, fc.constantFrom('<', '>', '"', '&', '\ud800')),
  );
  return fc
    .tuple(fc.constantFrom(...pages), fc.array(wound, { minLength: 1, maxLength: 6 }), fc.option(fc.nat()))
    .map(([page, wounds, end]) => {
      let hurt = page;
      for (const [at, length, put] of wounds) {
        const place = at % (hurt.length + 1);
        hurt = hurt.slice(0, place) + put + hurt.slice(place + length);
      }
      return end === null ? hurt : hurt.slice(0, end % (hurt.length + 1));
    });
}
