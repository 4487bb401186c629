import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { root } from '../../scripts/runtime/paths.ts';
import { pagesWithTables } from '../../scripts/tables/write-tables.ts';

it.each(await pagesWithTables())('shows the exercises as they are today in $file', (page) => {
  const isOfToday = readFileSync(`${root}${page.file}`, 'utf8') === page.text;
  expect(isOfToday, `${page.file} is out of date: run "npm run exercise:mutate"`).toBe(true);
});
