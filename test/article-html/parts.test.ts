import { describe, expect, it } from 'vitest';
import { judged } from '../../src/article/lines/judged';
import { rowsOf } from '../../src/article/rows/rows';
import { addEntries } from '../../src/article-html/entries';
import { readPageText } from '../../src/article-html/page-text';
import { loadPeers } from '../../src/article-html/peers';
import { SENTENCE } from '../article/sentence';

describe('the part of the page that a line stands in', () => {
  const partsOf = async (html: string): Promise<unknown[]> => {
    const { parse } = await loadPeers();
    return readPageText(parse(`<html><body>${html}</body></html>`).body).lines.map(({ part }) => part);
  };

  it.each([
    ['<nav>آب</nav>', 'navigation'],
    ['<footer>آب</footer>', 'footer'],
    ['<figure><img>آب</figure>', 'caption'],
    ['<figure>آب<div><amp-img></amp-img></div></figure>', 'caption'],
    ['<figure><embed>آب</figure>', 'caption'],
    ['<figure><video>باران</video>آب</figure>', 'caption'],
    ['<figure><figure><img></figure>آب</figure>', 'caption'],
    ['<figure>آب</figure>', null],
    ['<figure>آب</figure><img>', null],
    [`<figure><img><p>${SENTENCE}</p></figure>`, null],
    [`<figure><img><figcaption>${SENTENCE}</figcaption></figure>`, 'caption'],
    [`<div class="lead"><p class="x"><img>${SENTENCE}</p></div>`, 'lead'],
    ['<figcaption>آب</figcaption>', 'caption'],
    ['<button>آب</button>', 'button'],
    ['<textarea>آب</textarea>', 'comments'],
    ['<marquee>آب</marquee>', 'related'],
    ['<amp-ad>آب</amp-ad>', 'advertisement'],
    ['<amp-sidebar>آب</amp-sidebar>', 'navigation'],
    ['<amp-social-share>آب</amp-social-share>', 'button'],
    ['<a href="/">آب</a>', 'navigation'],
    ['<a href="/fa" rel="home">آب</a>', 'navigation'],
    ['<a href="#end">آب</a>', 'navigation'],
    ['<a href="/2" rel="nofollow sponsored">آب</a>', 'paid'],
    ['<a href="/2" rel="next">آب</a>', 'related'],
    ['<a href="/2" rel="nextcloud">آب</a>', null],
    ['<a href="#1">آب</a>', null],
    ['<a href="/fa">آب</a>', null],
    ['<div class="a ads_300x250">آب</div>', 'advertisement'],
    ['<div class="adTop">آب</div>', 'advertisement'],
    ['<div id="tavoos-2">آب</div>', 'advertisement'],
    ['<div id="kaprila-2">آب</div>', 'advertisement'],
    ['<div class="sabavision_x">آب</div>', 'advertisement'],
    ['<div id="sponsored-3">آب</div>', 'advertisement'],
    ['<div class="address adsorb">آب</div>', null],
    ['<div class="News_lead__x2f">آب</div>', 'lead'],
    ['<div class="item-footer tags">آب</div>', 'tags'],
    ['<div class="item-footer">آب</div>', 'footer'],
    ['<div class="comments"><button>آب</button></div>', 'comments'],
    ['<div class="tags"><button>آب</button></div>', 'button'],
    ['<div class="related"><figure><img>آب</figure></div>', 'related'],
    [`<p class="ad-text">${SENTENCE}</p>`, null],
    [`<p class="ad-text"><a href="/1">آب</a> ${SENTENCE}</p>`, 'advertisement'],
    [`<div class="ad-text">${SENTENCE}</div>`, 'advertisement'],
    ['<figure><img><table><tr><td>آب</td></tr></table></figure>', null],
    ['<figure><img><h2>آب</h2></figure>', null],
  ])('is given by the elements round it: %s', async (html, part) => {
    expect(await partsOf(html)).toEqual([part]);
  });

  it.each([
    ['the headline', '<div class="caption"><div class="lead"><h1>آب</h1></div>باران</div>', ['title', null]],
    [
      'the headline below a quotation',
      '<div class="sidebar"><figure><img><blockquote>رود</blockquote><h1>آب</h1></figure>باران</div>',
      [null, 'title', null],
    ],
    [
      'two paragraphs',
      `<div class="caption"><p>${SENTENCE}</p><p>${SENTENCE}</p><b>باران</b></div>`,
      [null, null, null],
    ],
    [
      'two paragraphs as the caption of a figure',
      `<figure><img><figcaption><p>${SENTENCE}</p><p>${SENTENCE}</p></figcaption></figure>`,
      [null, null],
    ],
    [
      'a sentence as the caption, and the name of the photographer beside it',
      `<figure><img><figcaption>${SENTENCE}</figcaption><b>آب</b></figure>`,
      ['caption', 'caption'],
    ],
    [
      'two paragraphs of a reader',
      `<div class="comments"><p>${SENTENCE}</p><p>${SENTENCE}</p></div>`,
      ['comments', 'comments'],
    ],
    [
      'as many links as paragraphs',
      `<div class="caption"><p>${SENTENCE}</p><p>${SENTENCE}</p><a href="/1">آب</a> <a href="/2">باران</a></div>`,
      ['caption', 'caption', 'caption', 'caption'],
    ],
  ])('is that of the element or the text, if the element holds %s', async (what, html, parts) => {
    expect(await partsOf(html), what).toEqual(parts);
  });
});

describe('the main content of a live report', () => {
  it.each([
    ['entries below one of the main content, up to a link', '+۲۱:۵۰ +آب ۲۱:۱۸ باران >پیوند سد', '++++--'],
    ['no entry above it', '۲۱:۵۰ باران +۲۱:۱۸', '--+'],
    ['no text right below it', '+۲۱:۵۰ باران', '+-'],
    ['no text below an entry whose text the main content has', '+۲۱:۵۰ ۲۱:۱۸ +آب باران', '+++-'],
    ['no entry, if the main content has none', '+آب ۲۱:۱۸ باران', '+--'],
    ['no comments', '+۲۱:۵۰ #۲۱:۱۸ باران', '+--'],
    ['no part of the page inside an entry', '+۲۱:۵۰ ۲۱:۱۸ #باران سد', '++--'],
    ['no button', '+۲۱:۵۰ ۲۱:۱۸ چاپ سد', '++--'],
  ])('has %s', (_, lines, expected) => {
    // Before a line, + says that it is in the main content, > that it is a link, and # that it is in a part of the page.
    const marked = lines.split(' ').map((line) => {
      const written = line.replace(/^[+>#]/, '');
      const text = judged(written);
      const [row] = rowsOf({ text, written, start: 0, end: written.length, afterBlankLine: false });
      const part = line.startsWith('#') ? ('comments' as const) : null;
      const isLink = line.startsWith('>');
      const isMain = line.startsWith('+');
      return {
        row: row!,
        part,
        isLink,
        isLed: false,
        line: 0,
        isBold: false,
        isQuote: false,
        article: 0,
        cell: null,
        isMain,
      };
    });
    addEntries(marked);
    expect(marked.map(({ isMain }) => (isMain ? '+' : '-')).join('')).toBe(expected);
  });
});
