import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isLight } from '../../../src/ui/markdown-cost.ts';

const folder = new URL('../../../exercises', import.meta.url).pathname;

it('finds every text of the catalogue light', () => {
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\/(?:prompt|explanation)\.md$|\/solution\.py$/.test(name),
  );
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter((name) => !isLight(readFileSync(join(folder, name), 'utf8')))).toEqual([]);
});

it.each([
  [
    'a table whose text leaves out most cells',
    `|${'a|'.repeat(200)}\n|${'-|'.repeat(200)}${'\nb'.repeat(300)}`,
  ],
  ['quotes in quotes', `${'> '.repeat(300)}a`],
  ['lists in lists', `${'- '.repeat(300)}a`],
  ['emphasis in emphasis', '*a **b '.repeat(900)],
  ['brackets', '['.repeat(5_000)],
  ['footnotes', '[^1]'.repeat(900)],
  ['one word without end', 'a'.repeat(50_000)],
])('does not find light: %s', (_what, text) => {
  expect(isLight(text)).toBe(false);
});
