import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, it, onTestFinished } from 'vitest';
import { killWhileTyping } from '../killing/killing.ts';
import { openMortalChromium } from '../killing/mortal-chromium.ts';
import { slug } from './exercise-text.ts';
import { makeDatabase, openBarePage, savedDrafts } from './stored-work.ts';

const site = inject('atRoot');

it('a draft is a text that was typed, and none from long ago, after the browser was killed', async () => {
  const seed = Date.now() % 1_000_000;
  const kills = await killWhileTyping(site, 2, seed);
  expect(
    kills.filter(({ lostKeys }) => lostKeys === null),
    `seed ${seed}`,
  ).toEqual([]);
});

/** So much that Chromium (156) keeps it in a file of its own, however well it can be compressed. */
const large = Array.from({ length: 40_000 }, (_, index) => Math.sin(index)).join(' ');

it('a record whose file is gone from the disk hides none of the others', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'gradus-damaged-'));
  const before = await openMortalChromium(profile);
  onTestFinished(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  onTestFinished(async () => {
    await before.kill();
  });
  const bare = await before.context.newPage();
  await openBarePage(bare, site);
  const kept = { at: 1, origin: { kind: 'kept', because: 'reset' } };
  await makeDatabase(bare, 2, {
    drafts: [
      { key: slug, code: '# mine\n', revision: 1, at: 5 },
      { key: 'stack', code: large, revision: 1, at: 6 },
    ],
    attempts: [
      { key: slug, code: '# tried\n', ...kept },
      { key: slug, code: large, ...kept },
    ],
  });
  expect(await savedDrafts(bare)).toHaveLength(2);
  await before.kill();
  const databases = join(profile, 'Default', 'IndexedDB');
  const files = readdirSync(databases, { recursive: true, withFileTypes: true });
  const records = files.filter((file) => file.isFile() && file.parentPath.includes('.blob'));
  expect(records).toHaveLength(2);
  for (const { parentPath, name } of records) rmSync(join(parentPath, name));

  const after = await openMortalChromium(profile);
  onTestFinished(async () => {
    await after.kill();
  });
  const complaints: string[] = [];
  after.context.on('console', (message) => complaints.push(message.text()));
  after.context.on('weberror', (error) => complaints.push(error.error().message));
  const page = await after.context.newPage();
  await page.goto(`${site}#/e/${slug}`);
  await page.getByText('# mine').waitFor();
  await page.getByRole('tab', { name: /Attempts/ }).click();
  const attempts = page.getByRole('region', { name: 'Attempts' });
  await expect.poll(() => attempts.getByRole('listitem').count()).toBe(1);
  await page.goto(`${site}#/work`);
  await page.getByText('In this browser: 1 draft and 1 attempt.').waitFor();
  expect(complaints).toEqual([]);
});
