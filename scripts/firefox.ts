import { existsSync } from 'node:fs';
import type { LaunchOptions } from 'puppeteer-core';

const candidates = [
  process.env['FIREFOX'],
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** Path of a Firefox on this machine, or null. The FIREFOX variable goes first. */
export function findFirefox(): string | null {
  return candidates.find((path) => path && existsSync(path)) ?? null;
}

/** How Firefox is started, with these settings of `about:config`; a clipboard may be read unasked. */
export function firefoxOptions(settings: Record<string, unknown> = {}): LaunchOptions {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox was found.');
  return {
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: { 'dom.events.testing.asyncClipboard': true, ...settings },
  };
}
