import { expect, it, onTestFinished, vi } from 'vitest';
import { importWords } from '../../../src/app/your-work/work-words.ts';
import type { AllWork } from '../../../src/session/store/all-work.ts';
import { importWork } from '../../../src/session/carry/carry-work.ts';
import { createWorkStore } from '../../../src/session/store/create-work-store.ts';
import { mergeWork } from '../../../src/session/carry/merge-work.ts';
import { readWorkFile, writeWorkFile } from '../../../src/session/carry/work-file.ts';
import { createMemoryRecords } from '../../../src/session/store/work-store-memory.ts';
import { damagedFile, randomNumbers } from './damaged-file.ts';
import { someWork, states } from './random-work.ts';

const files = 10_000;
/** Another seed makes other files: `SEED=7 npx vitest run --project unit tests/unit/session/import-fuzz.test.ts`. */
const seed = Number(process.env['SEED'] ?? 20_261_130);

/** Every text that somebody wrote, with its exercise. */
const textsOf = ({ drafts, attempts }: AllWork): Set<string> =>
  new Set([...drafts, ...attempts].map(({ key, code }) => JSON.stringify([key, code])));

function expectNothingLost(before: AllWork, after: AllWork): void {
  expect([...textsOf(before)].filter((text) => !textsOf(after).has(text))).toEqual([]);
  for (const { key, progress, hintsShown } of before.progress) {
    const now = after.progress.find((record) => record.key === key);
    expect(states.indexOf(now?.progress ?? 'new')).toBeGreaterThanOrEqual(states.indexOf(progress));
    expect(now?.hintsShown).toBeGreaterThanOrEqual(hintsShown);
  }
  expect(after.linked.map(({ key }) => key)).toEqual(
    expect.arrayContaining(before.linked.map(({ key }) => key)),
  );
  expect(after.attempts.slice(0, before.attempts.length)).toEqual(before.attempts);
}

it(`loses nothing and says what happened, whatever the file holds: ${files} files of seed ${seed}`, async () => {
  const said = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) =>
    vi.spyOn(console, level),
  );
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  const random = randomNumbers(seed);
  const kinds = new Map<string, number>();
  const openChannel = () => ({ tell: () => {}, close: () => {} });
  for (let file = 0; file < files; file += 1) {
    const records = createMemoryRecords();
    const work = createWorkStore({ records, openChannel, storageManager: undefined });
    await work.addAll((mine) => mergeWork(mine, someWork(random)));
    const before = await records.loadAll();
    const bytes = damagedFile(random, writeWorkFile(someWork(random), 0));

    const imported = await importWork(work, new Blob([bytes]));
    const after = await records.loadAll();
    const words = importWords(imported, work.storage);
    const context = `file ${file} of seed ${seed}: ${words}`;
    expect(words, context).toMatch(/^[A-Z][^{}<>]{10,}\.$/);
    if (imported.kind === 'imported') {
      expectNothingLost(before, after);
      const read = readWorkFile(new TextDecoder().decode(bytes));
      if (read.kind !== 'read') throw new Error(context);
      expectNothingLost({ ...read.work, attempts: [] }, after);
      expect([...textsOf(read.work)].filter((text) => !textsOf(after).has(text))).toEqual([]);
      // A page writes every moment out.
      for (const { at } of [...after.drafts, ...after.attempts]) new Date(at).toISOString();
      await importWork(work, new Blob([bytes]));
    }
    // Refused, or the same file again.
    expect(await records.loadAll(), context).toEqual(imported.kind === 'imported' ? after : before);
    kinds.set(imported.kind, (kinds.get(imported.kind) ?? 0) + 1);
  }
  for (const spy of said) expect(spy).not.toHaveBeenCalled();
  // Each kind of file was among them.
  for (const kind of ['imported', 'foreign', 'damaged', 'newer']) {
    expect(kinds.get(kind), kind).toBeGreaterThan(files / 100);
  }
}, 120_000);
