import { describe, expect, inject, it } from 'vitest';
import { customLink } from './custom-page.ts';
import { newVisitor, results, rows, submit, withBrowser, write } from './visitor.ts';

withBrowser();

const given = {
  'bank.py': 'class Account:\n    def __init__(self):\n        self.balance = 100\n',
  'rates/usual.txt': '3\n',
};
const starter = 'from bank import Account\n\n\ndef rich(account: Account) -> bool:\n    pass\n';
const tests = `import unittest
from bank import Account
from solution import rich

class T(unittest.TestCase):
    def test_rich(self):
        self.assertTrue(rich(Account()))
`;

async function openExercise(view: Parameters<typeof newVisitor>[0] = {}) {
  const page = await (await newVisitor(view)).newPage();
  await page.goto(`${inject('atRoot')}${await customLink({ tests, starter, given })}`);
  await page.locator('[role=status][data-kind=ready]').waitFor({ state: 'attached' });
  return page;
}

describe('the files that an exercise gives', () => {
  it('are read in tabs, by the keyboard alone, beside the code', async () => {
    const page = await openExercise();
    const files = page.getByRole('tablist', { name: 'Files' });
    await files.getByRole('tab', { name: 'solution.py', selected: true }).focus();
    await page.keyboard.press('ArrowRight');
    const bank = page.getByRole('region', { name: 'bank.py' });
    await bank.getByText('self.balance = 100').waitFor();
    await page.keyboard.press('Tab');
    expect(await bank.evaluate((element) => element === document.activeElement)).toBe(true);
    await files.getByRole('tab', { name: 'bank.py' }).focus();
    await page.keyboard.press('End');
    await page.getByText('Your code can open this file.').waitFor();
    expect(await page.getByRole('textbox', { name: /editor/i }).count()).toBe(0);
    await page.keyboard.press('Home');
    await page.getByRole('textbox', { name: /editor/i }).waitFor();
  });

  it('are there for the code, its tests and Run, and a line of the code leads back to it', async () => {
    const page = await openExercise();
    const code = `from pathlib import Path\n${starter}print(Path("rates/usual.txt").read_text())\n`;
    await write(page, code.replace('pass', 'return account.balance > int("many")'));
    expect(await submit(page)).toBe('failed');
    await results(page)
      .getByText(/ValueError/)
      .first()
      .waitFor();
    await page.getByRole('tab', { name: 'bank.py' }).click();
    await page
      .getByRole('button', { name: /line 6/i })
      .first()
      .click();
    await page.getByRole('textbox', { name: /editor/i }).waitFor();
    await write(page, code.replace('pass', 'return account.balance > 50'));
    expect(await submit(page)).toBe('passed');
    expect(await rows(page)).toHaveLength(1);
    await page.getByRole('button', { name: 'Run' }).click();
    await page.locator('[data-panel=console]').getByText('3', { exact: true }).waitFor();
  });

  it('are known to the editor', async () => {
    const page = await openExercise();
    await write(page, `${starter}    print(acount)\n    account.`);
    await page.locator('.squiggly-error').first().waitFor();
    await page.keyboard.type('bal');
    const suggestions = page.locator('.suggest-widget.visible .monaco-list-row');
    await expect
      .poll(
        async () => {
          await page.keyboard.press('ControlOrMeta+Space');
          return suggestions.filter({ hasText: 'balance' }).count();
        },
        { interval: 1_000, timeout: 30_000 },
      )
      .toBeGreaterThan(0);
  });
});
