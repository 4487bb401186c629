import { expect, inject, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { slug, solution } from './exercise-text.ts';
import { newVisitor, withBrowser, write } from './visitor.ts';

withBrowser();

it('runs the learner’s own cases with one key, and keeps them with the draft', async () => {
  const page = await (await newVisitor()).newPage();
  await page.goto(`${inject('atRoot')}#/e/${slug}`);
  await write(page, solution);
  await page.getByRole('tab', { name: 'Console' }).click();
  await page.getByRole('textbox', { name: 'Your own cases' }).focus();
  await page.keyboard.type('pair = Node(1, Node(2))\nreverse(pair).value\nreverse(7)');
  await page.keyboard.press('ControlOrMeta+Enter');
  const given = page.locator('[data-case]');
  await expect
    .poll(() => given.allInnerTexts(), { timeout: 60_000 })
    .toEqual([
      expect.stringMatching(/^pair = Node\(1, Node\(2\)\)\s*$/),
      expect.stringMatching(/^reverse\(pair\)\.value\s+2$/),
      expect.stringMatching(/^reverse\(7\)\s[^]*AttributeError[^]*has no attribute 'next'/),
    ]);
  // What the prompt shows is compared as before.
  await page.getByText(/All \d+ examples show what the task says/).waitFor();
  expect(await axeFindings(page)).toEqual([]);

  await page.reload();
  await page.getByRole('tab', { name: 'Console' }).click();
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Your own cases' }).inputValue())
    .toBe('pair = Node(1, Node(2))\nreverse(pair).value\nreverse(7)');
});

it('says in which of the cases a program never ends', async () => {
  const page = await (await newVisitor()).newPage();
  await page.goto(`${inject('atRoot')}#/e/${slug}`);
  await page.getByRole('tab', { name: 'Console' }).click();
  await page.getByRole('textbox', { name: 'Your own cases' }).fill('while True: pass');
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await page.getByRole('button', { name: 'Stop' }).click({ timeout: 60_000, trial: true });
  await expect
    .poll(() => page.locator('[data-panel=console]').innerText(), { timeout: 60_000 })
    .toContain('Running');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect
    .poll(() => page.locator('[data-panel=console]').innerText())
    .toMatch(/in your case\s+while True: pass/);
});
