import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRetext from 'remark-retext';
import { retext } from 'retext';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { type HtmlOptions, normalizeHtml } from '../../src/html/index';
import { MatnError, type NormalizeOptions, normalize } from '../../src/index';
import rehypeMatn from '../../src/rehype/index';
import retextMatn from '../../src/retext/index';
import { readCases, shown, withHalfSpaces } from '../cases';
import { textOf } from '../html/tree';
import { scrapedText } from '../persian';

const PAGE = readFileSync('corpus/pages/page.html', 'utf8');
/** A piece of HTML after the plug-in. */
const rehyped = (html: string, options?: HtmlOptions): string =>
  String(
    unified().use(rehypeParse, { fragment: true }).use(rehypeMatn, options).use(rehypeStringify).processSync(html),
  );
/** A piece of HTML as unified writes it without the plug-in. */
const plain = (html: string): string =>
  String(unified().use(rehypeParse, { fragment: true }).use(rehypeStringify).processSync(html));

describe('rehypeMatn', () => {
  it.each(readCases('html/change.tsv').filter(([html]) => plain(html!) === html))('%s → %s', (html, expected) => {
    expect(shown(rehyped(html!))).toBe(shown(withHalfSpaces(expected!)));
  });

  it.each(readCases('html/leave.tsv').filter(([html]) => plain(html!) === html))('leaves %s', (html) => {
    expect(rehyped(html!)).toBe(html);
  });

  it('makes of a page what normalizeHtml makes of it', () => {
    const options: HtmlOptions = { attributes: ['title', 'alt', 'placeholder'] };
    const page = (html: string): string => String(unified().use(rehypeParse).use(rehypeStringify).processSync(html));
    const changed = (html: string, chosen?: HtmlOptions): string =>
      String(unified().use(rehypeParse).use(rehypeMatn, chosen).use(rehypeStringify).processSync(html));
    expect(changed(PAGE, options)).toBe(page(normalizeHtml(PAGE, options)));
    expect(textOf(changed(PAGE))).toBe(textOf(normalizeHtml(PAGE)));
  });

  it('changes values of attributes by option', () => {
    expect(rehyped('<b aria-label="علي" title="ي" id="ي">ي</b>', { attributes: ['aria-label'] })).toBe(
      '<b aria-label="علی" title="ي" id="ي">ی</b>',
    );
  });

  it.each([
    ['<textarea placeholder="نظر خود را براي ما بنويسيد">ي</textarea>', { attributes: ['placeholder'] }],
    ['<iframe title="پخش زنده ي شبكه"></iframe>', { attributes: ['title'] }],
    ['<div lang="ar"><textarea placeholder="علي"></textarea></div>', { attributes: ['placeholder'] }],
    ['<pre title="علي">ي</pre>', { attributes: ['title'] }],
    ['<img translate="no" alt="علي"><img alt="علي">', { attributes: ['alt'] }],
  ] as const)('changes the values of %s as normalizeHtml does', (html, options) => {
    expect(rehyped(html, options)).toBe(normalizeHtml(html, options));
  });

  it('reads a tree of any depth', () => {
    const leaf = { type: 'text', value: 'ي' };
    let tree: { type: string; tagName?: string; children: unknown[] } = {
      type: 'element',
      tagName: 'div',
      children: [leaf],
    };
    for (let depth = 0; depth < 50_000; depth++) tree = { type: 'element', tagName: 'div', children: [tree] };
    rehypeMatn()({ type: 'root', children: [tree] } as never);
    expect(leaf.value).toBe('ی');
  });

  it('leaves a text that is no string, and reads those after it', () => {
    for (const value of [undefined, null, 5]) {
      const text = { type: 'text', value: 'نمی دهیم' };
      const tree = { type: 'root', children: [{ type: 'text', value }, text] };
      rehypeMatn()(tree as never);
      expect(tree.children[0]).toEqual({ type: 'text', value });
      expect(text.value).toBe('نمی\u200cدهیم');
    }
  });

  it('refuses wrong options', () => {
    expect(() => rehypeMatn({ attributes: ['href' as 'alt'] })).toThrow(MatnError);
    expect(() => rehypeMatn({ wrong: 1 } as HtmlOptions)).toThrow(/wrong/);
  });
});

/** The part of a message of VFile that is tested. */
interface Message {
  readonly reason: string;
  readonly ruleId?: string | undefined;
  readonly source?: string | undefined;
  readonly actual?: string | undefined;
  readonly expected?: readonly string[] | undefined;
  readonly note?: string | undefined;
  readonly place?: unknown;
}

/** What the plug-in says of a text. */
const messagesOf = (text: string, options?: NormalizeOptions): readonly Message[] => {
  const file = new VFile(text);
  const processor = retext().use(retextMatn, options);
  processor.runSync(processor.parse(file), file);
  return file.messages;
};

/** A document with every suggested change made. */
function fixed(document: string, messages: readonly Message[]): string {
  let made = '';
  let kept = 0;
  for (const { place, expected } of messages) {
    const { start, end } = place as { start: { offset: number }; end: { offset: number } };
    made += document.slice(kept, start.offset) + expected![0];
    kept = end.offset;
  }
  return made + document.slice(kept);
}

/** A document in Markdown with every change made that the plug-in suggests for its text. */
async function fixedMarkdown(markdown: string): Promise<string> {
  const file = new VFile(markdown);
  const processor = unified()
    .use(remarkParse)
    .use(remarkRetext, retext().use(retextMatn) as never);
  await processor.run(processor.parse(file), file);
  return fixed(markdown, file.messages);
}

describe('retextMatn', () => {
  it('gives each reason on one line', () => {
    const reasons = (text: string, options?: NormalizeOptions): string[] =>
      retext()
        .use(retextMatn, options)
        .processSync(text)
        .messages.map(({ reason }) => reason);
    expect(reasons('متن\r\n\n\n\nمتن')).toEqual(['Take out «⟨CR⟩»', 'Take out «⟨LF⟩⟨LF⟩»']);
    expect(reasons('متن\rمتن')).toEqual(['Write «⟨LF⟩» for «⟨CR⟩»']);
    expect(reasons('متن،«😀»', { profile: 'editorial' })).toEqual(['Put in « » before “«”']);
    expect(reasons('متن "نو"', { profile: 'editorial' })).toEqual(['Write “«” for «"»', 'Write “»” for «"»']);
  });

  it('gives a message for each change, with place, rule and correction', () => {
    const messages = messagesOf('متن درست.\nما كتاب ها را نميدهیم');
    expect(
      messages.map(({ reason, ruleId, source, actual, expected }) => [reason, ruleId, source, actual, expected]),
    ).toEqual([
      ['Write «ک» for «ك»', 'arabic-kaf', 'matn', 'ك', ['ک']],
      ['Write «⟨ZWNJ⟩» for « »', 'plural', 'matn', ' ', ['\u200c']],
      ['Write «ی» for «ي»', 'arabic-yeh', 'matn', 'ي', ['ی']],
      ['Put in «⟨ZWNJ⟩» before «د»', 'verb-prefix', 'matn', '', ['\u200c']],
    ]);
    expect(messages[0]!.place).toEqual({
      start: { line: 2, column: 4, offset: 13 },
      end: { line: 2, column: 5, offset: 14 },
    });
    expect(messages[1]!.note).toMatch(/^probability 0\.\d+$/);
    expect(messages[0]!.note).toBeUndefined();
  });

  it('gives no message for a text without anything to change', () => {
    expect(messagesOf('این متن درست است؛ کتاب‌ها را می‌خواند.')).toEqual([]);
  });

  it('takes the options of analyze', () => {
    expect(messagesOf('كتاب ها', { profile: 'safe' }).map(({ ruleId }) => ruleId)).toEqual(['arabic-kaf']);
    expect(() => retextMatn({ wrong: 1 } as NormalizeOptions)).toThrow(MatnError);
  });

  it.each(['\t', '\ufeff'])('gives messages for a document without anything visible: %j', (text) => {
    expect(fixed(text, messagesOf(text))).toBe(normalize(text));
  });

  // Engines allow some 125,000 arguments of one call.
  it('gives messages for any number of changes', () => {
    expect(retext().use(retextMatn, { profile: 'safe' }).processSync('ي '.repeat(130_000)).messages).toHaveLength(
      130_001,
    );
  });

  it('suggests changes that together make what normalize makes', () => {
    fc.assert(
      fc.property(
        scrapedText.filter((text) => text.trim() !== ''),
        (text) => {
          expect(fixed(text, messagesOf(text))).toBe(normalize(text));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('reads the paragraphs of a Markdown document, and leaves its code', async () => {
    const markdown = '# كتاب\n\nما **كتاب** ها را `كد` مي\u200c\u200cخوانيم [علي](http://x.ir/ي)\n\n    ي\n';
    expect(shown(await fixedMarkdown(markdown))).toBe(
      '# کتاب\n\nما **کتاب**┊ها را `كد` می┊خوانیم [علی](http://x.ir/ي)\n\n    ي\n',
    );
  });

  it('leaves code that goes on in the next line, in a document of one paragraph, too', async () => {
    expect(await fixedMarkdown('متن `كد\nكد` علي')).toBe('متن `كد\nكد` علی');
    expect(await fixedMarkdown('`كد\r\nكد`')).toBe('`كد\r\nكد`');
  });

  it('reads a plain text whole, whatever another plug-in has marked as source in it', () => {
    const file = new VFile('x.ir/ي ');
    const marked = [
      { type: 'SourceNode', value: 'x.ir/ي' },
      { type: 'WhiteSpaceNode', value: ' ' },
    ];
    retextMatn()({ type: 'RootNode', children: marked } as never, file);
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['line-end-blank']);
  });

  // Each has something before the change that is longer in the document than in its text.
  it.each([
    ['> نخست\n> كتاب و کتابهای ما', '> نخست\n> کتاب و کتاب┊های ما'],
    ['- نخست\n  كتاب', '- نخست\n  کتاب'],
    ['> - نخست \n>   كتاب\n> - كتاب', '> - نخست \n>   کتاب\n> - کتاب'],
    ['نخست &amp; كتاب **&lt;** كتاب', 'نخست &amp; کتاب **&lt;** کتاب'],
    ['نخست & دوم &amp;amp; \\&amp; كتاب', 'نخست & دوم &amp;amp; \\&amp; کتاب'],
    ['نخست \\* كتاب\\\nكتاب  \nكتاب', 'نخست \\* کتاب\\\nکتاب  \nکتاب'],
    ['كتاب\\\nها و نمی\\\n دهم &amp; كتاب', 'کتاب\\\nها و نمی\\\n دهم &amp; کتاب'],
    ['كتاب \\\\كتاب و كتاب', 'کتاب \\\\کتاب و کتاب'],
    // This entity stands for two characters, of which the second has no place of its own.
    ['كتاب &NotEqualTilde;&zwnj;&amp; كتاب', 'کتاب &NotEqualTilde;&zwnj;&amp; كتاب'],
    ['كتاب &NotEqualTilde;<b>&zwnj;</b>', 'کتاب &NotEqualTilde;<b>&zwnj;</b>'],
    ['نمي&zwnj;دهم &#128512; كتاب', 'نمی&zwnj;دهم &#128512; کتاب'],
    ['كتاب&nbsp;ها', 'کتاب┊ها'],
    ['![نخست &amp; كتاب](a.png) كتاب', '![نخست &amp; کتاب](a.png) کتاب'],
  ])('finds the places in Markdown whose text differs from how it is written: %j', async (markdown, expected) => {
    expect(shown(await fixedMarkdown(markdown))).toBe(expected);
  });

  // As here, rehype-retext counts the characters of a text from where the text begins.
  it.each([
    ['&zwnj;كتاب&nbsp;ها و كتاب', '\u200cكتاب\u00a0ها و كتاب', 'کتاب┊ها و کتاب'],
    ['نخست &amp; دوم\r\nكتاب', 'نخست & دوم\nكتاب', 'نخست &amp; دوم\r\nکتاب'],
    ['نمي&#8204;دهم &#x26; كتاب', 'نمي\u200cدهم & كتاب', 'نمی&#8204;دهم &#x26; کتاب'],
    ['نخست </i>كتاب', 'نخست كتاب', 'نخست </i>کتاب'],
    ['نخست <i كتاب', 'نخست كتاب', 'نخست <i كتاب'],
  ])('finds the places in HTML whose text differs from how it is written: %j', (html, read, expected) => {
    const start = '<p>'.length;
    const tree = JSON.parse(JSON.stringify(retext().parse(read)), (key, value) =>
      key === 'offset' ? value + start : value,
    ) as ReturnType<ReturnType<typeof retext>['parse']>;
    const file = new VFile(`<p>${html}</p>`);
    retextMatn()(tree, file);
    expect(shown(fixed(`<p>${html}</p>`, file.messages))).toBe(`<p>${expected}</p>`);
  });

  it('leaves text alone that is nowhere in the document in the same form', async () => {
    expect(await fixedMarkdown('![نخست *كتاب*](a.png) كتاب')).toBe('![نخست *كتاب*](a.png) کتاب');
  });
});
