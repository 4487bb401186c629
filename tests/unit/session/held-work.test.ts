import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { openWorkStore } from '../../../src/session/store/open-work-store.ts';
import { advance } from '../../../src/session/store/progress-record.ts';
import type { WorkChange, WorkStore } from '../../../src/session/store/work-store.ts';
import { createFakeBrowser, failed, passed } from './fixtures.ts';
import { draftOf } from './work-fixtures.ts';

let browser = createFakeBrowser();

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  browser = createFakeBrowser();
});

afterEach(() => {
  vi.restoreAllMocks();
});

async function openTab(): Promise<WorkStore> {
  const work = await openWorkStore({ openChannel: browser.openChannel });
  onTestFinished(work.close);
  return work;
}

const draft = (code: string, base: number, key = 'stack') => ({ ...draftOf(key, code, 5), base });

const submitted = (code: string, at: number, verdict = failed) =>
  ({ code, at, origin: { kind: 'submitted', verdict } }) as const;

const codes = async (work: WorkStore) => (await work.loadAttempts('stack')).map(({ code }) => code);

function runOut(): never {
  throw new DOMException('no', 'QuotaExceededError');
}

it('holds what cannot be written, says so, and takes it back once it can', async () => {
  const work = await openTab();
  await work.saveDraft(draft('saved', 0));
  const changes: WorkChange[] = [];
  work.subscribe((change) => changes.push(change));
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(runOut);
  await work.saveDraft(draft('unsaved', 1));
  await work.changeProgress('stack', (record) => advance(record, { kind: 'edited' }, 1));
  expect(work.storage).toBe('full');
  expect(await work.loadDraft('stack')).toMatchObject({ code: 'unsaved' });
  expect(await work.loadProgress('stack')).toMatchObject({ progress: 'started' });
  put.mockRestore();
  await work.saveDraft(draft('unsaved, more', 2));
  await work.changeProgress('stack', (record) => advance(record, { kind: 'passed' }, 2));
  expect(work.storage).toBe('kept');
  expect(changes).toEqual([{ kind: 'storage' }, { kind: 'storage' }]);
  const other = await openTab();
  expect(await other.loadDraft('stack')).toMatchObject({ code: 'unsaved, more' });
  expect(await other.loadProgress('stack')).toMatchObject({ progress: 'solved' });
  // What was held is this tab's own, and not another's text that came between.
  expect(await codes(other)).toEqual([]);
});

it('takes back everything that it held, of other exercises too, with the next write', async () => {
  const work = await openTab();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(runOut);
  const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(runOut);
  await work.saveDraft(draft('unsaved', 0));
  await work.addAttempt('stack', submitted('one', 1));
  await work.addAttempt('stack', submitted('two', 2, passed));
  await work.changeProgress('stack', (record) => advance(record, { kind: 'passed' }, 2));
  const linked = { key: 'x-1', title: 'Linked', payload: '1.abc', at: 3 };
  await work.saveLinked(linked);
  put.mockRestore();
  add.mockRestore();
  await Promise.all([
    work.saveDraft(draft('of another exercise', 0, 'queue')),
    work.saveDraft(draft('unsaved, more', 1)),
  ]);
  expect(work.storage).toBe('kept');
  const other = await openTab();
  expect(await other.loadDraft('stack')).toMatchObject({ code: 'unsaved, more' });
  expect(await codes(other)).toEqual(['two', 'one']);
  expect(await other.loadProgress('stack')).toMatchObject({ progress: 'solved' });
  expect(await other.loadLinked()).toEqual([linked]);
});

it('sets aside what another tab wrote while a text was held', async () => {
  const [work, other] = [await openTab(), await openTab()];
  await work.saveDraft(draft('shared', 0));
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(runOut);
  await work.saveDraft(draft('held', 1));
  put.mockRestore();
  await other.saveDraft(draft('of the other tab', 1));
  await work.addAttempt('stack', submitted('one', 9));
  expect(await other.loadDraft('stack')).toMatchObject({ code: 'held' });
  expect(await codes(other)).toEqual(['one', 'of the other tab']);
});

it('lets a newer build upgrade the database, goes on in memory, and says so', async () => {
  const work = await openTab();
  await work.saveDraft(draft('old build', 0));
  const newer = await openDB('gradus', 3);
  await work.saveDraft(draft('old build, more', 1));
  expect(work.storage).toBe('newer');
  expect(await work.loadDraft('stack')).toMatchObject({ code: 'old build, more' });
  expect(await newer.get('drafts', 'stack')).toMatchObject({ code: 'old build' });
  newer.close();
});

it('does not take the database of a newer build for an empty one', async () => {
  const newer = await openDB('gradus', 3);
  const work = await openTab();
  expect(work.storage).toBe('newer');
  expect(await work.loadAll()).toBeNull();
  expect(await work.clear()).toBe(false);
  await work.saveDraft(draft('mine', 0));
  expect(await work.loadDraft('stack')).toMatchObject({ code: 'mine' });
  newer.close();
});
