import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { packText } from '../../src/share/packed-text.ts';
import { customLink } from './custom-page.ts';
import { slug, solution } from './exercise-text.ts';
import { newVisitor, results, submit, withBrowser, write, written } from './visitor.ts';

withBrowser();

const address = inject('atRoot');

/** Presses a choice of the Share menu; returns what the clipboard then holds. */
async function share(page: Page, choice: string): Promise<string> {
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: choice }).click();
  await page.getByText('Copied.').waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

async function linkWithSolution(): Promise<string> {
  const author = await (await newVisitor()).newPage();
  await author.goto(`${address}#/e/${slug}`);
  await write(author, `# by the author\n${solution}`);
  return share(author, 'Copy link with my code');
}

describe('a link to an exercise', () => {
  it('is its address', async () => {
    const page = await (await newVisitor()).newPage();
    await page.goto(`${address}#/e/${slug}`);
    expect(await share(page, 'Copy link to this exercise')).toBe(`${address}#/e/${slug}`);
  });
});

describe('a link with a solution', () => {
  it('shows it in another browser, runs nothing, and can be judged', async () => {
    const link = await linkWithSolution();
    const reader = await (await newVisitor()).newPage();
    await reader.goto(link);
    await expect.poll(() => written(reader)).toContain('# by the author');
    await reader
      .getByText('Somebody’s code is shown. Once you change it, it is your draft.')
      .waitFor();
    expect(await results(reader).getAttribute('data-verdict')).toBe('idle');
    expect(await submit(reader)).toBe('passed');
  });

  it('keeps the reader’s own draft, which comes back', async () => {
    const link = await linkWithSolution();
    const reader = await (await newVisitor()).newPage();
    await reader.goto(`${address}#/e/${slug}`);
    await write(reader, '# my own draft\n');
    await reader.goto(link);
    await expect.poll(() => written(reader)).toContain('# by the author');
    await reader.getByRole('button', { name: 'Back to my draft' }).click();
    await expect.poll(() => written(reader)).toBe('# my own draft\n');
  });

  it('becomes the draft when the reader chooses it, and the old one is an attempt', async () => {
    const link = await linkWithSolution();
    const reader = await (await newVisitor()).newPage();
    await reader.goto(`${address}#/e/${slug}`);
    await write(reader, '# my own draft\n');
    await reader.goto(link);
    await reader.getByRole('button', { name: 'Use this code as my draft' }).click();
    await reader.reload();
    await expect.poll(() => written(reader)).toContain('# by the author');
    await reader.getByRole('tab', { name: /Attempts/ }).click();
    const attempts = reader.getByRole('region', { name: 'Attempts' });
    await attempts.getByRole('listitem').first().waitFor();
  });
});

describe('shared code that is changed', () => {
  it('is the reader’s draft from the first key on, and moves nothing under it', async () => {
    const link = await linkWithSolution();
    const reader = await (await newVisitor()).newPage();
    await reader.goto(`${address}#/e/${slug}`);
    await write(reader, '# my own draft\n');
    await reader.goto(link);
    await expect.poll(() => written(reader)).toContain('# by the author');
    const editor = reader.getByRole('textbox', { name: /editor/i });
    const place = await editor.evaluate((field) => field.closest('section')?.offsetTop);
    await editor.focus();
    await reader.keyboard.press('ControlOrMeta+End');
    await reader.keyboard.type('# and by me');
    await reader.getByText('What you had written before is among the attempts.').waitFor();
    expect(await editor.evaluate((field) => field.closest('section')?.offsetTop)).toBe(place);
    await expect.poll(() => reader.url()).toBe(`${address}#/e/${slug}`);
    // A link that is opened next is told, whatever was shown before.
    await reader.goto(`${address}#/e/${slug}?code=1.AAAA`);
    await reader.getByText(/This link is damaged/).waitFor();
    await reader.reload();
    await expect.poll(() => written(reader)).toContain('# and by me');
    await reader.getByRole('tab', { name: /Attempts/ }).click();
    await reader.getByRole('region', { name: 'Attempts' }).getByRole('listitem').first().waitFor();
  });
});

describe('a link that cannot be opened', () => {
  it.each([
    ['damaged', '1.AAAA', /damaged/],
    ['cut off', '1.K0gtKsrPVbBVMDTiAgA'.slice(0, 12), /damaged/],
    ['of a later version', '2.K0gtKsrPVbBVMDTiAgA', /newer/],
    ['too large', `1.${'A'.repeat(200_000)}`, /holds more than/],
  ])('is told plainly when it is %s, and leaves the draft alone', async (_what, payload, words) => {
    const reader = await (await newVisitor()).newPage();
    await reader.goto(`${address}#/e/${slug}`);
    await write(reader, '# my own draft\n');
    await reader.goto(`${address}#/e/${slug}?code=${payload}`);
    await reader.getByText(words).first().waitFor();
    await expect.poll(() => written(reader)).toBe('# my own draft\n');
  });

  it('has a page of its own where there is no exercise to show', async () => {
    const reader = await (await newVisitor()).newPage();
    await reader.goto(`${address}#/x/1.AAAA`);
    await reader.getByRole('heading', { name: 'This link cannot be opened' }).waitFor();
    await reader.goto(`${address}#/e/no-such-exercise`);
    await reader.getByRole('heading').first().waitFor();
    await reader
      .getByRole('link', { name: /catalogue|all exercises/i })
      .first()
      .waitFor();
  });
});

describe('a self-contained link', () => {
  it('is judged like any other exercise, marked as its author’s, and is no progress', async () => {
    const tests = [
      'import unittest',
      'from solution import double',
      'class T(unittest.TestCase):',
      '    def test_double(self):',
      '        """doubles a number"""',
      '        self.assertEqual(double(4), 8)',
    ].join('\n');
    const link = await customLink({
      title: 'Twice as much',
      prompt: 'Write `double(n)`.\n\n```python\n>>> double(2)\n4\n```\n',
      starter: 'def double(n):\n    pass\n',
      tests,
    });
    const page = await (await newVisitor()).newPage();
    await page.goto(`${address}${link}`);
    await page.getByText('This exercise comes from a link').waitFor();
    expect(await submit(page)).toBe('failed');
    await results(page).getByText('double(4)').waitFor();
    await write(page, 'def double(n):\n    return n + n\n');
    expect(await submit(page)).toBe('passed');
    await page.goto(address);
    await page.getByRole('heading', { name: 'Practise Python' }).waitFor();
    expect(await page.locator('[data-progress=solved]').count()).toBe(0);
  });
});

describe('a self-contained link that would keep the page busy for minutes', () => {
  const quotes = `${'> '.repeat(5_000)}deep`;
  const cells = `|${'a|'.repeat(1_000)}\n|${'-|'.repeat(1_000)}\n${'|b|\n'.repeat(20_000)}`;
  it.each([
    ['a table that leaves out its cells', cells, { prompt: cells }],
    ['quotes in each other', quotes, { prompt: quotes }],
  ])('shows as it is written %s', async (_what, text, exercise) => {
    const page = await (await newVisitor()).newPage();
    await page.goto(`${address}${await customLink({ ...exercise, tests: 'import unittest' })}`);
    const task = page.getByRole('region', { name: 'Task' });
    await expect.poll(() => task.textContent()).toContain(text.slice(0, 200));
    await page.goto(`${address}#/`);
    await page.getByRole('heading', { name: 'Practise Python' }).waitFor();
  });

  it.each([
    ['lines without end', '\n'.repeat(400_000)],
    ['marks heaped on one letter', `a${'\u0301'.repeat(100_000)}`],
  ])('is refused where its code has %s', async (_what, code) => {
    const text = JSON.stringify({ title: 'T', prompt: 'P', starter: '', tests: 'pass', code });
    const packed = await packText(text, { encoded: 256 * 1024, decoded: 1024 * 1024 });
    if (packed.kind !== 'encoded') throw new Error(packed.kind);
    const page = await (await newVisitor()).newPage();
    await page.goto(`${address}#/x/${packed.payload}`);
    await page.getByText('its code is more than the editor can show').waitFor();
  });
});
