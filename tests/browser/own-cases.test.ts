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
      expect.stringMatching(/^pair = Node\(1, Node\(2\)\)\s+nothing$/),
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

const spins = `import time
def spin():
    while True:
        print('round and round')
        time.sleep(0.2)
`;

it('says in which of the cases a program never ends', async () => {
  const page = await (await newVisitor()).newPage();
  await page.goto(`${inject('atRoot')}#/e/${slug}`);
  await write(page, spins);
  await page.getByRole('tab', { name: 'Console' }).click();
  await page.getByRole('textbox', { name: 'Your own cases' }).fill('spin()');
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  const panel = page.locator('[data-panel=console]');
  // What a case prints is shown once it takes long, so that it is the case that is stopped.
  await panel.getByText('round and round').first().waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect.poll(() => panel.innerText()).toMatch(/in your case\s+spin\(\)/);
});
