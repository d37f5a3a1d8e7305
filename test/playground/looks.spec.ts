import { mkdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paste, SHOTS, Site, settled } from './site';

let site: Site;
beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  site = await Site.open();
});
afterAll(() => site.close());

const WINDOWS = { wide: { width: 1360, height: 900 }, phone: { width: 390, height: 844 } };
const LOOKS = (['fa', 'en'] as const).flatMap((locale) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    (['wide', 'phone'] as const).map((window) => ({ locale, colorScheme, window })),
  ),
);

/** Each state of the page, and what a user does to get there from the one before. */
const STATES: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['text', async () => {}],
  [
    'note-on-change',
    async (page) => {
      await page.locator('#next').click();
      for (let i = 0; i < 7; i++) await page.keyboard.press('ArrowLeft');
    },
  ],
  ['note-on-date', (page) => page.locator('#text .stop').nth(3).focus()],
  ['changes', (page) => page.locator('#tab-changes').click()],
  ['dates', (page) => page.locator('#tab-dates').click()],
  ['record', (page) => page.locator('#tab-record').click()],
  [
    'rules',
    async (page) => {
      await page.locator('#rules').click();
      await page.locator('#rule-groups input[value=kashida]').uncheck();
      await page.locator('#rule-groups select[name=pronouns]').selectOption('half-space');
    },
  ],
  [
    'markup',
    async (page) => {
      await page.locator('#rules').click();
      await page.locator('#tab-text').click();
      await paste(
        page,
        '<article>\n  <h1>خبر هاي روز</h1>\n  <p class="lead">ما اين كار را در ۱۶-۰۶-۱۴۰۳ نمی کنیم.</p>\n</article>',
      );
    },
  ],
  [
    'dirty',
    (page) =>
      paste(
        page,
        'كتاب\u200c های\u00a0 او را در ٣١ مهر ۱۴۰۳ \u202bميخوانند\u202c و می\u200c\u200cگويند:\u200f كار بــــزرگ تری است.  \r\nساعت ۲۵:۰۰، ۲ ربیع‌الاول ۱۴۴۶، تیر ۱۳۹۵',
      ),
  ],
  ['empty', (page) => page.locator('#clear').click()],
  [
    'message',
    (page) =>
      page
        .locator('#load')
        .click()
        .then(() => page.locator('#copy').click())
        .then(() => page.waitForSelector('#said.shown')),
  ],
];

describe.each(LOOKS)('the page in $locale, $colorScheme, $window', ({ locale, colorScheme, window }) => {
  it('is accessible in every state', { timeout: 180_000 }, async () => {
    const { page } = await site.visit({ locale, colorScheme, viewport: WINDOWS[window] });
    // The page's policy blocks other scripts, so axe is injected by the debugger.
    const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
    await page.evaluate(`${axe};0`);
    const found: string[] = [];
    for (const [state, go] of STATES) {
      await go(page);
      await settled(page);
      await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
      await page.screenshot({ path: `${SHOTS}/${locale}-${colorScheme}-${window}-${state}.png` });
      const problems = await page.evaluate(async () => {
        const { violations } = await (globalThis as unknown as { axe: AxeCore }).axe.run(document, {
          resultTypes: ['violations'],
        });
        return violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`,
        );
      });
      found.push(...problems.map((problem) => `${state}: ${problem}`));
    }
    await page.context().close();
    expect(found).toEqual([]);
  });
});

/** The part of axe that is used in the page. */
interface AxeCore {
  run(
    root: Document,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
}
