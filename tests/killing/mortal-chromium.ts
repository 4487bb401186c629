import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium, type BrowserContext } from 'playwright-core';
import { launchOptions } from '../../scripts/chromium.ts';

/** A Chromium whose processes can be ended as a power cut or the system ends them: unasked. */
export interface MortalChromium {
  readonly context: BrowserContext;
  /** Ends all of its processes at once; resolves when they are gone. Gives the moment of it. */
  readonly kill: () => Promise<number>;
}

/** Opens the profile in this folder, which stays when the browser is gone. */
export async function openMortalChromium(profile: string): Promise<MortalChromium> {
  const { executablePath = '', args = [] } = launchOptions();
  // Playwright's own launch would tell Chromium to close, and wait for it.
  const started = spawn(
    executablePath,
    [
      ...args,
      '--headless',
      '--remote-debugging-port=0',
      '--no-default-browser-check',
      '--hide-crash-restore-bubble',
      '--password-store=basic',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    // A group of its own, which one signal reaches.
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const gone = once(started, 'exit');
  const kill = async (): Promise<number> => {
    const at = performance.now();
    const isThere = started.exitCode === null && started.signalCode === null;
    if (isThere && started.pid !== undefined) process.kill(-started.pid, 'SIGKILL');
    await gone;
    return at;
  };
  try {
    const browser = await chromium.connectOverCDP(await addressSaidBy(started.stderr));
    const [context] = browser.contexts();
    if (context === undefined) throw new Error('Chromium has opened no profile.');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    return { context, kill };
  } catch (error) {
    await kill();
    throw error;
  }
}

async function addressSaidBy(output: NodeJS.ReadableStream): Promise<string> {
  let said = '';
  for await (const part of output) {
    said += String(part);
    const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
    if (address === undefined) continue;
    return address;
  }
  throw new Error(`Chromium did not start: ${said}`);
}
