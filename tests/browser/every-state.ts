import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { writeWorkFile } from '../../src/session/carry/work-file.ts';
import { customLink, openCustom } from './custom-page.ts';
import { endless, returnsOldHead, slug, solution } from './exercise-text.ts';
import { importFile } from './work-file.ts';
import { results, submit, write } from './visitor.ts';

/** Told at each state, while the page is in it. */
export type Look = (state: string) => Promise<void>;

/** Where Gradus is, and who looks at its states. */
export interface Walk {
  readonly page: Page;
  readonly address: string;
  readonly look: Look;
}

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true });

/** Brings a pane into view where only one is shown at a time. */
async function pane(page: Page, name: 'Task' | 'Code'): Promise<void> {
  const tab = page.getByRole('tab', { name, exact: true });
  if (await tab.isVisible()) await tab.click();
}

/** Brings a part of what came of it into view, in any layout. */
async function outcome(page: Page, name: 'Console' | 'Steps' | 'Attempts'): Promise<void> {
  const panes = page.getByRole('tablist', { name: 'Panes' });
  if (await panes.isVisible()) await panes.getByRole('tab', { name: 'Results' }).click();
  await page.getByRole('tab', { name }).click();
}

async function code(page: Page, text: string): Promise<void> {
  await pane(page, 'Code');
  await write(page, text);
}

async function menu(page: Page, name: string | RegExp, role: 'menu' | 'dialog'): Promise<void> {
  await button(page, name).click();
  await page.getByRole(role).waitFor();
}

async function openExercise({ page, address }: Walk, query = ''): Promise<void> {
  await page.goto(`${address}#/e/${slug}${query}`);
  await page.locator('[role=status][data-kind=ready]').waitFor({ state: 'attached' });
}

/** The catalogue before anything was done, and the pages of text. */
export async function firstVisit({ page, address, look }: Walk): Promise<void> {
  await page.goto(address);
  await page.locator('[data-row]').first().waitFor();
  await look('catalogue');
  await page.getByRole('searchbox').fill('recursion');
  await page.locator('mark').first().waitFor();
  await look('something found');
  await page.getByRole('searchbox').fill('zzzzzz');
  await button(page, 'Show all exercises').waitFor();
  await look('nothing found');
  await page.goto(`${address}#/?path=first-steps`);
  await page
    .getByRole('link', { name: 'First steps' })
    .and(page.locator('[aria-current]'))
    .waitFor();
  await look('path');
  await page.getByRole('combobox', { name: 'Difficulty' }).selectOption('Medium');
  await look('path with a filter');
  await page.goto(`${address}#/about`);
  await page.getByRole('heading', { name: 'Without a connection' }).waitFor();
  await look('what is stored where');
  await page.goto(`${address}#/nowhere`);
  await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
  await menu(page, /^Theme/, 'menu');
  await look('no such page, and the menu of themes');
  await page.goto(`${address}#/work`);
  await page.getByText('Nothing yet.').waitFor();
  await look('no work');
}

/** What was written elsewhere is brought here, and where it shows. */
export async function withWork({ page, address, look }: Walk): Promise<void> {
  const at = Date.now();
  const origin = (kind: 'failed' | 'passed') =>
    ({ kind: 'submitted', verdict: { kind, tests: [], output: '', ms: 1 } }) as const;
  const work = {
    drafts: [
      { key: slug, code: '# mine\n', at, openedWith: null, starter: null, cases: '' },
      { key: 'gone', code: '# mine\n', at, openedWith: null, starter: null, cases: '' },
    ],
    attempts: [
      { key: slug, code: returnsOldHead, at: at - 60_000, origin: origin('failed') },
      { key: slug, code: solution, at, origin: origin('passed') },
    ],
    progress: [],
    linked: [],
  };
  await importFile(page, writeWorkFile(work, at));
  await page.getByText(/^Imported: /).waitFor();
  await look('work imported');
  await button(page, 'Remove everything').click();
  await page.getByText(/^This removes/).waitFor();
  await look('asked before work is removed');
  await openExercise({ page, address, look });
  await outcome(page, 'Attempts');
  await page.getByRole('button', { name: /^Compare: Passed/ }).click();
  await page.getByRole('combobox', { name: 'Compared with' }).waitFor();
  await look('attempts compared');
  await button(page, 'Reset').click();
  await button(page, 'Undo the reset').waitFor();
  await look('reset');
}

/** The bar, its menus, the editor's own windows, and the task with its hints. */
export async function aroundTheCode({ page, look }: Walk): Promise<void> {
  await pane(page, 'Task');
  await look('starter');
  await menu(page, 'Exercises', 'dialog');
  await look('list of exercises');
  await page.keyboard.press('Escape');
  await menu(page, 'Editor settings', 'menu');
  await look('editor settings');
  await page.keyboard.press('Escape');
  if (await button(page, 'Keyboard shortcuts').isVisible()) {
    await menu(page, 'Keyboard shortcuts', 'dialog');
    await look('keyboard shortcuts');
    await page.keyboard.press('Escape');
  }
  await menu(page, 'Share', 'dialog');
  await button(page, 'Copy link with my code').click();
  await page.getByText('Copied.').waitFor();
  await look('shared');
  await page.keyboard.press('Escape');
  await button(page, 'Hint').click();
  await page.getByText('Hint 1 of 3').waitFor();
  await look('hint');

  await code(page, 'def f(head=[]):\n    return head == None, f"a"\n');
  // Under fingers there is another editor, without windows of its own.
  if (await page.locator('.monaco-editor').first().isVisible()) {
    await page.keyboard.press('ControlOrMeta+F');
    await page.locator('.find-widget.visible').waitFor();
    await look('find in the code');
    await page.keyboard.press('Escape');
    await page.keyboard.press('F1');
    await page.getByRole('option').first().waitFor();
    await look('command palette');
    await page.keyboard.press('Escape');
  }
  const both = button(page, 'Format and check');
  if (await both.isVisible()) {
    await both.click();
    await look('format and check');
    await page.getByRole('menuitem', { name: 'Check my code' }).click();
  } else await button(page, 'Check').click();
  await page.getByRole('list', { name: 'Hints' }).waitFor();
  await look('what could be better');
  await button(page, 'Close').click();
}

/** Every verdict, and what stands beside it. */
export async function verdicts({ page, address, look }: Walk): Promise<void> {
  await code(page, endless);
  await button(page, 'Submit').click();
  await results(page).locator('[data-status=running]').waitFor();
  await look('running');
  await page.locator('[data-verdict=timed-out]').waitFor();
  await look('timed out');
  await code(page, returnsOldHead);
  expect(await submit(page)).toBe('failed');
  await button(page, 'Coverage').click();
  await results(page)
    .getByText(/ran every line|No test ran/)
    .waitFor();
  await look('failed, with evidence and coverage');
  await code(page, 'def reverse(head)\n    return head\n');
  expect(await submit(page)).toBe('broken');
  await look('broken');
  await pane(page, 'Task');
  await button(page, 'Show me the solution').click();
  await button(page, 'Show it').waitFor();
  await look('asked before the solution');
  await button(page, 'Show it').click();
  await button(page, 'Compare with yours').click();
  await look('solution compared, and explained');
  await code(page, solution);
  expect(await submit(page)).toBe('passed');
  await look('passed');

  const tests =
    'import unittest\nfrom solution import f\nclass T(unittest.TestCase):\n    def test_f(self): f()\n';
  const dies = 'import ctypes\ndef f():\n    ctypes.memset(0, 255, 2**24)\n';
  await openCustom(page, address, dies, { tests });
  expect(await submit(page)).toBe('crashed');
  await look('crashed, in an exercise from a link');
}

const asks = `import asyncio
values = [3, {"a": 1}]
async def add(value):
    await asyncio.sleep(0)
    values.append(value)
async def both():
    await asyncio.gather(add(4), add(5))
asyncio.run(both())
print("\\x1b[31mred\\x1b[0m", values)
name = input("Your name? ")
print("Hello", name)
1 / 0
`;

/** What a program prints and asks, and its steps. */
export async function runs(walk: Walk): Promise<void> {
  const { page, look } = walk;
  await outcome(page, 'Steps');
  await look('no steps yet');
  await outcome(page, 'Console');
  await look('console before a run');
  await openExercise(walk);
  await code(page, solution);
  await outcome(page, 'Console');
  await page.getByRole('textbox', { name: 'Your own cases' }).fill('reverse(None)\nreverse(7)');
  await button(page, 'Run').click();
  await page.locator('[data-case]').first().waitFor();
  await button(page, 'Stop').waitFor({ state: 'detached' });
  await look('own cases and examples');
  await code(page, asks);
  await button(page, 'Run').click();
  await page.locator('#console').getByText('Your name?').first().waitFor();
  await look('console that asks');
  await page.keyboard.type('Ada');
  await page.keyboard.press('Enter');
  await page.getByText('ZeroDivisionError').first().waitFor();
  await button(page, 'Stop').waitFor({ state: 'detached' });
  await look('console with a traceback');
  await button(page, 'Step through').first().click();
  const slider = page.getByRole('slider', { name: 'Step', exact: true });
  await slider.focus();
  await page.keyboard.press('End');
  await page.getByRole('list', { name: 'Threads and tasks' }).waitFor();
  await look('steps, drawn, with lanes');
  await button(page, 'As text').click();
  await look('steps as text');
}

/** What a link brings, and a browser that keeps nothing. */
export async function links({ page, address, look }: Walk): Promise<void> {
  await page.goto(`${address}#/e/${slug}?code=1.broken`);
  await page.getByText(/This link is damaged/).waitFor();
  await look('damaged link');
  await page.goto(`${address}#/x/1.broken`);
  await page.getByText(/This link is damaged/).waitFor();
  await look('damaged link to an exercise');
  await page.goto(`${address}${await customLink({ tests: 'import unittest\n' })}`);
  await page.getByText('This exercise comes from a link').waitFor();
  await look('exercise from a link');
  const given = { 'bank.py': 'RATE = 3  # percent\n' };
  await page.goto(`${address}${await customLink({ tests: 'import unittest\n', given })}`);
  // The exercise that is left stands there a moment longer.
  await page.locator('[aria-label="Files"]').waitFor({ state: 'attached' });
  await pane(page, 'Code');
  await page.getByRole('tab', { name: 'bank.py' }).click();
  await page.getByText('The file cannot be changed.').waitFor();
  await look('file that an exercise gives');
  await page.goto(address);
  await page.getByRole('heading', { name: 'From links' }).waitFor();
  await look('catalogue of somebody who has been here');
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await page.goto(`${address}#/e/${slug}`);
  await page.reload();
  await page.getByText('This browser keeps nothing').waitFor();
  await look('nothing is kept');
}
