import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { openWorkStore, type WorkStoreDeps } from '../../../src/session/store/open-work-store.ts';
import { loadAllProgress, loadLastVisited } from '../../../src/session/progress.ts';
import { advance } from '../../../src/session/store/progress-record.ts';
import { openWorkDatabase } from '../../../src/session/store/work-database.ts';
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

async function openTab(deps: Partial<WorkStoreDeps> = {}): Promise<WorkStore> {
  const work = await openWorkStore({ openChannel: browser.openChannel, ...deps });
  onTestFinished(work.close);
  return work;
}

const draft = (code: string, base: number, key = 'stack') => ({
  key,
  code,
  base,
  at: 5,
  openedWith: null,
  starter: null,
  cases: '',
});

const submitted = (code: string, at: number, verdict = failed) =>
  ({ code, at, origin: { kind: 'submitted', verdict } }) as const;

const set = (code: string, at: number) =>
  ({ code, at, origin: { kind: 'kept', because: 'reset' } }) as const;

const codes = async (work: WorkStore) => (await work.loadAttempts('stack')).map(({ code }) => code);

it('keeps drafts, attempts and progress from one visit to the next', async () => {
  const before = await openTab();
  await before.saveDraft(draft('mine', 0));
  await before.addAttempt('stack', submitted('one', 1));
  await before.addAttempt('stack', submitted('two', 2, passed));
  await before.addAttempt('queue', submitted('other', 3));
  await before.changeProgress('stack', (record) => advance(record, { kind: 'passed' }, 7));
  before.close();
  const work = await openTab();
  expect(work.storage).toBe('kept');
  expect(await work.loadDraft('stack')).toEqual({
    key: 'stack',
    code: 'mine',
    revision: 1,
    at: 5,
    openedWith: null,
    starter: null,
    cases: '',
  });
  expect(await work.loadAttempts('stack')).toMatchObject([
    { code: 'two', origin: { verdict: passed } },
    { code: 'one' },
  ]);
  expect(await work.loadProgress('stack')).toMatchObject({ progress: 'solved', solvedAt: 7 });
  expect(await work.loadProgress('queue')).toBeNull();
});

it('sets aside a text that was written in between, and only then', async () => {
  const work = await openTab();
  expect(await work.saveDraft(draft('a', 0))).toMatchObject({ revision: 1, keptOther: false });
  expect(await work.saveDraft(draft('b', 1))).toMatchObject({ revision: 2, keptOther: false });
  expect(await work.saveDraft(draft('c', 1))).toMatchObject({ revision: 3, keptOther: true });
  expect(await work.saveDraft(draft('c', 1))).toMatchObject({ revision: 4, keptOther: false });
  expect(await work.loadAttempts('stack')).toMatchObject([
    { code: 'b', origin: { kind: 'kept', because: 'other-tab' } },
  ]);
});

it('loses nothing when two tabs save at the same moment', async () => {
  const tabs = [await openTab(), await openTab()];
  await Promise.all(tabs.map((work, index) => work.saveDraft(draft(`tab ${index}`, 0))));
  const [work] = tabs;
  if (work === undefined) throw new Error('no tab');
  const texts = [(await work.loadDraft('stack'))?.code, ...(await codes(work))];
  expect(new Set(texts)).toEqual(new Set(['tab 0', 'tab 1']));
});

it('tells other tabs what changed, and not its own', async () => {
  const heard: WorkChange[][] = [[], []];
  const [one, other] = [await openTab(), await openTab()];
  one.subscribe((change) => heard[0]?.push(change));
  const unsubscribe = other.subscribe((change) => heard[1]?.push(change));
  await one.saveDraft(draft('mine', 0));
  await one.addAttempt('stack', set('old', 1));
  await one.changeProgress('stack', (record) => record);
  unsubscribe();
  await one.saveDraft(draft('mine', 1));
  expect(heard).toEqual([
    [],
    [
      { kind: 'draft', key: 'stack' },
      { kind: 'attempts', key: 'stack' },
      { kind: 'progress', key: 'stack' },
    ],
  ]);
});

it('keeps 200 attempts: set-aside texts go first, the latest passing one never', async () => {
  const work = await openTab();
  await work.addAttempt('stack', submitted('passing', 1, passed));
  await work.addAttempt('stack', submitted('failing', 2));
  for (let at = 3; at <= 201; at += 1) await work.addAttempt('stack', set(`kept ${at}`, at));
  let all = await codes(work);
  expect(all).toHaveLength(200);
  expect(all).not.toContain('kept 3');
  for (let at = 202; at <= 402; at += 1) {
    await work.addAttempt('stack', submitted(`later ${at}`, at));
  }
  all = await codes(work);
  expect(all).toHaveLength(200);
  expect(all.at(-1)).toBe('passing');
  expect(all).not.toContain('failing');
});

it.each([
  ['is not there', () => undefined],
  ['throws when it is touched', () => refuse()],
  ['refuses to open', () => ({ open: refuse })],
])('works in memory and says so where the database %s', async (_name, database) => {
  vi.spyOn(globalThis, 'indexedDB', 'get').mockImplementation(
    database as unknown as () => IDBFactory,
  );
  const work = await openTab();
  expect(work.storage).toBe('refused');
  await work.saveDraft(draft('mine', 0));
  await work.addAttempt('stack', submitted('one', 1));
  await work.changeProgress('stack', (record) => advance(record, { kind: 'edited' }, 1));
  expect(await work.loadDraft('stack')).toMatchObject({ code: 'mine', revision: 1 });
  expect(await codes(work)).toEqual(['one']);
  expect(await loadAllProgress(work)).toEqual(new Map([['stack', 'started']]));
  expect(await loadLastVisited(work, () => true)).toBe('stack');
});

it('gives up on a database that stays blocked, and lets it go if it opens later', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const late = await openWorkDatabase({ name: 'late', onGone: () => {} });
  const close = vi.spyOn(late, 'close');
  let unblock = () => {};
  const blocked = new Promise<void>((resolve) => {
    unblock = resolve;
  });
  const openDatabase = async () => {
    await blocked;
    return late;
  };
  const opening = openTab({ openDatabase, patienceMs: 3_000 });
  await vi.advanceTimersByTimeAsync(3_000);
  expect((await opening).storage).toBe('refused');
  unblock();
  await vi.advanceTimersByTimeAsync(0);
  expect(close).toHaveBeenCalledOnce();
});

it('connects again when the browser has dropped the connection', async () => {
  const lose: (() => void)[] = [];
  const work = await openTab({
    openDatabase: async (options) => {
      const database = await openWorkDatabase(options);
      lose.push(() => {
        database.close();
        options.onGone();
      });
      return database;
    },
  });
  await work.saveDraft(draft('mine', 0));
  lose[0]?.();
  expect(await work.loadDraft('stack')).toMatchObject({ code: 'mine' });
  expect([work.storage, lose.length]).toEqual(['kept', 2]);
});

it('reads around records of a shape that it does not know', async () => {
  (await openTab()).close();
  const raw = await openDB('gradus');
  await raw.put('drafts', { key: 'stack', code: 7 });
  await raw.put('drafts', { key: 'queue', code: 'mine', revision: 'x' });
  await raw.put('progress', { key: 'stack', progress: 'mastered' });
  await raw.put('progress', { key: 'queue', progress: 'started' });
  await raw.put('attempts', { key: 'stack', code: null, at: 1 });
  await raw.put('attempts', { key: 'stack', code: 'mine', at: 2, origin: { kind: 'dictated' } });
  await raw.put('attempts', { key: 'stack', code: 'later', at: 3, origin: { kind: 'submitted' } });
  raw.close();
  const work = await openTab();
  expect(await work.loadDraft('stack')).toBeNull();
  expect(await work.loadDraft('queue')).toMatchObject({ code: 'mine', revision: 0 });
  expect(await loadAllProgress(work)).toEqual(new Map([['queue', 'started']]));
  const attempts = await work.loadAttempts('stack');
  expect(attempts).toMatchObject([
    { code: 'later', origin: { verdict: { kind: 'crashed' } } },
    { code: 'mine', origin: { verdict: { kind: 'crashed' } } },
  ]);
  await work.saveDraft(draft('new', 0));
  expect(await work.loadDraft('stack')).toMatchObject({ code: 'new' });
});

it('knows the exercise that was last worked on', async () => {
  const work = await openTab();
  expect(await loadLastVisited(work, () => true)).toBeNull();
  await work.saveDraft({ ...draft('mine', 0), at: 10 });
  await work.addAttempt('queue', submitted('one', 20));
  await work.addAttempt('x-1', submitted('one', 30));
  await work.addAttempt('queue', submitted('earlier', 2));
  expect(await loadLastVisited(work, (slug) => !slug.startsWith('x-'))).toBe('queue');
});

it('asks the browser to keep the work after the first solved exercise, once', async () => {
  const persist = vi.fn(async () => true);
  const storageManager = { persisted: async () => false, persist } as unknown as StorageManager;
  const work = await openTab({ storageManager });
  const solve = async (key: string) => {
    await work.changeProgress(key, (record) => advance(record, { kind: 'passed' }, 1));
    await work.askToKeep();
  };
  await work.askToKeep();
  expect(persist).not.toHaveBeenCalled();
  await solve('stack');
  await solve('queue');
  expect(persist).toHaveBeenCalledOnce();
});

function refuse(): never {
  throw new DOMException('no', 'SecurityError');
}
