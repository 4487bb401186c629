import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { openCustom } from './custom-page.ts';
import { shiftsOf } from './layout-shift.ts';
import { newVisitor, results, submit, withBrowser, write } from './visitor.ts';

withBrowser();

/** The words, which no first view needs. */
const words = /\/assets\/meaning-of-[\w-]+\.js$/;

const tests = `import unittest
from solution import f

class FTest(unittest.TestCase):
    def test_price(self):
        self.assertEqual(f({'a': 3}), 3)
`;

let page: Page;
let fetched: string[];
beforeEach(async () => {
  page = await (await newVisitor()).newPage();
  fetched = [];
  page.on('request', (request) => void fetched.push(request.url()));
  await page.goto(inject('atRoot'));
});

const open = (code: string) => openCustom(page, inject('atRoot'), code, { tests });
const console = () => page.getByRole('region', { name: 'Console' });
const underlined = () => page.locator('.gradus-failing').allTextContents();

async function run(): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Enter');
  await console().getByRole('button', { name: 'Clear' }).waitFor({ timeout: 60_000 });
}

describe('an exception in a test', () => {
  it('is explained beside its traceback, with the failing part of the line marked there and in the editor', async () => {
    await open('def f(prices):\n    total = 0\n    total += prices["b"]\n    return total\n');
    expect(fetched.filter((url) => words.test(url))).toEqual([]);
    expect(await submit(page)).toBe('failed');
    await results(page).getByText('prices holds nothing under the key').waitFor();
    expect(await results(page).locator('mark').allTextContents()).toEqual(['prices["b"]']);
    expect((await underlined()).join('')).toBe('prices["b"]');
    expect(await axeFindings(page)).toEqual([]);
    // What was judged is no longer what stands there.
    await write(page, 'def f(prices):\n    pass\n');
    await expect.poll(underlined).toEqual([]);
  });

  it('is explained where the call of the test itself raised it', async () => {
    await open('def f():\n    return 3\n');
    expect(await submit(page)).toBe('failed');
    await results(page).getByText('This call gives f 1 argument by position').waitFor();
  });

  it('leads to a missing await', async () => {
    await open('async def f(prices):\n    return 3\n');
    expect(await submit(page)).toBe('failed');
    await results(page).getByText('Calling an async def gives a coroutine at once').waitFor();
  });

  it('is explained where the code does not load, and where it does not parse', async () => {
    await open('whille True:\n    pass\n');
    expect(await submit(page)).toBe('broken');
    await results(page).getByText("Did you mean 'while'?").waitFor();
    await results(page).getByText('if the keyword while stood').waitFor();
    await write(page, 'length = 3\nprint(lenght)\n');
    expect(await submit(page)).toBe('broken');
    await results(page).getByText("Did you mean: 'length'?").waitFor();
    await results(page).getByText('Nothing called lenght exists').waitFor();
  });

  it('is left to its author where the code raises it itself', async () => {
    await open('def f(prices):\n    raise IndexError("list index out of range")\n');
    expect(await submit(page)).toBe('failed');
    await results(page).getByText('Your code raised IndexError').waitFor();
    expect(await results(page).locator('[data-meaning]').count()).toBe(0);
  });
});

describe('an exception that ends a run', () => {
  it('is explained below what was printed, and moves nothing', async () => {
    await open('');
    await write(page, 'print(int("3.5"))\n');
    await run();
    await console().getByText('int reads whole numbers only').waitFor();
    expect((await underlined()).join('')).toBe('int("3.5")');
    await shiftsOf(page);
    await write(page, 'print([1, 2][2])\n');
    await run();
    await console().getByText('There is no item at this index').waitFor();
    expect(await shiftsOf(page)).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('is not needed for a lead to a call that was never awaited', async () => {
    await open('');
    await write(page, 'async def close():\n    print("closed")\n\nclose()\n');
    await run();
    await console().getByText('close was called and never awaited').waitFor();
  });

  it('is explained in an example of the task', async () => {
    const prompt = 'Write `f`.\n\n```\n>>> f({"a": 3})\n3\n```\n';
    await openCustom(page, inject('atRoot'), 'def f(prices):\n    return prices + 1\n', {
      tests,
      prompt,
    });
    await page.getByRole('button', { name: 'Run' }).click();
    await console().getByText('Neither dict nor int says what').waitFor({ timeout: 60_000 });
  });
});
