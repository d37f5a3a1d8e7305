import { describe, expect, it } from 'vitest';
import { readArticleHtml } from '../../src/article-html/index';
import { SENTENCE } from '../article/sentence';
import { inArticle, page } from './page';

describe('threads of a forum', () => {
  const post = (name: string, text: string): string =>
    `<article><section class="message-user"><h4>${name}</h4><h5>کاربر تازه</h5></section><div>${text}</div></article>`;

  it('have the first post for their text, without the boxes of who wrote it', async () => {
    const posts = `${post('بهزاد', `<p>${SENTENCE}</p><p>دومین ${SENTENCE}</p>`)}${post('سعید', `<p>سومین ${SENTENCE}</p>`)}`;
    const { paragraphs } = await readArticleHtml(page('', `<h1>تعمیر کولر آبی در خانه</h1><div>${posts}</div>`));
    expect(paragraphs).toEqual([SENTENCE, `دومین ${SENTENCE}`]);
  });
});

describe('notes and headings', () => {
  it('leave out the arrow that leads back to the text, and the button beside a heading', async () => {
    const notes = `<h2>تاریخ ساخت<span class="mw-editsection">[ویرایش]</span></h2><p>دومین ${SENTENCE}</p><ol><li>یادداشت نخست این متن. <a href="#r1" role="doc-backlink">↩</a></li></ol>`;
    const { paragraphs } = await readArticleHtml(inArticle(notes));
    expect(paragraphs.slice(1)).toEqual(['تاریخ ساخت', `دومین ${SENTENCE}`, 'یادداشت نخست این متن.']);
  });

  it('keep the head of an accordion that leads nowhere', async () => {
    const toggle = `<div role="button" aria-expanded="false"><a tabindex="0">آیا راهی مانده است؟</a></div><p>دومین ${SENTENCE}</p>`;
    expect((await readArticleHtml(inArticle(toggle))).paragraphs).toContain('آیا راهی مانده است؟');
  });

  it('read a day whose year is in words as a stamp', async () => {
    const body = `<h1>عنوان این خبر تازه</h1><div>سی‌ام آبان هزار و چهارصد و سه</div><p>${SENTENCE}</p>`;
    expect((await readArticleHtml(page('', body))).publishedAt).toBe('2024-11-20');
  });
});
