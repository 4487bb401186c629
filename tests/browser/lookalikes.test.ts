import { expect, inject, it } from 'vitest';
import { openCustom } from './custom-page.ts';
import { newVisitor, withBrowser, write } from './visitor.ts';

withBrowser();

const tests = 'import unittest\nclass T(unittest.TestCase):\n    def test(self): pass\n';

it('marks quotation marks and blanks that look like others as they are pasted, and says what they are', async () => {
  const page = await (await newVisitor()).newPage();
  await page.goto(inject('atRoot'));
  await openCustom(page, inject('atRoot'), '', { tests });
  const marked = page.locator('.unicode-highlight');
  await write(page, 'print(“hi”)\nx\u00A0= 1\nsaid = "a “word”"  # “so”\n');
  await expect.poll(() => marked.count()).toBe(3);
  await marked.first().hover({ force: true });
  await page.getByText("“ looks like a quotation mark of Python's").waitFor();
  // By keyboard, the hover comes where the cursor stands.
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+Home');
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.type('"');
  await expect.poll(() => marked.count()).toBe(2);
});
