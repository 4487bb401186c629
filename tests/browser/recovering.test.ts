import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { openCustom } from './custom-page.ts';
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
      .getByText(/^Stopped after 2 s: .+ never finished\. It was in lines? .+ still run\.$/)
      .waitFor();
    await page.locator('[data-verdict=timed-out]').waitFor();
    expect(await sentence(page)).toMatch(/^Stopped after 2 s: .+ never finished/);
    expect(await sentence(page)).toMatch(/of 15 tests pass(es)?, \d+ (was|were) not run/);
    const told = await rows(page);
    expect(told).toHaveLength(15);
    expect(told.filter(({ status }) => status === 'timed-out').length).toBeLessThan(3);
    const cut = results(page).locator('[data-status=not-run]').last();
    await cut.getByRole('button').click();
    await cut.getByText(/An earlier test never finished|was not given its full time/).waitFor();
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

describe('a verdict that comes late', () => {
  const titles = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
  const tests = `import unittest
from solution import f

class FTest(unittest.TestCase):
${titles.map((title, n) => `    def test_${title}_and_whatever_comes_after_it(self): self.assertEqual(f(${n}), ${n})`).join('\n')}
`;
  const late = 'def f(n):\n    while n == 2:\n        pass\n    return n\n';
  const wrong = 'import time\ntime.sleep(1)\n\ndef f(n):\n    return n % 9\n';
  const sizes = [
    { width: 1440, height: 900 },
    { width: 390, height: 800 },
  ];

  interface Shift extends PerformanceEntry {
    readonly value: number;
    readonly hadRecentInput: boolean;
  }

  it.each(sizes)('moves no row ($width wide)', async (size) => {
    const visitor = await (await newVisitor(size)).newPage();
    await visitor.goto(inject('atRoot'));
    for (const code of [late, wrong]) {
      await openCustom(visitor, inject('atRoot'), code, { tests });
      await visitor.locator('[role=status][data-kind=ready]').waitFor({ state: 'attached' });
      expect(await submit(visitor)).not.toBe('passed');
      const shifts = await visitor.evaluate(async () => {
        const seen: number[] = [];
        const observer = new PerformanceObserver((list) => {
          for (const shift of list.getEntries() as Shift[]) {
            if (!shift.hadRecentInput) seen.push(shift.value);
          }
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        await new Promise((resolve) => setTimeout(resolve, 500));
        observer.disconnect();
        return seen;
      });
      expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.0005);
    }
  });

  it.each(sizes)('shows the row that it names below its sentence ($width wide)', async (size) => {
    const visitor = await (await newVisitor({ ...size, height: 500 })).newPage();
    await visitor.goto(inject('atRoot'));
    // Its evidence is longer than the pane.
    const talks = wrong.replace('return', 'print("line\\n" * 60)\n    return');
    await openCustom(visitor, inject('atRoot'), talks, { tests });
    expect(await submit(visitor)).toBe('failed');
    const row = results(visitor).getByRole('button', { name: /nine and whatever/ });
    const said = results(visitor).getByRole('status');
    await expect
      .poll(async () => {
        const [top, end] = [await row.boundingBox(), await said.boundingBox()];
        return (top?.y ?? 0) - (end?.y ?? 0) - (end?.height ?? 0);
      })
      .toBeGreaterThanOrEqual(0);
  });
});
