import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { endless, returnsOldHead, slug, solution } from '../browser/exercise-text.ts';
import { byRole } from './by-role.ts';
import {
  newVisitor,
  open,
  press,
  sentence,
  shown,
  submit,
  told,
  type,
  verdict,
  withFirefox,
  write,
} from './visitor.ts';

withFirefox();

const address = `${inject('atRoot')}#/e/${slug}`;

let page: Page;
beforeEach(async () => {
  page = await open(await newVisitor(), address);
});

describe('Submit', () => {
  it('judges what was typed key by key, wrong and then right', async () => {
    page = await open(await newVisitor(), inject('atRoot'));
    await page.locator(`a[href$="#/e/${slug}"]`).click();
    await page.waitForFunction((hash) => location.hash === hash, {}, `#/e/${slug}`);
    const node =
      'class Node:\ndef __init__(self, value, next=None):\nself.value = value\nself.next = next';
    // Leaves both bodies that the editor has indented for it.
    await type(page, `${node}\n\n`);
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('def reverse(head):\nreturn head');
    await expect.poll(() => shown(page)).toMatch(/\ndef reverse\(head\):\n {4}return head$/);
    expect(await submit(page)).toBe('failed');
    expect(await sentence(page)).toMatch(/^Not yet: \d+ of 16 tests pass\. Look first at/);
    expect(await told(page, 'Results')).toContain('to_list(reverse(from_list([1, 2, 3, 4])))');
    await write(page, solution);
    expect(await submit(page)).toBe('passed');
    expect(await sentence(page)).toMatch(/^Passed: 16 of 16 tests/);
  });

  it('ends an endless loop, and judges again at once', async () => {
    await write(page, endless);
    expect(await submit(page)).toBe('timed-out');
    expect(await sentence(page)).toMatch(/^Stopped after 2 s/);
    await write(page, solution);
    expect(await submit(page)).toBe('passed');
  });

  it('stops when asked to', async () => {
    await write(page, endless);
    await press(page, 'Submit');
    await page.waitForSelector('[data-status=running]');
    await press(page, 'Stop');
    await expect.poll(() => sentence(page)).toMatch(/^Stopped\./);
    expect(await verdict(page)).toBe('idle');
    await write(page, solution);
    expect(await submit(page)).toBe('passed');
  });

  it('tells code that fills the memory, and judges again at once', async () => {
    await write(page, `${solution}\nheap = bytearray(600_000_000)\n`);
    expect(await submit(page)).toBe('broken');
    expect(await told(page, 'Results')).toContain('MemoryError');
    await write(page, solution);
    expect(await submit(page)).toBe('passed');
  });

  it('tells endless recursion, through Python and through C', async () => {
    await write(page, `${solution}\ndef f(x):\n    return f(x)\n\nf(1)\n`);
    expect(await submit(page)).toBe('broken');
    expect(await told(page, 'Results')).toContain('RecursionError');
    await write(
      page,
      `${solution}\nclass C:\n    def __repr__(self):\n        return repr(self)\n\nrepr(C())\n`,
    );
    expect(await submit(page)).toBe('broken');
    expect(await told(page, 'Results')).toContain('RecursionError');
    await write(page, solution);
    expect(await submit(page)).toBe('passed');
  });

  it('says of lists that are nested too deeply that they are', async () => {
    const nested = 'nested = []\nfor _ in range(100_000):\n    nested = [nested]\n';
    await write(page, `${solution}\n${nested}del nested\n`);
    expect(await submit(page)).toBe('crashed');
    expect(await sentence(page)).toContain('nested too deeply');
    await write(page, solution);
    expect(await submit(page)).toBe('passed');
  });
});

it('has the draft again after a reload', async () => {
  await write(page, '# my first thought\n');
  await page.keyboard.type('x = 41');
  await expect.poll(() => shown(page)).toContain('x = 41');
  await page.reload();
  await expect.poll(() => shown(page)).toBe('# my first thought\nx = 41');
});

it('shares code by a link, which shows it to somebody else', async () => {
  await write(page, `# by the author\n${solution}`);
  await press(page, 'Share');
  await press(page, 'Copy link with my code');
  await page.waitForSelector('::-p-text(Copied.)');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const reader = await open(await newVisitor(), link);
  await expect.poll(() => shown(reader)).toContain('# by the author');
  await reader.waitForSelector('::-p-text(Once you change it)');
  expect(await submit(reader)).toBe('passed');
});

it('steps through the test that fails, with the keyboard', async () => {
  await write(page, returnsOldHead);
  expect(await submit(page)).toBe('failed');
  await page.locator('[data-verdict] ::-p-text(Step through)').click();
  const slider = byRole('slider', 'Step');
  await page.waitForSelector(slider);
  const at = () => page.$eval(slider, (element) => element.getAttribute('aria-valuetext'));
  await page.focus(slider);
  await page.keyboard.press('Home');
  await expect.poll(at).toMatch(/^Step 1 of \d+/);
  await page.keyboard.press('ArrowRight');
  await expect.poll(at).toMatch(/^Step 2 of \d+/);
});
