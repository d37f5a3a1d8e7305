import { existsSync } from 'node:fs';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** Most of these options keep Chromium from contacting its maker's hosts at every start. */
const QUIET =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
    ' ',
  );

/** How the installed Chromium is started; ends the process with 2 where there is none. */
export function chromiumOptions(): LaunchOptions {
  const executablePath = PLACES.find((place) => existsSync(place));
  if (executablePath !== undefined) return { executablePath, args: QUIET };
  console.error(`no Chromium at ${PLACES.join(', ')}`);
  process.exit(2);
}

/** Starts the installed Chromium. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch(chromiumOptions());
}
