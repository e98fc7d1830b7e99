import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Debian's packages. The shell draws the same pages, and no window of a browser around them: three quarters of the work. */
const SHELL = '/usr/bin/chromium-headless-shell';
const WHOLE = '/usr/bin/chromium';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser without a window, offline but for what the page asks for. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: existsSync(SHELL) ? SHELL : WHOLE, args: FLAGS });
}
