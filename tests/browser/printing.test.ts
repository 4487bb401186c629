import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, it } from 'vitest';
import { openCustom } from './custom-page.ts';
import { newVisitor, withBrowser, write } from './visitor.ts';

withBrowser({ contexts: 'file' });

let page: Page;
beforeAll(async () => {
  page = await (await newVisitor()).newPage();
  await page.goto(inject('atRoot'));
  const tests = 'import unittest\nclass T(unittest.TestCase):\n    def test(self): pass\n';
  await openCustom(page, inject('atRoot'), '', { tests, title: 'Printing' });
});

const printed = async (): Promise<string> =>
  (
    await page
      .getByRole('region', { name: 'Console' })
      .locator('[data-kind=stdout]')
      .allTextContents()
  ).join('');

async function start(code: string): Promise<void> {
  await write(page, code);
  await page.getByRole('button', { name: 'Run' }).click();
}

const idle = (): Promise<void> =>
  page.getByRole('button', { name: 'Run', disabled: false }).waitFor();

it('shows every line while a loop that prints no more goes on', async () => {
  await start('for i in range(5):\n    print("step", i)\nn = 0\nwhile True:\n    n += 1\n');
  await expect.poll(printed).toBe('step 0\nstep 1\nstep 2\nstep 3\nstep 4\n');
  await page.getByRole('button', { name: 'Stop' }).click();
  await idle();
  expect(await printed()).toContain('step 4');
});

it('shows what was printed before the stack overflowed', async () => {
  await start('print("one")\nprint("two")\na = []\nfor _ in range(100_000): a = [a]\nrepr(a)\n');
  await idle();
  expect(await printed()).toBe('one\ntwo\n');
});

it('steps through a program with the debugger, and to its end', async () => {
  await start('def double(n):\n    return 2 * n\n\nbreakpoint()\nx = double(4)\nbreakpoint()\n');
  const line = page.getByRole('textbox', { name: 'Line for the program' });
  const commands = ['next', 'step', 'up', 'p 1 + 1', 'continue', 'p x', 'next', 'next'];
  for (const [index, command] of commands.entries()) {
    await line.waitFor();
    await expect.poll(async () => (await printed()).split('(Pdb)').length).toBe(index + 2);
    await line.fill(command);
    await line.press('Enter');
  }
  await idle();
  const said = await printed();
  expect(said).toContain('solution.py(1)double()');
  expect(said).toContain('--Return--');
  expect(said).not.toMatch(/harness|asyncio|pyodide/);
  expect(said.split('(Pdb)')[6]?.trim()).toMatch(/^8/);
});

it('reads a line inside a running event loop', async () => {
  await start(
    'import asyncio\nasync def main():\n    return input("name? ")\nprint(asyncio.run(main()))\n',
  );
  const line = page.getByRole('textbox', { name: 'Line for the program' });
  await line.fill('Ada');
  await line.press('Enter');
  await idle();
  expect(await printed()).toMatch(/name\?\s*Ada\n$/);
});
