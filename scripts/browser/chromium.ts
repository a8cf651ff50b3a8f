/** The browser: Chromium as the system has it. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where Chromium is. @throws an error of one line that says what to install */
export function chromiumPath(): string {
  const { CHROMIUM } = process.env;
  const found = CHROMIUM ? [CHROMIUM].find(existsSync) : PLACES.find(existsSync);
  if (!found) {
    throw new Error('A browser is missing: apt-get install chromium, or CHROMIUM=/path/to/it.');
  }
  return found;
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: ARGUMENTS });
}
