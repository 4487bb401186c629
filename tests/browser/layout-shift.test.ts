import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { encodeCode } from '../../src/share/code-link.ts';
import { customLink, openCustom } from './custom-page.ts';
import { slug, solution } from './exercise-text.ts';
import { placesOf, shiftsOf } from './layout-shift.ts';
import { newVisitor, results, submit, withBrowser, write } from './visitor.ts';

withBrowser();

const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];

const titles = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const more = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen'];
const tests = `import unittest
from solution import f

class FTest(unittest.TestCase):
${[...titles, ...more].map((title, n) => `    def test_${title}_and_whatever_comes_after_it(self): self.assertEqual(f(${n}), ${n})`).join('\n')}
`;
const slow = 'import time\ntime.sleep(0.7)\n\n';
/** What is judged, and what becomes of it more than half a second after the click. */
const codes = {
  'timed-out': 'def f(n):\n    while n == 2:\n        pass\n    return n\n',
  failed: `${slow}def f(n):\n    return n % 5\n`,
  passed: `${slow}def f(n):\n    return n\n`,
  crashed: `${slow}import ctypes

def f(n):
    if n == 3:
        ctypes.memset(0, 255, 2**24)
    return n
`,
};

describe.each(sizes)('at $width x $height', (size) => {
  let page: Page;
  const address = inject('atRoot');
  const isNarrow = size.width < 768;
  const ready = () => page.locator('[role=status][data-kind=ready]').waitFor({ state: 'attached' });

  beforeEach(async () => {
    page = await (await newVisitor(size)).newPage();
  });

  it('nothing moves while an exercise arrives, is helped with, judged and solved', async () => {
    await page.goto(`${address}#/e/${slug}`);
    await ready();
    expect(await shiftsOf(page)).toEqual([]);

    const hint = page.getByRole('button', { name: 'Hint' });
    await hint.click();
    await page.getByText('Hint 1 of 3').waitFor();
    // Where they are in the task: it scrolls to show a hint.
    const inTask = (what: string) =>
      page
        .locator(`#task :is(${what})`)
        .evaluateAll((all) => all.map((element) => (element as HTMLElement).offsetTop));
    const before = await inTask(':is(p, pre, h2):not(footer *)');
    const button = await inTask('button:has(svg)');
    await hint.click();
    await page.getByText('Hint 2 of 3').waitFor();
    expect((await inTask(':is(p, pre, h2):not(footer *)')).slice(0, before.length)).toEqual(before);
    expect((await inTask('button:has(svg)')).slice(0, button.length)).toEqual(button);

    const status = results(page).getByRole('status');
    if (isNarrow) await page.getByRole('tab', { name: 'Results' }).click();
    const place = await placesOf(status);
    const code = async (text: string) => {
      if (isNarrow) await page.getByRole('tab', { name: 'Code' }).click();
      await write(page, text);
    };
    await code('def reverse(head)\n    return head\n');
    expect(await submit(page)).toBe('broken');
    expect(await placesOf(status)).toEqual(place);
    await code(solution);
    expect(await submit(page)).toBe('passed');
    expect(await placesOf(status)).toEqual(place);
    if (!isNarrow)
      expect((await inTask(':is(p, pre, h2):not(footer *)')).slice(0, before.length)).toEqual(
        before,
      );
  });

  it('the header stays when the solution or the explanation is brought into view', async () => {
    await page.goto(`${address}#/e/${slug}`);
    await ready();
    const name = page.getByRole('link', { name: 'Gradus' });
    const place = await placesOf(name);
    await page.getByRole('button', { name: 'Show me the solution' }).click();
    await page.getByRole('button', { name: 'Show it' }).click();
    await page.getByRole('heading', { name: 'Solution' }).waitFor();
    expect(await placesOf(name)).toEqual(place);
    if (isNarrow) await page.getByRole('tab', { name: 'Code' }).click();
    await write(page, solution);
    expect(await submit(page)).toBe('passed');
    await page.getByRole('button', { name: 'Explanation' }).click();
    await page.getByRole('heading', { name: 'Explanation' }).waitFor();
    expect(await placesOf(name)).toEqual(place);
  });

  it('no row moves with a verdict, whatever it is, nor with evidence', async () => {
    await page.goto(address);
    const rows = results(page).locator('[data-test]');
    // Their box may be scrolled to the test that is named.
    const inTheirBox = () =>
      rows.evaluateAll((all) => all.map((row) => (row as HTMLElement).offsetTop));
    for (const [verdict, code] of Object.entries(codes)) {
      await openCustom(page, address, code, { tests });
      await ready();
      await page.getByRole('button', { name: 'Submit' }).click();
      await rows.first().waitFor();
      const before = await inTheirBox();
      await shiftsOf(page);
      await page.locator(`[data-verdict=${verdict}]`).waitFor();
      expect(await shiftsOf(page), verdict).toEqual([]);
      expect(await inTheirBox(), verdict).toEqual(before);
    }

    await openCustom(page, address, 'def f(n):\n    return -n\n', { tests });
    expect(await submit(page)).toBe('failed');
    const before = await placesOf(rows);
    await shiftsOf(page);
    expect(await rows.nth(1).getByRole('button').getAttribute('aria-expanded')).toBe('true');
    await rows.nth(2).getByRole('button').click();
    await results(page)
      .getByRole('heading', { name: /two and whatever/ })
      .waitFor();
    expect(await placesOf(rows)).toEqual(before);
    await rows.nth(2).getByRole('button').click();
    expect(await placesOf(rows)).toEqual(before);
    expect(await shiftsOf(page)).toEqual([]);
  });

  it('a shared text comes with its banner', async () => {
    const link = await encodeCode(solution);
    if (link.kind !== 'encoded') throw new Error(link.kind);
    await page.goto(`${address}#/e/${slug}?code=${link.payload}`);
    await page.getByText('Somebody’s code is shown').waitFor();
    await ready();
    expect(await shiftsOf(page)).toEqual([]);
  });

  it('a banner is there from the start, and a console that fills moves nothing', async () => {
    const visitor = await newVisitor(size);
    await visitor.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    });
    page = await visitor.newPage();
    const code = 'import time\nprint("first")\ntime.sleep(0.6)\nprint("last")\n';
    await page.goto(`${address}${await customLink({ tests, code })}`);
    await page.getByText('This browser keeps nothing').waitFor();
    await page.getByText('This exercise comes from a link').waitFor();
    await ready();
    expect(await shiftsOf(page)).toEqual([]);

    await page.getByRole('button', { name: 'Run' }).click();
    const console = page.getByRole('region', { name: 'Console' });
    const printed = console.getByText('first');
    await printed.waitFor();
    const before = await placesOf(printed);
    await shiftsOf(page);
    await console.getByText('Finished.').waitFor();
    expect(await placesOf(printed)).toEqual(before);
    expect(await shiftsOf(page)).toEqual([]);
  });
});
