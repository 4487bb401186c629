import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import type { Verdict } from '../../../src/domain/verdict.ts';
import { loadLinkedWork } from '../../../src/session/linked-work.ts';
import { openWorkStore } from '../../../src/session/store/open-work-store.ts';
import { loadAllProgress } from '../../../src/session/progress.ts';
import type { WorkChange, WorkStore } from '../../../src/session/store/work-store.ts';
import { createFakeBrowser, failed, passed } from './fixtures.ts';

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

const linked = (key: string, at: number) => ({ key, title: key, payload: `1.${key}`, at });
const keys = async (work: WorkStore) => (await work.loadLinked()).map(({ key }) => key);

it('keeps what was opened by a link, the last opened first, and each once', async () => {
  const before = await openTab();
  await before.saveLinked(linked('x-a', 1));
  await before.saveLinked(linked('x-b', 2));
  await before.saveLinked(linked('x-a', 3));
  before.close();
  expect(await (await openTab()).loadLinked()).toEqual([linked('x-a', 3), linked('x-b', 2)]);
});

it('takes one off the list and puts it back, with its draft in place', async () => {
  const work = await openTab();
  const draft = {
    key: 'x-a',
    code: 'mine',
    at: 1,
    openedWith: null,
    starter: null,
    cases: '',
    base: 0,
  };
  await work.saveDraft(draft);
  await work.saveLinked(linked('x-a', 1));
  await work.dropLinked('x-a');
  expect(await keys(work)).toEqual([]);
  expect(await work.loadDraft('x-a')).toMatchObject({ code: 'mine' });
  await work.saveLinked(linked('x-a', 1));
  expect(await keys(work)).toEqual(['x-a']);
});

it('tells other tabs', async () => {
  const [one, other] = [await openTab(), await openTab()];
  const heard: WorkChange[] = [];
  other.subscribe((change) => heard.push(change));
  await one.saveLinked(linked('x-a', 1));
  await one.dropLinked('x-a');
  expect(heard).toEqual([
    { kind: 'linked', key: 'x-a' },
    { kind: 'linked', key: 'x-a' },
  ]);
});

it('holds the list for as long as the tab where the browser keeps nothing', async () => {
  vi.spyOn(globalThis, 'indexedDB', 'get').mockImplementation(() => {
    throw new Error('refused');
  });
  const work = await openTab();
  await work.saveLinked(linked('x-a', 1));
  await work.saveLinked(linked('x-b', 2));
  await work.dropLinked('x-a');
  expect(await keys(work)).toEqual(['x-b']);
});

it('brings a database of the first version along, and marks what was tried in it', async () => {
  const old = await openDB('gradus', 1, {
    upgrade: (database) => {
      database.createObjectStore('drafts', { keyPath: 'key' });
      const attempts = database.createObjectStore('attempts', {
        keyPath: 'id',
        autoIncrement: true,
      });
      attempts.createIndex('key', 'key');
      attempts.createIndex('visit', ['key', 'at']);
      database.createObjectStore('progress', { keyPath: 'key' });
    },
  });
  const times = { solvedAt: null, shownAt: null, hintsShown: 0 };
  for (const key of ['typed', 'submitted', 'reset']) {
    await old.put('progress', { key, progress: 'started', ...times });
  }
  await old.put('progress', { key: 'done', progress: 'solved', ...times });
  const submitted = { kind: 'submitted', verdict: failed };
  for (const key of ['submitted', 'done']) {
    await old.put('attempts', { key, code: '', at: 1, origin: submitted });
  }
  const kept = { kind: 'kept', because: 'reset' };
  await old.put('attempts', { key: 'reset', code: '', at: 1, origin: kept });
  old.close();

  const work = await openTab();
  expect(await loadAllProgress(work)).toEqual(
    new Map([
      ['done', 'solved'],
      ['reset', 'started'],
      ['submitted', 'tried'],
      ['typed', 'started'],
    ]),
  );
  await work.saveLinked(linked('x-a', 1));
  expect(await keys(work)).toEqual(['x-a']);
});

it('says what became of each', async () => {
  const work = await openTab();
  for (const key of ['x-new', 'x-typed', 'x-tried', 'x-done']) {
    await work.saveLinked(linked(key, 1));
  }
  const draft = { code: 'mine', at: 1, openedWith: null, starter: null, cases: '', base: 0 };
  await work.saveDraft({ ...draft, key: 'x-typed' });
  const submitted = (verdict: Verdict) => ({ kind: 'submitted', verdict }) as const;
  for (const [key, verdict] of [
    ['x-tried', failed],
    ['x-done', passed],
    ['x-done', failed],
  ] as const) {
    await work.addAttempt(key, { code: '', at: 1, origin: submitted(verdict) });
  }
  const states = (await loadLinkedWork(work)).map(({ key, state }) => [key, state]);
  expect(Object.fromEntries(states)).toEqual({
    'x-new': 'new',
    'x-typed': 'started',
    'x-tried': 'tried',
    'x-done': 'passed',
  });
});
