import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { deferred } from '../../src/domain/deferred.ts';
import { slug, solution } from './exercise-text.ts';
import {
  newVisitor,
  results,
  rows,
  sentence,
  submit,
  withBrowser,
  write,
  written,
} from './visitor.ts';

withBrowser();

let page: Page;
beforeEach(async () => {
  page = await (await newVisitor()).newPage();
  await page.goto(`${inject('atRoot')}#/e/${slug}`);
});

/** As when its process dies: the workers go with it. */
const losesSandbox = () => page.evaluate(() => document.querySelector('iframe')?.remove());
/** As soon as it stands in the page. */
const removesFirstFrame = `
  self.framesRemoved = 0;
  new MutationObserver(() => {
    const frame = document.querySelector('iframe');
    if (!frame || self.framesRemoved > 0) return;
    self.framesRemoved = 1;
    frame.remove();
  }).observe(document, { childList: true, subtree: true });
`;
const head = 'def reverse(head: Node | None) -> Node | None:\n';
/** Every test runs into it. */
const endlessInTests = solution.replace(head, `${head}    while True:\n        pass\n`);
const endless = `${solution}\nwhile True:\n    pass\n`;

describe('a sandbox that dies', () => {
  it('is replaced before anybody notices', async () => {
    await write(page, solution);
    expect(await submit(page)).toBe('passed');
    await losesSandbox();
    expect(await submit(page)).toBe('passed');
  });

  it('is replaced while Python starts', async () => {
    await write(page, solution);
    await page.locator('iframe').waitFor({ state: 'attached' });
    await losesSandbox();
    expect(await submit(page)).toBe('passed');
  });

  it('is replaced before its own page is there', async () => {
    const other = await (await newVisitor()).newPage();
    await other.addInitScript(removesFirstFrame);
    await other.goto(`${inject('atRoot')}#/e/${slug}`);
    await write(other, solution);
    expect(await submit(other)).toBe('passed');
    expect(await other.evaluate('framesRemoved')).toBe(1);
  });

  it('is replaced before it has what it starts with', async () => {
    const other = await (await newVisitor()).newPage();
    const lost = deferred<void>();
    await other.route(/\.wasm$/, async (route) => {
      await lost.promise;
      await route.continue();
    });
    await other.goto(`${inject('atRoot')}#/e/${slug}`);
    await write(other, solution);
    await other.locator('iframe').waitFor({ state: 'attached' });
    await other.evaluate(() => document.querySelector('iframe')?.remove());
    await other.locator('iframe').waitFor({ state: 'attached' });
    lost.resolve();
    expect(await submit(other)).toBe('passed');
  });

  it('is replaced while it is at work', async () => {
    await page.locator('[role=status][data-kind=ready]').waitFor({ state: 'attached' });
    await write(page, `import time\n${solution}\ntime.sleep(0.6)\n`);
    await page.getByRole('button', { name: 'Submit' }).click();
    await page.locator('[data-verdict=running]').waitFor();
    await losesSandbox();
    await page.locator('[data-verdict=passed]').waitFor();
  });
});

describe('code that never ends', () => {
  it('leaves the editor usable while it is judged, and is told with a row for every test', async () => {
    await write(page, endless);
    await page.getByRole('button', { name: 'Submit' }).click();
    await page.locator('[data-verdict=running]').waitFor();
    await page.getByRole('textbox', { name: /editor/i }).focus();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type('# typed meanwhile');
    expect(await results(page).getAttribute('data-verdict')).toBe('running');
    expect(await written(page)).toContain('# typed meanwhile');
    await page.locator('[data-verdict=timed-out]').waitFor();
    expect(await sentence(page)).toMatch(/It was in lines? \d+/);
    const statuses = new Set((await rows(page)).map(({ status }) => status));
    expect([...statuses]).toEqual(['not-run']);
  });

  it('is told at the first test, while the others still run, and of no test that had less time', async () => {
    await write(page, endlessInTests);
    await page.getByRole('button', { name: 'Submit' }).click();
    await results(page)
      .getByText(/^Stopped after 2 s: .+ did not finish\. It was in lines? .+ still run\.$/)
      .waitFor();
    await page.locator('[data-verdict=timed-out]').waitFor();
    expect(await sentence(page)).toMatch(/^Stopped after 2 s: .+ did not finish/);
    expect(await sentence(page)).toMatch(/of 16 tests pass(es)?, \d+ (was|were) not run/);
    const told = await rows(page);
    expect(told).toHaveLength(16);
    expect(told.filter(({ status }) => status === 'timed-out').length).toBeLessThan(3);
    const cut = results(page).locator('[data-status=not-run]').last();
    await cut.getByRole('button').click();
    await results(page)
      .getByText(/An earlier test did not finish|was not given its full time/)
      .waitFor();
    await write(page, solution);
    expect(await submit(page)).toBe('passed');
  });

  it('passes every right test beside the one that never ends', async () => {
    const code = solution.replace(head, `${head}    while head is None:\n        pass\n`);
    expect(code).not.toBe(solution);
    await write(page, code);
    expect(await submit(page)).toBe('timed-out');
    const others = (await rows(page)).filter(({ status }) => status !== 'timed-out');
    expect(others.length).toBeGreaterThan(0);
    expect(new Set(others.map(({ status }) => status))).toEqual(new Set(['passed']));
  });
});
