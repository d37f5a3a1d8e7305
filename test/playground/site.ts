import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { type PreviewServer, preview } from 'vite';
import { launchChromium } from '../chromium';

/** The article that the page opens with. */
export const ARTICLE: string = readFileSync('corpus/articles/asriran-995326/source.txt', 'utf8');
/** Where screenshots of the page go. */
export const SHOTS = 'playground-shots';

/** The built page on a local server, and a Chromium to visit it. */
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

  /** A new page, with the errors and warnings that it logged. */
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

/** Waits until the newest result and its record are shown. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('body.ready');
  await page.waitForSelector('#result[aria-busy=false]', { timeout: 30_000 });
}

/** Puts in a text as a user does who clears the old one and pastes. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.locator('#clear').click();
  await page.evaluate((given) => navigator.clipboard.writeText(given), text);
  await pasteClipboard(page);
}

/** Pastes what is on the clipboard into the empty field. */
export async function pasteClipboard(page: Page): Promise<void> {
  await page.locator('#source').focus();
  await page.keyboard.press('Control+V');
  // A long text is shown beside the field.
  await page.waitForFunction(() => {
    const field = document.querySelector<HTMLTextAreaElement>('#source')!;
    return field.hidden || field.value !== '';
  });
  await settled(page);
}

/** What the copy button copies. */
export async function copied(page: Page): Promise<string> {
  // The message of an earlier copy may still be shown, so the clipboard itself is read.
  await page.evaluate((pending) => navigator.clipboard.writeText(pending), PENDING);
  await page.locator('#copy').click();
  await page.waitForSelector('#said.shown');
  await page.waitForFunction(async (pending) => (await navigator.clipboard.readText()) !== pending, PENDING);
  return page.evaluate(() => navigator.clipboard.readText());
}

const PENDING = 'nothing copied yet';
