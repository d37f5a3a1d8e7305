import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeHtml, findInHtml, type HtmlOptions, normalizeHtml } from '../../src/html/index';
import { findDates, MatnError, normalize } from '../../src/index';
import { expectAccount } from '../account';
import { readCases, shown, withHalfSpaces } from '../cases';
import { growth, MOST_GROWTH } from '../growth';
import { scrapedText } from '../persian';
import { mutatedPage, wildPage } from './pages';
import { textOf, treeOf } from './tree';

const PAGE = readFileSync('corpus/pages/page.html', 'utf8');
const ATTRIBUTES: HtmlOptions = { attributes: ['title', 'alt', 'aria-label', 'placeholder'] };
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const isSettled = (text: string): boolean => normalize(normalize(text)) === normalize(text);

/** Finds every unit of a text that is not blank. */
const units = (text: string): { start: number; end: number; unit: string }[] =>
  [...text.matchAll(/[^ \t\n\r\f]/g)].map(({ 0: unit, index }) => ({ start: index, end: index + 1, unit }));

describe('findInHtml', () => {
  it('gives offsets of the markup, across inline tags, entities and line breaks', () => {
    const html = '<title>۱ مهر ۱۴۰۲</title><p>در\n<b>۱۶</b> شهریور&nbsp;۱۴۰۳</p>\n<p>و ۱۷\n  مهر ۱۴۰۳&#8204;';
    const found = findInHtml(html, findDates).map(({ start, end, value, text }) => [
      html.slice(start, end),
      value,
      text,
    ]);
    expect(found).toEqual([
      ['۱ مهر ۱۴۰۲', '2023-09-23', '۱ مهر ۱۴۰۲'],
      ['۱۶</b> شهریور&nbsp;۱۴۰۳', '2024-09-06', '۱۶ شهریور\u00a0۱۴۰۳'],
      ['۱۷\n  مهر ۱۴۰۳', '2024-10-08', '۱۷ مهر ۱۴۰۳'],
    ]);
  });

  it('finds nothing in a tag that has no end', () => {
    for (const tag of ['<br/', '<br', '<a href="1/', '<a href=1/', '</p', '<!--1', '<!1', '<?1'])
      expect(findInHtml(`<p>ا${tag}`, units), tag).toEqual([{ start: 3, end: 4, unit: 'ا' }]);
  });

  it('gives the whole of an entity for each of the two characters that it stands for', () => {
    expect(findInHtml('<p>&NotEqualTilde;', units)).toEqual([
      { start: 3, end: 18, unit: '≂' },
      { start: 3, end: 18, unit: '\u0338' },
    ]);
  });

  it('searches neither attributes nor comments nor code, and no two blocks as one', () => {
    expect(findInHtml('<p title="1403/06/16"><!-- 1403/06/16 --><code>1403/06/16</code>', findDates)).toEqual([]);
    expect(findInHtml('<td>۱۶ شهریور</td><td>۱۴۰۳</td>', findDates).map(({ text }) => text)).toEqual(['۱۶ شهریور']);
  });

  it('refuses what is no string, and passes on what its function throws', () => {
    expect(() => findInHtml(5 as unknown as string, findDates)).toThrow(MatnError);
    expect(() => findInHtml('<p>ا', 'findDates' as never)).toThrow(
      /^findInHtml takes a function such as findDates, not /,
    );
    for (const nothing of [undefined, null, Promise.resolve([])])
      expect(() => findInHtml('<p>ا', () => nothing as never)).toThrow(/^the function of findInHtml gives a list /);
    for (const nowhere of [
      {},
      null,
      'ا',
      { start: 0 },
      { start: -1, end: 1 },
      { start: 1, end: 0 },
      { start: 0, end: 2 },
    ])
      expect(() => findInHtml('<p>ا', () => [nowhere] as never), JSON.stringify(nowhere)).toThrow(
        /^what the function of findInHtml finds has a start and an end in its text, unlike '/,
      );
    expect(findInHtml('<p>ا', () => [{ start: 1, end: 1 }])).toEqual([{ start: 4, end: 4 }]);
    expect(() => findInHtml('<p>ا', () => [[1]].at(1)!.map(Number) as never)).toThrow(TypeError);
  });

  it('finds characters where they stand, on any page', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.oneof(wildPage, mutatedPage([PAGE])), (html) => {
        let last = 0;
        for (const { start, end, unit } of findInHtml(html, units)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          if (end - start === 1) expect(html[start]).toBe(unit);
          else expect(html.slice(start, end)).toMatch(/^&/);
          last = start;
          found++;
        }
      }),
      { numRuns: 2000 },
    );
    expect(found).toBeGreaterThan(2000);
  });
});

describe('normalizeHtml', () => {
  it.each(readCases('html/change.tsv'))('%s → %s', (html, expected) => {
    expect(shown(normalizeHtml(html!))).toBe(shown(withHalfSpaces(expected!)));
    expect(shown(normalizeHtml(withHalfSpaces(expected!)))).toBe(shown(withHalfSpaces(expected!)));
  });

  it.each(readCases('html/leave.tsv'))('leaves %s', (html) => {
    expect(normalizeHtml(html!)).toBe(html);
  });

  // A tree can be read in one way only, so the rehype plug-in changes what follows.
  it.each([
    '<script><!-- <script> </script> ي --></script>ي',
    '<noscript><p title="</noscript>">ي</p></noscript>ي',
    '<svg><foreignObject><style><b></style></foreignObject></svg>ي',
    '<svg><foreignObject><select><option>ي</option></select></foreignObject></svg>ي',
    '<svg><foreignObject><template>ي</template></foreignObject></svg>ي',
    '<svg><desc><![CDATA[ > ]]></desc></svg>ي',
    '<svg><math><mi><p>ي</p></mi></math></svg>ي',
    '<math><mi><mglyph>ي</mglyph></mi></math>ي',
    // The tokenizer takes this for the end of the script.
    '<script>\u001c/script>ي</script>ي',
    '<math><annotation-xml encoding="text/html"><p>ي</p></annotation-xml></math>ي',
  ])('leaves what follows where parsers may differ: %s', (html) => {
    expect(normalizeHtml(html)).toBe(html);
  });

  const changed = (html: string): string => shown(normalizeHtml(html, ATTRIBUTES));

  it('changes the values of the attributes that the option names, and keeps quotes and entities', () => {
    expect(changed('<img alt="علي" title=\'&quot;كتاب&nbsp;ها&quot;\' data-x="ي">')).toBe(
      '<img alt="علی" title=\'&quot;کتاب┊ها&quot;\' data-x="ي">',
    );
    expect(changed('<img ALT = "ي" alt=يكي>')).toBe('<img ALT = "ی" alt=يكي>');
    expect(changed('<input placeholder="&\u200clt; ي &amp &x=1">')).toBe(
      '<input placeholder="&amp;lt; ی &amp &amp;x=1">',
    );
    expect(changed('<img alt="R&D ي" title="ي &">')).toBe('<img alt="R&D ی" title="ی &">');
    expect(changed('<img alt="ي &copy" title="">')).toBe('<img alt="ی &copy" title="">');
  });

  it('changes a value apart from the text round it, and leaves it in code and in another language', () => {
    expect(changed('<b aria-label="كتاب ها">كتاب</b> ها')).toBe('<b aria-label="کتاب┊ها">کتاب</b>┊ها');
    expect(changed('<p lang=ar title="ي">ي<pre title="ي"><svg title="ي"/>')).toBe(
      '<p lang=ar title="ي">ي<pre title="ي"><svg title="ي"/>',
    );
    expect(changed('<img lang=ar alt="ي"><p lang=ar>ي<img lang=fa alt="ي">')).toBe(
      '<img lang=ar alt="ي"><p lang=ar>ي<img lang=fa alt="ی">',
    );
    expect(changed('<code><img lang=fa alt="ي">')).toBe('<code><img lang=fa alt="ي">');
    expect(normalizeHtml('<b title="ي">', { attributes: ['alt'] })).toBe('<b title="ي">');
  });

  it('takes the options of normalize', () => {
    expect(normalizeHtml('<b>كتاب</b> ها', { profile: 'safe' })).toBe('<b>کتاب</b> ها');
    expect(normalizeHtml('<p>علي ۱۲ آب</p>', { profile: 'searchKey' })).toBe('<p>علی 12 اب</p>');
    expect(normalizeHtml('<p>علي</p>', { rules: { 'arabic-yeh': false } })).toBe('<p>علي</p>');
  });

  it('drops the second character of an entity without the first', () => {
    expect(normalizeHtml('<p>ي &NotEqualTilde;</p>', { profile: 'searchKey' })).toBe('<p>ی ≂</p>');
  });

  it('writes signs as entities round one that an edit takes away', () => {
    expect(normalizeHtml('<p>ي <\u0338 ي &\u200clt;</p>')).toBe('<p>ی ≮ ی &amp;lt;</p>');
  });

  it('makes dashes of kashidas at both ends of a block, too', () => {
    expect(normalizeHtml('<p>ـ علي ـ</p>\n<li>\nـ نه.\n</li>', { kashidaDash: 'dash' })).toBe(
      '<p>– علی –</p>\n<li>\n– نه.\n</li>',
    );
  });

  it('refuses wrong options', () => {
    expect(() => normalizeHtml('', { attributes: ['href' as 'alt'] })).toThrow(MatnError);
    expect(() => normalizeHtml('', { attributes: 'alt' as unknown as [] })).toThrow(/attributes/);
    expect(() => normalizeHtml('', { attributes: 5 as unknown as [] })).toThrow(/attributes/);
    expect(() => normalizeHtml('', { profile: 'wrong' as 'news' })).toThrow(/profile/);
    expect(() => normalizeHtml('', { wrong: 1 } as HtmlOptions)).toThrow(/wrong/);
  });

  it('gives a page without anything to change back as it is', () => {
    const once = normalizeHtml(PAGE, ATTRIBUTES);
    expect(once).not.toBe(PAGE);
    expect(normalizeHtml(once, ATTRIBUTES)).toBe(once);
    expect(analyzeHtml(once, ATTRIBUTES).changes).toEqual([]);
  });
});

describe('a text of nothing visible but U+0000, which parsers drop', () => {
  it.each(['<p>\0&lrm;', '\0\ufeff'])('keeps what makes it a text: %j', (html) => {
    expect(normalizeHtml(html)).toBe(html);
  });
});

describe('analyzeHtml', () => {
  it('gives each change with its place in the markup', () => {
    const { source, text, changes, map } = analyzeHtml('<b>می </b>&#1585;ود، علي');
    expect(shown(text)).toBe('<b>می┊</b>&#1585;ود، علی');
    expect(changes).toEqual([
      { start: 5, end: 6, before: ' ', after: '\u200c', rule: 'verb-prefix', confidence: expect.any(Number) },
      { start: 23, end: 24, before: 'ي', after: 'ی', rule: 'arabic-yeh' },
    ]);
    expect(source[map.toSource(text.indexOf('علی'))]).toBe('ع');
  });

  it('has changes that account for all of the page, in order and apart', () => {
    fc.assert(
      fc.property(wildPage, fc.constantFrom({}, ATTRIBUTES), (page, options) => {
        const { text, changes, map } = analyzeHtml(page, options);
        expectAccount(page, { text, changes });
        expect(map.toOutput(page.length)).toBe(text.length);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a page, as a second parser reads it', () => {
  const sameTree = (page: string): void => {
    const changed = normalizeHtml(page);
    for (const scripting of [true, false]) expect(treeOf(changed, scripting)).toBe(treeOf(page, scripting));
  };

  it('has the tags, attributes and comments that it had, however it is hurt', () => {
    fc.assert(fc.property(mutatedPage([PAGE]), sameTree), { numRuns: 2000 });
    fc.assert(fc.property(wildPage, sameTree), { numRuns: 8000 });
  });

  it('has other values only in the attributes that the option names', () => {
    const without = (tree: string): string => tree.replace(/(?:title|alt)="(?:[^"\\]|\\.)*"/g, '');
    fc.assert(
      fc.property(wildPage, (page) => {
        const changed = normalizeHtml(page, ATTRIBUTES);
        expect(without(treeOf(changed, true))).toBe(without(treeOf(page, true)));
      }),
      { numRuns: 3000 },
    );
  });

  it('has the text that normalize makes of it', () => {
    const line = scrapedText.map((text) => `متن، ${text.replace(/[\n\r\f\0]+/g, ' ')} متن`).filter(isSettled);
    fc.assert(
      fc.property(line, (text) => {
        expect(textOf(normalizeHtml(`<p>${escaped(text)}</p>`))).toBe(normalize(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('has the same text with tags in its words as without them', () => {
    const words = fc.array(
      fc.constantFrom('می', 'نمي', ' ', '\u200c', 'رود', 'كتاب', 'ها', 'خواهم', 'تر', '، ', 'علي'),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(
        words,
        fc.infiniteStream(fc.constantFrom('', '', '<b>', '</b>', '<i>', '</i>', '<!-- -->')),
        (parts, tags) => {
          const text = `متن، ${parts.join('')} متن`;
          if (!isSettled(text)) return;
          // A blank or half-space alone between two tags stays, whatever is round it.
          const html = parts.map((part) => (/^[ \u200c]$/.test(part) ? part : part + tags.next().value)).join('');
          expect(textOf(normalizeHtml(`<p>متن، ${html} متن</p>`))).toBe(normalize(text));
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('the cost of a page', () => {
  it.each([
    ['text', 'كتاب ها '],
    ['tags in a text', '<b>كتاب</b> ها '],
    ['blocks', '<p>كتاب ها</p>'],
    ['nested tags', '<div>ي'],
    ['nested inline tags', '<b>ي'],
    ['end tags without a start', '<a></b>ي'],
    ['code', '<code>ي</pre>'],
    ['open tags', '<a b="'],
    ['less-than signs', '< ي'],
    ['entities', '&amp;\u200clt;ي'],
    ['ampersands', '&ي&'],
    ['blanks', ' \n'],
    ['comments', '<!--ي--'],
    ['noscript', '<noscript>'],
    ['scripts', '<script><!--<script></script>'],
    ['svg', '<svg><g>'],
    ['titles', '<title>ي<'],
    ['quotes in end tags', '</p "'],
    ['languages', '<p lang=ar>ي</b>'],
    ['values', '<b title="&amp;ي">'],
  ])('is in proportion to its length: %s', (_, shape) => {
    expect(growth((html) => normalizeHtml(html, ATTRIBUTES), shape)).toBeLessThan(MOST_GROWTH);
  });

  it('is in proportion to the number of noscripts in one another', () => {
    expect(growth((html) => normalizeHtml(`${html}</noscript>`), '<noscript>')).toBeLessThan(MOST_GROWTH);
  });

  it.each(['كتاب ها ', '&amp;ي', '&ي', '&\u200clt;ي'])('is in proportion to the length of a value: %s', (shape) => {
    expect(growth((value) => normalizeHtml(`<img title="${value}">`, ATTRIBUTES), shape)).toBeLessThan(MOST_GROWTH);
  });

  // Engines allow some 10,000 calls inside one another, and some 125,000 arguments of one call.
  it('does not depend on how deep its elements are nested', () => {
    const page = (yeh: string): string => `${'<div>'.repeat(20_000)}${yeh}${'</div>'.repeat(20_000)}`;
    expect(normalizeHtml(page('ي')) === page('ی')).toBe(true);
  });

  it('does not depend on how many changes a line has', () => {
    const line = (kaf: string): string => `${kaf}تاب <b>${kaf}تاب</b> `.repeat(70_000).trimEnd();
    expect(normalizeHtml(line('ك'), { profile: 'safe' }) === line('ک')).toBe(true);
  });
});
