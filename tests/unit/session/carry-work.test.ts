import { expect, it, onTestFinished, vi } from 'vitest';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { clearWork, exportWork, importWork } from '../../../src/session/carry/carry-work.ts';
import { mergeWork } from '../../../src/session/carry/merge-work.ts';
import { openWorkStore } from '../../../src/session/store/open-work-store.ts';
import { createUnsavedTexts } from '../../../src/session/store/unsaved-texts.ts';
import { readWorkFile, workFileName, writeWorkFile } from '../../../src/session/carry/work-file.ts';
import type { WorkStore } from '../../../src/session/store/work-store.ts';
import { createFakeBrowser, createFakeStorage } from './fixtures.ts';
import { draftOf, noWork, setAsideOf, someWork } from './work-fixtures.ts';

/** A browser of its own, with `someWork` in it unless it is to be empty. */
async function openBrowser(contents: 'work' | 'empty' = 'work'): Promise<WorkStore> {
  globalThis.indexedDB = new IDBFactory();
  const work = await openWorkStore({ openChannel: createFakeBrowser().openChannel });
  onTestFinished(work.close);
  if (contents === 'work') await work.addAll((mine) => mergeWork(mine, someWork));
  return work;
}

const exported = async (work: WorkStore) => new Blob([(await exportWork(work, null, 5)) ?? '']);

it('carries everything to another browser, to the last letter', async () => {
  const file = await exported(await openBrowser());
  const other = await openBrowser('empty');
  expect(await importWork(other, file)).toMatchObject({ kind: 'imported', leftOut: 0 });
  expect(await other.loadAll()).toEqual(someWork);
  expect(await other.loadDraft('stack')).toMatchObject({ code: 'mine', revision: 1 });
});

it('changes nothing when the same file is imported again', async () => {
  const work = await openBrowser();
  const file = await exported(work);
  await importWork(work, file);
  expect(await work.loadAll()).toEqual(someWork);
});

it('raises the revision of a draft, so that open tabs take it up', async () => {
  const work = await openBrowser();
  const newer = { ...noWork, drafts: [draftOf('stack', 'newer', 99)] };
  await importWork(work, new Blob([writeWorkFile(newer, 0)]));
  expect(await work.loadDraft('stack')).toMatchObject({ code: 'newer', revision: 2 });
  expect((await work.loadAttempts('stack')).map(({ code }) => code)).toContain('mine');
});

it('keeps all attempts of two browsers, though they are more than one gathers', async () => {
  const many = (from: number) => ({
    ...noWork,
    attempts: Array.from({ length: 200 }, (_, index) =>
      setAsideOf('stack', `try ${from + index}`, from + index),
    ),
  });
  const work = await openBrowser('empty');
  await work.addAll((mine) => mergeWork(mine, many(0)));
  await importWork(work, new Blob([writeWorkFile(many(200), 0)]));
  expect(await work.loadAttempts('stack')).toHaveLength(400);
  await work.addAttempt('stack', {
    code: 'next',
    at: 999,
    origin: { kind: 'kept', because: 'reset' },
  });
  expect(await work.loadAttempts('stack')).toHaveLength(400);
});

it('exports what a page has left behind unsaved', async () => {
  const work = await openBrowser();
  const unsaved = createUnsavedTexts(createFakeStorage(), 'page');
  unsaved.remember('stack', { code: 'typed last', base: 1, at: 20 });
  unsaved.remember('queue', { code: 'replaced', base: 0, at: 21, because: 'reset' });
  const read = readWorkFile((await exportWork(work, unsaved, 5)) ?? '');
  if (read.kind !== 'read') throw new Error(read.kind);
  expect(read.work.drafts).toContainEqual(draftOf('stack', 'typed last', 20));
  const texts = read.work.attempts.map(({ code }) => code);
  expect(texts).toEqual(['one', 'two', 'half', 'replaced', 'mine']);
});

it('clears everything, what pages have left behind included', async () => {
  const work = await openBrowser();
  const storage = createFakeStorage();
  storage.setItem('gradus.theme', 'dark');
  const unsaved = createUnsavedTexts(storage, 'page');
  unsaved.remember('stack', { code: 'typed last', base: 1, at: 20 });
  expect(await clearWork(work, unsaved)).toBe(true);
  expect(await work.loadAll()).toEqual(noWork);
  expect(unsaved.allLeft()).toEqual([]);
  expect(storage.getItem('gradus.theme')).toBe('dark');
});

it.each([
  ['full', 'QuotaExceededError'],
  ['blocked', 'UnknownError'],
])('changes nothing and says so where storage is %s', async (kind, name) => {
  const work = await openBrowser('empty');
  await work.saveDraft({ ...draftOf('stack', 'here', 1), base: 0 });
  const before = await work.loadAll();
  let puts = 0;
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    record: unknown,
  ) {
    puts += 1;
    if (puts > 3) throw new DOMException('no', name);
    return this.add(record);
  });
  onTestFinished(() => put.mockRestore());
  const file = new Blob([writeWorkFile(someWork, 0)]);
  expect(await importWork(work, file)).toEqual({ kind });
  expect(await work.loadAll()).toEqual(before);
  expect(work.storage).toBe('kept');
});

/** The store's requests of this name fail, for this key or for all. */
function failing(name: 'get' | 'getAll' | 'getAllKeys', key?: IDBValidKey): void {
  const asked = IDBObjectStore.prototype[name] as (query?: IDBValidKey) => IDBRequest;
  const read = vi.spyOn(IDBObjectStore.prototype, name as 'get').mockImplementation(function (
    this: IDBObjectStore,
    query,
  ) {
    if (key === undefined || query === key) throw new DOMException('no', 'UnknownError');
    return asked.call(this, query as IDBValidKey);
  });
  onTestFinished(() => read.mockRestore());
}

it('does not export nothing for what cannot be read', async () => {
  const work = await openBrowser();
  failing('getAll');
  failing('getAllKeys');
  expect(await exportWork(work, null, 5)).toBeNull();
});

it('exports and takes in everything else where one record cannot be read', async () => {
  const work = await openBrowser();
  failing('getAll');
  failing('get', 'stack');
  const read = readWorkFile((await exportWork(work, null, 5)) ?? '');
  if (read.kind !== 'read') throw new Error(read.kind);
  expect(read.work).toEqual({
    ...someWork,
    drafts: someWork.drafts.slice(1),
    progress: someWork.progress.slice(0, 1),
  });
  const more = { ...noWork, drafts: [draftOf('queue', 'more', 9)] };
  expect(await importWork(work, new Blob([writeWorkFile(more, 0)]))).toMatchObject({
    kind: 'imported',
  });
});

it.each([
  ['', 'foreign'],
  ['{}', 'foreign'],
  ['<html>', 'foreign'],
  ['{"format":"other","version":1}', 'foreign'],
  [`{ "format": "gradus-work", "version": 2 }`, 'newer'],
  ['{"format":"gradus-work","version":1}', 'damaged'],
  [writeWorkFile(someWork, 0).slice(0, -40), 'damaged'],
])('takes %.60j for %s', (text, kind) => {
  expect(readWorkFile(text).kind).toBe(kind);
});

it('takes what it can read of a file, and counts the rest', () => {
  const text = writeWorkFile(someWork, 0).replace('"code":"mine"', '"code":7');
  expect(readWorkFile(text)).toEqual({
    kind: 'read',
    work: { ...someWork, drafts: someWork.drafts.slice(1) },
    leftOut: 1,
  });
});

it('says that a file which the browser cannot read is unreadable', async () => {
  const file = Object.assign(new Blob(['x']), {
    arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
  });
  expect(await importWork(await openBrowser('empty'), file)).toEqual({ kind: 'unreadable' });
});

it('takes bytes that are no text for damage, where a work file begins', async () => {
  const work = await openBrowser('empty');
  const bytes = new TextEncoder().encode(writeWorkFile(someWork, 0).replace('mine', 'mi\u00fce'));
  const damaged = bytes.map((byte) => (byte === 0xc3 ? 0x63 : byte));
  expect(await importWork(work, new Blob([damaged]))).toEqual({ kind: 'damaged' });
  expect(await importWork(work, new Blob([Uint8Array.of(0xff, 0xfe)]))).toEqual({
    kind: 'foreign',
  });
  expect(await work.loadAll()).toEqual(noWork);
});

it('does not begin to read a file that no browser can hold as text', async () => {
  const file = Object.assign(new Blob(['x']), { arrayBuffer: () => Promise.reject(new Error()) });
  Object.defineProperty(file, 'size', { value: 2 ** 29 });
  expect(await importWork(await openBrowser('empty'), file)).toEqual({ kind: 'too-large' });
});

it('names a file by its day', () => {
  expect(workFileName(new Date(2026, 10, 3, 23, 59))).toBe('gradus-2026-11-03.json');
});
