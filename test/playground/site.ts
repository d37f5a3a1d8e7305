import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { type PreviewServer, preview } from 'vite';
import { launchChromium } from '../chromium';

/** The article that the page opens with. */
export const ARTICLE: string = readFileSync('corpus/articles/asriran-995326/source.txt', 'utf8');
/** Where pictures of the page go. */
export const SHOTS = 'playground-shots';

/** The built page on a server of this machine, and a Chromium to look at it. */
export class Site {
  private constructor(
    readonly url: string,
    private readonly server: PreviewServer,
    private readonly browser: Browser,
  ) {}

  static async open(): Promise<Site> {
    const server = await preview({
      root: 'src/playground',
      logLevel: 'warn',
      preview: { host: '127.0.0.1', port: 0 },
    });
    return new Site(server.resolvedUrls!.local[0]!, server, await launchChromium());
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }

  /** A page of its own, with what it complained of. */
  async visit(options: BrowserContextOptions = {}, fragment = ''): Promise<{ page: Page; complaints: string[] }> {
    const context = await this.browser.newContext({
      viewport: { width: 1280, height: 860 },
      locale: 'en-GB',
      permissions: ['clipboard-read', 'clipboard-write'],
      ...options,
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    await page.goto(this.url + fragment);
    await settled(page);
    return { page, complaints };
  }
}

/** Waits until the newest result is shown, its record too. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('body.ready');
  // Typing is followed by a pause.
  await page.waitForTimeout(200);
  await page.waitForSelector('body:not(.busy)', { timeout: 30_000 });
}

/** Puts a text in as somebody would who pastes it over the old one. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.locator('#clear').click();
  await page.evaluate((given) => navigator.clipboard.writeText(given), text);
  await page.locator('#source').focus();
  await page.keyboard.press('Control+V');
  await settled(page);
}

/** What the button copies. */
export async function copied(page: Page): Promise<string> {
  // The word of an earlier copy may still be shown, so it is the clipboard that is asked.
  await page.evaluate((pending) => navigator.clipboard.writeText(pending), PENDING);
  await page.locator('#copy').click();
  await page.waitForSelector('#said.shown');
  await page.waitForFunction(async (pending) => (await navigator.clipboard.readText()) !== pending, PENDING);
  return page.evaluate(() => navigator.clipboard.readText());
}

const PENDING = 'nothing copied yet';
