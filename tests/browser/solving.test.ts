import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { endless, returnsOldHead, slug, solution } from './exercise-text.ts';
import { newVisitor, results, rows, sentence, submit, withBrowser, write } from './visitor.ts';

withBrowser();

const stackSolution = readFileSync(
  new URL('../../exercises/data-structures/stack/solution.py', import.meta.url),
  'utf8',
);

let page: Page;
beforeEach(async () => {
  page = await (await newVisitor()).newPage();
  await page.goto(`${inject('atRoot')}#/e/${slug}`);
});

describe('Submit', () => {
  it('shows why a wrong solution fails, and leads to its line', async () => {
    await write(page, returnsOldHead);
    expect(await submit(page)).toBe('failed');
    expect(await sentence(page)).toMatch(/^Not yet: \d+ of 16 tests pass\. Look first at/);
    expect(await rows(page)).toHaveLength(16);

    const shown = results(page);
    await shown.getByText('to_list(reverse(from_list([1, 2, 3, 4])))').waitFor();
    await shown.getByText('[4, 3, 2, 1]').first().waitFor();
    await shown.getByText('[1]').first().waitFor();
    // What the helpers of tests that nobody can see are.
    await shown.getByText('The first node of a new linked list with these values.').waitFor();
  });

  it('brings the test that it names into view, of many', async () => {
    await page.goto(`${inject('atRoot')}#/e/stack`);
    const kept = 'self._items = items if isinstance(items, list) else list(items)';
    await write(page, stackSolution.replace('self._items = list(items)', kept));
    expect(await submit(page)).toBe('failed');
    const row = page.locator('[data-test][data-status=failed]').first();
    const [place, view] = [await row.boundingBox(), page.viewportSize()];
    expect((place?.y ?? Infinity) + (place?.height ?? 0)).toBeLessThanOrEqual(view?.height ?? 0);
    const head = await page.getByText(/^\d+ of \d+ pass$/).boundingBox();
    expect(place?.y ?? 0).toBeGreaterThan(head?.y ?? Infinity);
  });

  it('links a traceback to the line of the editor', async () => {
    await write(page, solution.replace('current.next = previous', 'current.nxt.nope = previous'));
    expect(await submit(page)).toBe('failed');
    await results(page).getByText('AttributeError').first().waitFor();
    expect((await results(page).textContent())?.split('AttributeError')).toHaveLength(2);
    await results(page)
      .getByRole('button', { name: /line 15/i })
      .click();
    await page.keyboard.press('End');
    await page.keyboard.type('  # here');
    await page.getByText('previous  # here').waitFor();
  });

  it('ends an endless loop, covers every test, and judges again at once', async () => {
    await write(page, endless);
    expect(await submit(page)).toBe('timed-out');
    expect(await sentence(page)).toMatch(/^Stopped after 2 s/);
    const endedRows = await rows(page);
    expect(endedRows).toHaveLength(16);
    expect(endedRows.map(({ status }) => status)).toContain('timed-out');
    await write(page, solution);
    expect(await submit(page)).toBe('passed');
  });

  it('passes the right solution, and then shows the answer and the next exercise', async () => {
    await write(page, solution);
    expect(await submit(page)).toBe('passed');
    expect(await sentence(page)).toMatch(/^Passed: 16 of 16 tests/);
    expect((await rows(page)).every(({ status }) => status === 'passed')).toBe(true);
    await page.getByRole('heading', { name: 'Explanation', exact: true }).waitFor();
    await page.getByRole('heading', { name: 'Reference solution' }).waitFor();
    await page
      .getByRole('link', { name: /next exercise/i })
      .first()
      .click();
    await page.waitForURL((url) => url.hash !== `#/e/${slug}`);
  });

  it('shows a syntax error at its line, and runs no test', async () => {
    await write(page, 'def reverse(head)\n    return head\n');
    expect(await submit(page)).toBe('broken');
    expect(await sentence(page)).toMatch(/^Line 1 does not parse: expected ':'/);
    expect(await rows(page)).toEqual([]);
    await results(page).getByRole('button', { name: 'Go to line 1' }).waitFor();
    await page.locator('.squiggly-error').first().waitFor();
  });

  it('says which name is missing', async () => {
    await write(page, 'class Node:\n    pass\n\ndef revers(head):\n    return head\n');
    expect(await submit(page)).toBe('broken');
    expect(await sentence(page)).toBe(
      'Your code does not define reverse. The tests call it; you define revers.',
    );
  });

  it('stops when asked to', async () => {
    await write(page, endless);
    await page.getByRole('button', { name: 'Submit' }).click();
    await results(page).locator('[data-status=running]').waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await results(page)
      .getByText(/^Stopped\. (No test|\d+ of 16 tests) had finished/)
      .waitFor();
    expect(await results(page).getAttribute('data-verdict')).toBe('idle');
    expect(await results(page).locator('[data-test]').last().textContent()).toMatch(/Not run$/);
    await write(page, solution);
    expect(await submit(page)).toBe('passed');
  });

  it('waits for Python when it is pressed at once, by the keyboard', async () => {
    const early = await (await newVisitor()).newPage();
    await early.goto(`${inject('atRoot')}#/e/${slug}`);
    await early.getByRole('button', { name: 'Submit' }).waitFor();
    await early.keyboard.press('ControlOrMeta+Shift+Enter');
    await results(early).and(early.locator('[data-verdict=failed]')).waitFor({ timeout: 60_000 });
  });
});

describe('Run', () => {
  const console = () => page.getByRole('region', { name: 'Console' });

  it('shows output as it is printed, and then the examples', async () => {
    await write(page, `print("hello from the draft")\n${solution}`);
    await page.keyboard.press('ControlOrMeta+Enter');
    await console().getByText('hello from the draft').waitFor();
    await console()
      .getByText(/^\d+ examples came out as shown$/)
      .waitFor();
    expect(await console().getByText('Different').count()).toBe(0);
  });

  it('takes what the learner types for input()', async () => {
    await write(page, 'name = input("Your name? ")\nprint("Hello,", name)\n');
    await page.getByRole('button', { name: 'Run' }).click();
    await console().getByText('Your name?').first().waitFor();
    await console().getByRole('textbox', { name: 'Line for the program' }).fill('Ada');
    await page.keyboard.press('Enter');
    await console().getByText('Hello, Ada').waitFor();
  });

  it('takes prepared input where the browser cannot wait while a program runs', async () => {
    const elsewhere = await newVisitor();
    // Every Chromium of today has JSPI, and no flag takes it away.
    await elsewhere.route('**/*-python.worker.js', async (route) => {
      const response = await route.fetch();
      const body = `delete WebAssembly.Suspending;\n${await response.text()}`;
      await route.fulfill({ response, body });
    });
    page = await elsewhere.newPage();
    await page.goto(`${inject('atRoot')}#/e/${slug}`);
    await write(page, 'print("Hello,", input())\nprint("and", input())\ninput()\n');
    await page.getByRole('tab', { name: 'Console' }).click();
    await console().getByRole('textbox', { name: 'Program input' }).fill('Ada\nGrace\n');
    await page.getByRole('button', { name: 'Run' }).click();
    await console().getByText('Hello, Ada').waitFor();
    await console().getByText('and Grace').waitFor();
    await console().getByText('EOFError').first().waitFor();
  });

  it('stops a program that never ends while it prints', async () => {
    await write(page, 'n = 0\nwhile True:\n    n += 1\n    if n % 100_000 == 0: print("tick")\n');
    await page.getByRole('button', { name: 'Run' }).click();
    await console().getByText('tick').first().waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await console()
      .getByText(/Stopped/)
      .waitFor();
  });

  it('shows a traceback of the learner’s own lines', async () => {
    await write(page, 'def f(x):\n    return 1 / x\n\n\nf(0)\n');
    await page.getByRole('button', { name: 'Run' }).click();
    await console().getByText('ZeroDivisionError: division by zero').first().waitFor();
    expect(await console().textContent()).not.toContain('harness');
  });
});

describe('getting unstuck', () => {
  it('opens hints one at a time', async () => {
    const hint = page.getByRole('button', { name: 'Hint' });
    await hint.click();
    await page.getByText('Hint 1 of 3').waitFor();
    expect(await page.getByText('Hint 2 of 3').count()).toBe(0);
    await hint.click();
    await hint.click();
    await page.getByText('Hint 3 of 3').waitFor();
    expect(await hint.count()).toBe(0);
  });

  it('asks once before it shows the solution, and then marks the exercise as shown', async () => {
    expect(await page.getByRole('heading', { name: 'Reference solution' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Show me the solution' }).click();
    await page.getByRole('button', { name: 'Show it' }).click();
    await page.getByRole('heading', { name: 'Reference solution' }).waitFor();
    await write(page, solution);
    expect(await submit(page)).toBe('passed');
    await page.getByRole('link', { name: 'Gradus' }).click();
    const row = page.getByRole('listitem').filter({ hasText: 'Reverse a linked list' });
    await row.getByText('Shown').waitFor();
  });
});
