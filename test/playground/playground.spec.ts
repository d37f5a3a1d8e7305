import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { analyze, normalize, readArticle } from '../../src/index';
import { ARTICLE, copied, paste, pasteClipboard, SHOTS, Site, settled } from './site';

let site: Site;
let page: Page;
let complaints: string[];
/** Milliseconds, longer than a note stays after the pointer has left its mark. A note that is still there is there to stay. */
const LINGERED = 400;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  site = await Site.open();
});
afterAll(() => site.close());
afterEach(async () => {
  await page.context().close();
  expect(complaints).toEqual([]);
});

async function visit(...how: Parameters<Site['visit']>): Promise<void> {
  ({ page, complaints } = await site.visit(...how));
}

const text = (selector: string): Promise<string> => page.locator(selector).innerText();
/** The link that the share button puts on the clipboard. */
async function sharedLink(): Promise<string> {
  await page.locator('#share').click();
  const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(clipboard).toMatch(/^http[^#]+#/);
  return clipboard();
}
const focusedStop = (): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-stop') ?? null);

describe('the result', () => {
  it('is the article with its half-spaces', async () => {
    await visit();
    expect(await text('#status')).toMatch(/^Changes: 70 · half-spaces put back: 56 · dates: 10 · \d+ ms$/);
    expect(await page.locator('#text .stop .changed').count()).toBeGreaterThan(20);
    expect(await copied(page)).toBe(normalize(ARTICLE));
    expect(await text('#said')).toMatch(/^Copied: [\d,]+ characters$/);
  });

  it('is copied by the keys without the old writing', async () => {
    await visit();
    await page.locator('#next').click();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+C');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(normalize(ARTICLE));
  });

  it('is copied from one mark to another', async () => {
    await visit();
    await paste(page, 'این درخواست های مردم را نمی پذیرد');
    await page.evaluate(() => {
      const [first, last] = document.querySelectorAll('#text .changed');
      getSelection()!.setBaseAndExtent(first!.firstChild!, 0, last!.lastChild!, last!.lastChild!.textContent!.length);
      (document.querySelector('#text .stop') as HTMLElement).focus();
    });
    await page.keyboard.press('Control+C');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('درخواست‌های مردم را نمی‌پذیرد');
  });

  it('follows what is typed', async () => {
    await visit();
    await page.locator('#clear').click();
    await settled(page);
    expect(await page.locator('#empty').isVisible()).toBe(true);
    await page.locator('#source').pressSequentially('ما نمیدهیم');
    await settled(page);
    expect(await copied(page)).toBe('ما نمی‌دهیم');
    await page.locator('#load').click();
    await settled(page);
    expect(await copied(page)).toBe(normalize(ARTICLE));
  });

  it('is copied with what was typed last', async () => {
    await visit();
    await page.locator('#clear').click();
    await page.locator('#source').fill('ما نمیدهیم');
    await page.locator('#copy').click();
    await page.waitForSelector('#said.shown');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('ما نمی‌دهیم');
  });

  it('is the same for texts of any kind', async () => {
    await visit();
    for (const given of [
      '<img src=x onerror="document.title=1"> ي <script>document.title=1</script> می رود',
      `ك\ud800 می\u200cرود \u202bمتن\u202c\u200b`,
      ' \t \u00a0\n\n\n\n ',
      'ك'.repeat(20_000),
      'می رود '.repeat(3000),
      'سطر يك\r\nسطر دو\r\n\r\n\r\n\r\nسطر سه',
    ]) {
      await page.locator('#clear').click();
      await page.locator('#source').evaluate((field: HTMLTextAreaElement, value) => {
        field.value = value;
        field.dispatchEvent(new Event('input'));
      }, given);
      await settled(page);
      const source = await page.locator('#source').inputValue();
      // The clipboard keeps no lone surrogates.
      expect(await copied(page)).toBe(normalize(source).replace(/\p{Surrogate}/gu, '\ufffd'));
    }
    expect(await page.title()).toBe('متن · matn');
  });
});

describe('marks', () => {
  it('show rule, reason and confidence when reached by the keys', async () => {
    await visit();
    await paste(page, 'این درخواست های مردم را نمی پذیرد و كتاب را در ۱۶-۰۶-۱۴۰۳ میخواند');
    await page.locator('#show-half-spaces').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focusedStop()).toBe('0');
    const note = page.locator('#note');
    expect(await note.innerText()).toContain('Plural');
    expect(await note.innerText()).toContain('join the noun with a half-space');
    expect(await note.innerText()).toMatch(/Confidence \d+(\.\d)?%/);
    expect(await page.locator(':focus').getAttribute('aria-describedby')).toBe('note');
    expect(await page.locator(':focus').ariaSnapshot()).toContain('- button "درخواست های became درخواست‌های"');
    await page.keyboard.press('ArrowLeft');
    expect(await note.innerText()).toContain('Verb prefix');
    await page.keyboard.press('ArrowLeft');
    expect(await note.innerText()).toContain('Persian kaf');
    expect(await note.innerText()).toContain('By rule');
    await page.keyboard.press('Escape');
    expect(await note.isVisible()).toBe(false);
    await page.keyboard.press('ArrowLeft');
    expect(await note.innerText()).toContain('Friday 16 Shahrivar 1403');
    expect(await note.innerText()).toContain('Friday 6 September 2024');
    await page.keyboard.press('End');
    expect(await focusedStop()).toBe('4');
    await page.keyboard.press('ArrowLeft');
    expect(await focusedStop()).toBe('4');
    await page.keyboard.press('ArrowRight');
    expect(await focusedStop()).toBe('3');
    await page.keyboard.press('Home');
    expect(await focusedStop()).toBe('0');
    // Only one mark is in the tab order.
    expect(await page.locator('#text [tabindex="0"]').count()).toBe(1);
  });

  it('show their note to the pointer, which may move onto it', async () => {
    await visit();
    const note = page.locator('#note');
    await page.locator('#text .changed').first().hover();
    expect(await note.isVisible()).toBe(true);
    await note.hover();
    await page.waitForTimeout(LINGERED);
    expect(await note.isVisible()).toBe(true);
    await page.mouse.move(5, 5);
    await note.waitFor({ state: 'hidden' });
  });

  it('are reached one after the other by buttons', async () => {
    await visit();
    const [next, previous] = [page.locator('#next'), page.locator('#previous')];
    for (const stop of ['0', '1', '2']) {
      await next.click();
      expect(await focusedStop()).toBe(stop);
    }
    await previous.click();
    expect(await focusedStop()).toBe('1');
  });

  it('show their note to a finger', async () => {
    await visit({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await page.locator('#text .changed').first().tap();
    await page.waitForTimeout(LINGERED);
    expect(await text('#note')).toContain('Plural');
  });

  it('can be shown without the old writing and without signs', async () => {
    await visit();
    const old = page.locator('#text del').first();
    expect(await old.isVisible()).toBe(true);
    await page.locator('#show-old').uncheck();
    expect(await old.isVisible()).toBe(false);
    const sign = (): Promise<string> =>
      page.evaluate(
        () => getComputedStyle(document.querySelector('#text .changed .half-space') as Element).backgroundImage,
      );
    expect(await sign()).toContain('conic-gradient');
    await page.locator('#show-half-spaces').uncheck();
    expect(await sign()).toBe('none');
  });

  it('are reached from the lists of changes and dates', async () => {
    await visit();
    await page.locator('#tab-changes').click();
    expect(await page.locator('#panel-changes h3').first().innerText()).toContain('Plural');
    await page.locator('#panel-changes .example', { hasText: 'دمنوش' }).click();
    expect(await page.locator(':focus').textContent()).toContain('دمنوش‌های');
    expect(await page.locator(':focus').isVisible()).toBe(true);
    await page.locator('#tab-dates').click();
    expect(await page.locator('#panel-dates li').count()).toBe(10);
    await page.locator('#panel-dates .example', { hasText: '۱۰:۵۹' }).first().click();
    expect(await page.locator('#note').innerText()).toContain('2024-09-06T10:59');
  });
});

describe('settings', () => {
  it('choose the profile, the rules and the confidence', async () => {
    await visit();
    await page.locator('#profiles input[value=safe]').check({ force: true });
    await settled(page);
    expect(await copied(page)).toBe(normalize(ARTICLE, { profile: 'safe' }));
    await page.locator('#profiles input[value=searchKey]').check({ force: true });
    await settled(page);
    expect(await copied(page)).toBe(normalize(ARTICLE, { profile: 'searchKey' }));
    await page.locator('#profiles input[value=news]').check({ force: true });
    await page.locator('#rules').click();
    await page.locator('#rule-groups input[value=plural]').uncheck();
    await settled(page);
    expect(await copied(page)).toBe(normalize(ARTICLE, { rules: { plural: false } }));
    expect(await text('#switched')).toBe('1 changed by hand');
    await page.locator('#reset-rules').click();
    await settled(page);
    expect(await copied(page)).toBe(normalize(ARTICLE));
    await page.locator('#confidence').fill('1');
    await settled(page);
    expect(await copied(page)).toBe(normalize(ARTICLE, { minConfidence: 1 }));
    expect(await text('#confidence-shown')).toBe('100%');
  });

  it('choose spelling and house style', async () => {
    await visit();
    await paste(page, 'خانه ی آنها');
    await page.locator('#rules').click();
    await page.locator('#rule-groups select[name=ezafe]').selectOption('hamza');
    await page.locator('#rule-groups select[name=pronouns]').selectOption('half-space');
    await settled(page);
    expect(await copied(page)).toBe('خانهٔ آن‌ها');
    expect(await text('#switched')).toBe('2 changed by hand');
    expect(
      await page
        .locator('#rule-groups label', { has: page.locator('select[name=ezafe]') })
        .locator('.badge')
        .innerText(),
    ).toBe('1');
    const url = await sharedLink();
    await page.context().close();
    await visit({}, url.slice(url.indexOf('#')));
    await page.locator('#rules').click();
    expect(await page.locator('#rule-groups select[name=ezafe]').inputValue()).toBe('hamza');
    expect(await copied(page)).toBe('خانهٔ آن‌ها');
    await page.locator('#reset-rules').click();
    await settled(page);
    expect(await copied(page)).toBe(normalize('خانه ی آنها'));
  });

  it('count what each rule did', async () => {
    await visit();
    await page.locator('#rules').click();
    const { changes } = analyze(ARTICLE);
    const plural = page.locator('#rule-groups label', { has: page.locator('input[value=plural]') });
    expect(await plural.locator('.badge').innerText()).toBe(
      String(changes.filter(({ rule }) => rule === 'plural').length),
    );
  });
});

describe('markup', () => {
  const html = '<article><h1>عنوان خبر</h1><p class="x">ما نمیدهیم</p><p>پایان <b>متن</b>.</p></article>';

  it('keeps its tags, and the record is read from its text', async () => {
    await visit();
    await paste(page, html);
    expect(await copied(page)).toBe(html.replace('نمیدهیم', 'نمی‌دهیم'));
    await page.locator('#tab-record').click();
    const record = JSON.parse(await copied(page));
    expect(record).toEqual(readArticle('عنوان خبر\n\nما نمیدهیم\n\nپایان متن.'));
  });

  it('may be nested to any depth', async () => {
    await visit();
    await paste(page, `${'<div>'.repeat(20_000)}نمیدهیم`);
    expect(await copied(page)).toBe(`${'<div>'.repeat(20_000)}نمی‌دهیم`);
  });
});

describe('the record', () => {
  it('is that of the library', async () => {
    await visit();
    await page.locator('#tab-record').click();
    expect(JSON.parse(await copied(page))).toEqual(JSON.parse(JSON.stringify(readArticle(ARTICLE))));
    const shown = await text('#panel-record');
    for (const part of ['995326', 'Friday 16 Shahrivar 1403, 10:59', '2024-09-06T10:59:00+03:30', 'repeated'])
      expect(shown).toContain(part);
  });
});

describe('a file', () => {
  const file = { name: 'page.txt', mimeType: 'text/plain', buffer: Buffer.from('ما نمیدهیم') };

  it('is opened', async () => {
    await visit();
    await page.locator('#file').setInputFiles(file);
    await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#source')!.value.length < 20);
    await settled(page);
    expect(await copied(page)).toBe('ما نمی‌دهیم');
  });

  it('in UTF-16, as Windows writes them, is opened', async () => {
    await visit();
    await page.locator('#file').setInputFiles({ ...file, buffer: Buffer.from('\ufeffما نمیدهیم', 'utf16le') });
    await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#source')!.value.length < 20);
    await settled(page);
    expect(await copied(page)).toBe('ما نمی‌دهیم');
  });

  it('in another encoding is refused with a message, and the text stays', async () => {
    await visit();
    await page.locator('#file').setInputFiles({ ...file, buffer: Buffer.from([0xe3, 0xc7, 0x20, 0xe4, 0xe3]) });
    await page.waitForSelector('#said.shown');
    expect(await text('#said')).toBe('This file is not in UTF-8');
    expect(await page.locator('#source').inputValue()).toBe(ARTICLE);
  });

  it('that cannot be read is refused with a message, and the text stays', async () => {
    await visit();
    // What a browser does with a folder, or with a file that is gone.
    await page.evaluate(() => {
      File.prototype.arrayBuffer = () => Promise.reject(new DOMException('not found', 'NotFoundError'));
    });
    await page.locator('#file').setInputFiles(file);
    await page.waitForSelector('#said.shown');
    expect(await text('#said')).toBe('This file cannot be read');
    expect(await page.locator('#source').inputValue()).toBe(ARTICLE);
  });
});

describe('a link', () => {
  it('carries text and settings, and is read anew', async () => {
    await visit();
    await paste(page, 'این درخواست های مردم');
    await page.locator('#profiles input[value=storage]').check({ force: true });
    const url = await sharedLink();
    expect(url).toBe(page.url());
    expect(url).toMatch(/#m1=[\w-]+$/);
    await page.context().close();
    await visit({}, url.slice(url.indexOf('#')));
    expect(await page.locator('#source').inputValue()).toBe('این درخواست های مردم');
    expect(await page.locator('#profiles input[value=storage]').isChecked()).toBe(true);
  });

  it('without a text is refused with a message, and the article is shown', async () => {
    await visit({}, '#m1=zzz');
    expect(await text('#said')).toBe('This link holds no readable text');
    expect(await page.locator('#source').inputValue()).toBe(ARTICLE);
  });
});

describe('the page', () => {
  it('loads nothing else, and cannot', async () => {
    await visit();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await paste(page, `${ARTICLE}\n<img src="${site.url}seen.png">`);
    await page.locator('#share').click();
    await page.locator('#tab-record').click();
    await settled(page);
    // A browser may load the icon late.
    expect(asked.filter((url) => !url.endsWith('.svg'))).toEqual([]);
    const refused = await page.evaluate(() => fetch('./index.html').then(String, (error: Error) => error.name));
    expect(refused).toBe('TypeError');
    expect(complaints.every((complaint) => complaint.includes('Content Security Policy'))).toBe(true);
    complaints.length = 0;
  });

  it('opens without a network', async () => {
    await visit();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.context().setOffline(true);
    await page.reload();
    await settled(page);
    expect(await text('#status')).toContain('half-spaces put back: 56');
    expect(await page.evaluate(() => document.fonts.check('16px Vazirmatn'))).toBe(true);
  });

  it('is in Persian or English, and remembers which', async () => {
    await visit({ locale: 'fa-IR' });
    const root = page.locator('html');
    expect([await root.getAttribute('lang'), await root.getAttribute('dir')]).toEqual(['fa', 'rtl']);
    expect(await text('#status')).toContain('۵۶ نیم‌فاصله');
    await page.locator('#language').click();
    expect([await root.getAttribute('lang'), await root.getAttribute('dir')]).toEqual(['en', 'ltr']);
    expect(await text('#tab-record')).toBe('Record');
    await page.reload();
    await settled(page);
    expect(await root.getAttribute('lang')).toBe('en');
  });

  it('is dark or light by choice, and remembers which', async () => {
    await visit({ colorScheme: 'light' });
    const paper = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();
    await page.locator('#theme').selectOption('dark');
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.reload();
    await settled(page);
    expect(await paper()).toBe(dark);
    await page.locator('#theme').selectOption('auto');
    expect(await paper()).toBe(light);
  });

  it.each([1280, 1024, 768, 390, 320])('fits a window of %i pixels', async (width) => {
    for (const locale of ['fa', 'en']) {
      if (page !== undefined) await page.context().close();
      await visit({ locale, viewport: { width, height: 800 } });
      await page.locator('#rules').click();
      for (const tab of ['changes', 'dates', 'record', 'text']) {
        await page.locator(`#tab-${tab}`).click();
        expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(width);
      }
    }
  });
});

describe('a text of a megabyte', () => {
  const long = ARTICLE.repeat(112);

  it('is pasted, read and copied without a standstill', async () => {
    expect(Buffer.byteLength(long)).toBeGreaterThan(1_000_000);
    await visit();
    await page.locator('#clear').click();
    await page.evaluate((given) => navigator.clipboard.writeText(given), long);
    // The longest time that the page stood still, checked 60 times a second.
    await page.evaluate(() => {
      let last = performance.now();
      const watch = { longest: 0 };
      Object.assign(window, { watch });
      const tick = (): void => {
        const now = performance.now();
        watch.longest = Math.max(watch.longest, now - last);
        last = now;
        requestAnimationFrame(tick);
      };
      tick();
    });
    await pasteClipboard(page);
    const longest = (): Promise<number> =>
      page.evaluate(() => (window as unknown as { watch: { longest: number } }).watch.longest);
    console.log(
      `pasting ${long.length} letters: the page stood still for ${Math.round(await longest())} ms at the most`,
    );
    expect(await longest()).toBeLessThan(1000);

    // Few leaves are drawn, and yet the last mark is one key away.
    expect(await page.locator('#text .line').count()).toBeLessThan(1500);
    await page.locator('#next').click();
    await page.keyboard.press('End');
    const last = await focusedStop();
    expect(Number(last)).toBeGreaterThan(7000);
    expect(await page.locator(':focus').isVisible()).toBe(true);
    expect(await copied(page)).toBe(normalize(long));
    await page.locator('#text').evaluate((view) => {
      view.scrollTop = view.scrollHeight / 2;
    });
    // What is in sight there is drawn.
    await page.waitForFunction(() => {
      const view = document.querySelector('#text')!.getBoundingClientRect();
      return (
        document.elementFromPoint(view.left + view.width / 2, view.top + view.height / 2)?.closest('.line') !== null
      );
    });
    expect(await page.locator('#text .line').count()).toBeLessThan(3000);
    // Even after scrolling to the middle, the Tab key goes to the last mark visited.
    await page.locator('#next').focus();
    await page.keyboard.press('Tab');
    expect(await focusedStop()).toBe(last);
    for (const tab of ['changes', 'dates', 'record']) await page.locator(`#tab-${tab}`).click();
    expect(await longest()).toBeLessThan(1000);
  });
});
