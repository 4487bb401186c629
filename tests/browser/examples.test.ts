import type { Page } from 'playwright-core';
import { beforeEach, expect, inject, it } from 'vitest';
import { openCustom } from './custom-page.ts';
import { newVisitor, withBrowser } from './visitor.ts';

withBrowser();

const tests = `import unittest
from solution import f

class FTest(unittest.TestCase):
    def test_square(self):
        self.assertEqual(f(3), 9)
`;
const prompt = 'Write `f`.\n\n```\n>>> f(2)\n4\n>>> f(3)\n9\n```\n';

let page: Page;
beforeEach(async () => {
  page = await (await newVisitor()).newPage();
  await page.goto(inject('atRoot'));
});

const console = () => page.getByRole('region', { name: 'Console' });
const field = () => page.getByRole('textbox', { name: 'Line for the program' });
const output = () => console().locator('pre').first();
const ended = (words: RegExp) => console().getByRole('status').filter({ hasText: words }).waitFor();

async function run(code: string): Promise<void> {
  await openCustom(page, inject('atRoot'), code, { tests, prompt });
  await page.getByRole('button', { name: 'Run' }).click();
}

async function answer(line: string): Promise<void> {
  await field().waitFor();
  await page.keyboard.type(line);
  await page.keyboard.press('Enter');
}

it('can be stepped through with the debugger, whose stack ends with the example', async () => {
  await run('def f(x):\n    if x == 3:\n        breakpoint()\n    return x * x\n');
  await console().getByText('(Pdb)').waitFor();
  expect(await output().textContent()).toMatch(/^>>> f\(3\)\n> .*solution\.py\(3\)f\(\)\n/);
  await answer('where');
  await console().getByText('<example 2>(1)<module>()').waitFor();
  await answer('p x + 100');
  await console().getByText('103').waitFor();
  await answer('continue');
  await ended(/^Finished\. 1 of 2 examples/);
  expect(await output().textContent()).not.toMatch(/harness|end_program/);
});

it('can ask for a line, and is compared by what it printed', async () => {
  await run('def f(x):\n    if x == 3:\n        x = int(input("which? "))\n    return x * x\n');
  await console().getByText('which?').waitFor();
  await answer('3');
  await ended(/^Finished\. 1 of 2 examples/);
  expect(await output().textContent()).toBe('>>> f(3)\nwhich? 3\n9\n');
  await console().getByText('which? 9').waitFor();
});

it('is named with its lines and all it printed where it is stopped', async () => {
  await run('def f(x):\n    print("working on", x)\n    while x == 3: pass\n    return x * x\n');
  await console().getByRole('timer').getByText('1 s').waitFor();
  await page.getByRole('button', { name: 'Stop' }).click();
  await ended(/^Stopped after \d.* s, in the example f\(3\)\. It was in line 3\.$/);
  expect(await output().textContent()).toBe('>>> f(3)\nworking on 3\n');
});

it('says of what had not finished when the time was up only that, and in which line it was', async () => {
  await run('import time\ndef f(x):\n    if x == 3: time.sleep(12)\n    return x * x\n');
  await ended(/^Stopped after 10 s: the example f\(3\) had not finished\. It was in line 3\.$/);
});

it.each(['time.sleep(5)', 'sum(range(10**9))'])(
  'knows the line of a program that is stopped within a second: %s',
  async (call) => {
    await run(`import time\nprint("begun")\n${call}\nprint("end")\n`);
    await console().getByText('begun').waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await ended(/^Stopped after .+s\. It was in line 3\.$/);
  },
);
