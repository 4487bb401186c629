import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { parseRoute } from '../../src/app/routes.ts';
import { importWords } from '../../src/app/your-work/work-words.ts';
import { readWorkFile, writeWorkFile } from '../../src/session/carry/work-file.ts';
import { openCode } from '../../src/share/code-link.ts';
import { openCustom } from '../../src/share/custom-link.ts';
import { describeLinkProblem } from '../../src/share/link-problem.ts';
import { damagedFile, randomNumbers } from '../unit/session/damaged-file.ts';
import { someWork } from '../unit/session/random-work.ts';
import { damagedLink } from '../unit/share/damaged-link.ts';
import { slug } from './exercise-text.ts';
import { newVisitor, withBrowser, write, written } from './visitor.ts';
import { importFile } from './work-file.ts';

withBrowser();

// A sample of what tests/unit puts through the same code by the ten thousand.
const links = 150;
const files = 50;
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

const site = inject('atRoot');
const exercise = `${site}#/e/${slug}`;

/** What somebody must see who has opened this address. */
async function shownFor(hash: string): Promise<string> {
  const route = parseRoute(hash);
  if (route.kind === 'custom') {
    const opened = await openCustom(route.payload);
    return opened.kind === 'opened'
      ? 'This exercise comes from a link.'
      : describeLinkProblem(opened);
  }
  if (route.kind !== 'exercise') return 'There is no such page';
  if (route.slug !== slug) return 'There is no such exercise';
  const opened = route.code === null ? null : await openCode(route.code);
  if (opened === null) return 'Reverse a linked list';
  return opened.kind === 'opened' ? 'Somebody’s code is shown.' : describeLinkProblem(opened);
}

/** The page as somebody has it who has written something. */
async function openWithDraft(): Promise<Page> {
  const page = await (await newVisitor()).newPage();
  await page.goto(exercise);
  await write(page, '# mine\n');
  return page;
}

it(`a damaged link is told, and changes nothing: ${links} links of seed ${seed}`, async () => {
  const page = await openWithDraft();
  const random = randomNumbers(seed);
  for (let link = 0; link < links; link += 1) {
    await page.goto(`${site}${damagedLink(random)}`);
    const hash = await page.evaluate(() => location.hash);
    const words = await shownFor(hash);
    await page
      .getByText(words)
      .first()
      .waitFor()
      .catch((error: unknown) => {
        throw new Error(`link ${link} of seed ${seed} shows no "${words}": ${hash.slice(0, 500)}`, {
          cause: error,
        });
      });
  }
  await page.goto(exercise);
  await page.reload();
  await expect.poll(() => written(page)).toBe('# mine\n');
});

it(`a damaged file is told, and loses nothing: ${files} files of seed ${seed}`, async () => {
  const page = await openWithDraft();
  await page.goto(`${site}#/work`);
  await page.getByText('In this browser: 1 draft').waitFor();
  const random = randomNumbers(seed);
  const status = page.getByRole('region', { name: 'In one file' }).getByRole('status');
  for (let file = 0; file < files; file += 1) {
    const bytes = damagedFile(random, writeWorkFile(someWork(random), 0));
    await importFile(page, Buffer.from(bytes));
    await expect.poll(() => status.textContent()).not.toMatch(/^Reading|^$/);
    const said = await status.textContent();
    const read = readWorkFile(new TextDecoder().decode(bytes));
    // Bytes that are no UTF-8 are told as damage, though their text with the holes can be read.
    const known = read.kind === 'read' ? /^(Imported|Everything|This file is damaged)/ : null;
    const context = `file ${file} of seed ${seed}`;
    if (known !== null) expect(said, context).toMatch(known);
    else if (read.kind !== 'read') expect(said, context).toBe(importWords(read, 'kept'));
  }
  await page.getByText(/^In this browser: /).waitFor();
  await page.goto(site);
  await page.getByRole('searchbox').waitFor();
  await page.goto(exercise);
  await expect.poll(() => written(page)).toBe('# mine\n');
});
