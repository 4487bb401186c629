import type { Browser, BrowserContext, Page } from 'playwright-core';

/** Opens the page and resolves with the milliseconds from its start until Python can judge. */
export async function readyIn(page: Page, address: string): Promise<number> {
  // The address may differ from the one shown in its fragment alone, which would load nothing.
  await page.goto('about:blank');
  await page.goto(address);
  const handle = await page.waitForFunction(
    () => document.querySelector('[role=status][data-kind=ready]') && performance.now(),
    null,
    { polling: 5, timeout: 120_000 },
  );
  return Number(await handle.jsonValue());
}

/** The same for plain Pyodide, whose page puts the time into its title. */
export async function plainReadyIn(page: Page, address: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address);
  await page.waitForFunction(() => document.title !== '', null, { polling: 5, timeout: 120_000 });
  return Number(await page.title());
}

/** Presses Submit and resolves with the milliseconds until the verdict is shown. */
export function submitIn(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const results = document.querySelector('[data-verdict]');
        const submit = [...document.querySelectorAll('button')].find(
          (button) => button.textContent?.trim() === 'Submit',
        );
        if (!results || !submit) throw new Error('There is no workbench.');
        const started = performance.now();
        let running = false;
        const observer = new MutationObserver(() => {
          const kind = results.getAttribute('data-verdict');
          if (kind === 'running') running = true;
          else if (running) {
            observer.disconnect();
            resolve(performance.now() - started);
          }
        });
        observer.observe(results, { attributes: true, attributeFilter: ['data-verdict'] });
        submit.click();
      }),
  );
}

/** Runs work in a profile of its own. */
export async function inNewProfile<T>(
  browser: Browser,
  work: (page: Page, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext();
  try {
    return await work(await context.newPage(), context);
  } finally {
    await context.close();
  }
}
