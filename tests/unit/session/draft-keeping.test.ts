import { expect, it, vi } from 'vitest';
import { createMemoryRecords } from '../../../src/session/store/work-store-memory.ts';
import { createBrowser, settle } from './session-fixture.ts';

const keptFromOtherTab = (code: string) => ({
  code,
  origin: { kind: 'kept', because: 'other-tab' },
});

it('saves 150 ms after the last edit, and no later than 300 ms after the first', async () => {
  const { records, openTab } = createBrowser();
  const { actions } = await openTab();
  const saved = async () => (await records.loadDraft('largest'))?.code;
  actions.edit('a');
  await vi.advanceTimersByTimeAsync(149);
  expect(await saved()).toBeUndefined();
  await vi.advanceTimersByTimeAsync(1);
  expect(await saved()).toBe('a');
  for (const text of 'bcdefg') {
    actions.edit(text);
    await vi.advanceTimersByTimeAsync(120);
  }
  expect(await saved()).toBe('g');
});

it('saves at once when the page is hidden or left', async () => {
  const { records, openTab } = createBrowser();
  const { actions, page } = await openTab();
  actions.edit('a');
  page.setHidden(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(await records.loadDraft('largest')).toMatchObject({ code: 'a' });
  actions.edit('b');
  page.events.dispatchEvent(new Event('pagehide'));
  await vi.advanceTimersByTimeAsync(0);
  expect(await records.loadDraft('largest')).toMatchObject({ code: 'b' });
});

it('finds the last text again when the page went away before the database was done', async () => {
  const { records, openTab, localStorage } = createBrowser();
  const { actions, page } = await openTab({ work: await neverSaving(openTab) });
  actions.edit('last words');
  page.events.dispatchEvent(new Event('pagehide'));
  expect(await records.loadDraft('largest')).toBeNull();
  expect((await openTab()).store.getState().draft).toBe('last words');
  expect(await records.loadDraft('largest')).toMatchObject({ code: 'last words' });
  expect(localStorage.length).toBe(0);
});

it('sets a last text aside where work has gone on since', async () => {
  const { records, openTab } = createBrowser();
  const { actions, page } = await openTab({ work: await neverSaving(openTab) });
  actions.edit('last words');
  page.events.dispatchEvent(new Event('pagehide'));
  const later = {
    key: 'largest',
    code: 'newer',
    at: Date.now() + 1,
    openedWith: null,
    starter: null,
    cases: '',
    base: 0,
  };
  await records.saveDraft(later);
  expect((await openTab()).store.getState()).toMatchObject({ draft: 'newer' });
  expect(await records.loadAttempts('largest')).toMatchObject([keptFromOtherTab('last words')]);
});

it('finds a replaced text among the attempts when the page went away at once', async () => {
  const { records, openTab, localStorage } = createBrowser();
  const { actions, page } = await openTab({ work: await neverSaving(openTab) });
  actions.edit('mine');
  actions.reset();
  page.events.dispatchEvent(new Event('pagehide'));
  expect(await records.loadAttempts('largest')).toEqual([]);
  const { store } = await openTab();
  await settle();
  const replaced = { code: 'mine', origin: { kind: 'kept', because: 'reset' } };
  expect(store.getState()).toMatchObject({ attempts: [replaced] });
  expect(localStorage.length).toBe(0);
  await openTab();
  expect(await records.loadAttempts('largest')).toHaveLength(1);
});

it('goes on with the last text when the same tab comes back at once', async () => {
  const { openTab } = createBrowser();
  const first = await openTab();
  first.actions.edit('mine');
  first.actions.close();
  const second = await openTab({ work: first.work });
  expect(second.store.getState()).toMatchObject({ draft: 'mine', attempts: [] });
});

it('forgets the last text of a page once it is saved', async () => {
  const { openTab, localStorage } = createBrowser();
  const { actions, page } = await openTab();
  actions.edit('mine');
  page.setHidden(true);
  expect(localStorage.length).toBe(1);
  await settle();
  expect(localStorage.length).toBe(0);
});

it('finds the last text again where the database took nothing, and keeps it until it does', async () => {
  const records = createMemoryRecords();
  let isFull = true;
  const { openTab, localStorage } = createBrowser({
    ...records,
    saveDraft: async (write) => {
      if (isFull) throw new DOMException('no', 'QuotaExceededError');
      return records.saveDraft(write);
    },
  });
  const { actions } = await openTab();
  actions.edit('mine');
  await settle();
  const second = await openTab();
  expect(second.store.getState()).toMatchObject({ draft: 'mine', storage: 'full' });
  const third = await openTab();
  expect(third.store.getState().draft).toBe('mine');
  isFull = false;
  third.actions.edit('mine, more');
  await settle();
  expect(await records.loadDraft('largest')).toMatchObject({ code: 'mine, more' });
  expect((await openTab()).store.getState()).toMatchObject({ draft: 'mine, more', attempts: [] });
  expect(localStorage.length).toBe(0);
});

it('adopts what another tab saves', async () => {
  const { openTab } = createBrowser();
  const [one, other] = [await openTab(), await openTab()];
  one.actions.edit('from one');
  await settle();
  expect(other.store.getState()).toMatchObject({ draft: 'from one', progress: 'started' });
  other.actions.edit('from the other');
  await settle();
  expect(one.store.getState()).toMatchObject({ draft: 'from the other', attempts: [] });
});

it('sets aside what another tab wrote while this one was being typed in', async () => {
  const { openTab } = createBrowser();
  const [one, other] = [await openTab(), await openTab()];
  one.actions.edit('from one');
  await vi.advanceTimersByTimeAsync(100);
  other.actions.edit('from the other');
  await settle();
  for (const { store } of [one, other]) {
    expect(store.getState()).toMatchObject({
      draft: 'from the other',
      attempts: [keptFromOtherTab('from one')],
    });
  }
});

it('shows the attempts and the progress of other tabs', async () => {
  const { openTab } = createBrowser();
  const [one, other] = [await openTab(), await openTab()];
  one.actions.edit('from one');
  one.actions.reset();
  one.actions.showSolution();
  one.actions.showNextHint();
  await settle();
  expect(other.store.getState()).toMatchObject({
    attempts: [{ code: 'from one' }],
    progress: 'shown',
    hintsShown: 1,
  });
});

it('looks again when it becomes visible, because a frozen tab hears nothing', async () => {
  const { records, openTab } = createBrowser();
  const { store, page } = await openTab();
  const written = {
    key: 'largest',
    code: 'elsewhere',
    at: 1,
    openedWith: null,
    starter: null,
    cases: '',
    base: 0,
  };
  await records.saveDraft(written);
  page.setHidden(true);
  page.setHidden(false);
  await settle();
  expect(store.getState().draft).toBe('elsewhere');
});

it('leaves the tabs of other exercises alone', async () => {
  const { openTab } = createBrowser();
  const [one, other] = [await openTab(), await openTab({ key: 'smallest' })];
  const before = other.store.getState();
  one.actions.edit('from one');
  await settle();
  expect(other.store.getState()).toBe(before);
});

it('loses no text when two tabs write in turns without hearing of each other', async () => {
  const { records, openTab } = createBrowser();
  const [one, other] = [await openTab(), await openTab()];
  const texts = Array.from({ length: 20 }, (_, index) => `text ${index}`);
  for (const [index, text] of texts.entries()) {
    (index % 2 === 0 ? one : other).actions.edit(text);
    if (index % 3 === 0) one.page.setHidden(true);
    if (index % 4 === 0) other.page.setHidden(true);
    if (index % 5 === 0) await vi.advanceTimersByTimeAsync(60);
  }
  await settle();
  const draft = await records.loadDraft('largest');
  expect(texts.slice(-2)).toContain(draft?.code);
  const everywhere = [draft, ...(await records.loadAttempts('largest'))].map((text) => text?.code);
  for (const last of texts.slice(-2)) expect(everywhere).toContain(last);
  expect(one.store.getState().draft).toBe(other.store.getState().draft);
});

/** A store whose page is gone before any save is done. */
async function neverSaving(openTab: ReturnType<typeof createBrowser>['openTab']) {
  const { work, actions } = await openTab();
  actions.close();
  const never = () => new Promise<never>(() => {});
  return { ...work, saveDraft: never, addAttempt: never };
}
