import type { Replacement } from './session-state.ts';
import type { LeftText, UnsavedTexts } from './store/unsaved-texts.ts';
import type { Place, SavedDraft, WorkStore } from './store/work-store.ts';

/** Milliseconds from an edit to its saving: after the last of several, and at most after the first. */
const delays = { quiet: 150, atMost: 300 };

export interface DraftKeeperDeps {
  readonly key: string;
  readonly work: WorkStore;
  readonly unsaved: UnsavedTexts | null;
  readonly now: () => number;
  /** The code of the custom link that this session was opened with. */
  readonly openedWith: string | null;
  /** The starter of the exercise as it is now. */
  readonly starter: string;
  /** Another tab has saved a newer text, and nothing here is unsaved. */
  readonly onAdopt: (draft: SavedDraft) => void;
  /** A text was set aside among the attempts. */
  readonly onOtherKept: () => void;
}

/** Keeps one draft saved, against its own tab's haste and other tabs' writing. */
export interface DraftKeeper {
  /** The saved draft, after what an earlier page could not save any more. */
  readonly load: () => Promise<SavedDraft | null>;
  readonly edit: (code: string) => void;
  /** Saves now. `leaving`: the page may be gone before the database is done. */
  readonly flush: (leaving?: 'leaving') => void;
  /** Looks whether another tab has saved. */
  readonly reread: () => Promise<void>;
  /** Keeps the learner's own cases with the draft from the next edit on. */
  readonly setCases: (cases: string) => void;
  /** From now on the text counts as begun with the starter as it is now. */
  readonly beginAnew: () => void;
  /** The stored draft was removed in another tab. False where a text of this one is still unsaved. */
  readonly forget: () => boolean;
  /** Saves what is unsaved; nothing is adopted any more. */
  readonly close: () => void;
}

export function createDraftKeeper(deps: DraftKeeperDeps): DraftKeeper {
  const { key, work, unsaved, now, openedWith, starter } = deps;
  /** What the next save grows from: the stored revision, counting the saves under way. */
  let revision = 0;
  /** The revision of the last save that is known to be done. */
  let confirmed = 0;
  let latest = '';
  /** The starter that the text was begun with. */
  let begunWith = starter;
  let cases = '';
  let remembered = false;
  /** Drafts of earlier pages from which the text of now has grown, while the browser takes neither. */
  let restored: readonly LeftText[] = [];
  /** When the first unsaved edit was made. */
  let pendingSince: number | null = null;
  let saving = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;

  const dirty = () => pendingSince !== null || saving > 0;

  async function save(): Promise<void> {
    // Several saves may be under way; the database does them in this order.
    const base = revision;
    revision = base + 1;
    pendingSince = null;
    saving += 1;
    const saved = await work.saveDraft({
      key,
      code: latest,
      at: now(),
      openedWith,
      starter: begunWith,
      cases,
      base,
    });
    saving -= 1;
    revision += Math.max(0, saved.revision - (base + 1));
    if (saved.keptOther && !closed) deps.onOtherKept();
    if (saved.place === 'held') {
      // This tab's memory ends with it, and often there is room yet where unsaved texts are.
      remember();
      return;
    }
    confirmed = saved.revision;
    for (const left of restored) unsaved?.drop(left);
    restored = [];
    if (remembered && !dirty()) {
      unsaved?.forget(key, 'draft');
      remembered = false;
    }
  }

  function remember(): void {
    unsaved?.remember(key, { code: latest, cases, base: confirmed, at: now() });
    remembered = true;
  }

  async function setAside(code: string, at: number, because: Replacement): Promise<Place> {
    const known = await work.loadAttempts(key);
    // The database may have been done before the page was gone.
    if (known.some((attempt) => attempt.code === code && attempt.at === at)) return 'stored';
    const place = await work.addAttempt(key, { code, at, origin: { kind: 'kept', because } });
    deps.onOtherKept();
    return place;
  }

  async function restore(left: LeftText): Promise<Place> {
    const { code, base, at, because } = left;
    if (because !== undefined) return setAside(code, at, because);
    const stored = await work.loadDraft(key);
    if (stored === null || stored.revision === base || stored.at <= at) {
      const saved = await work.saveDraft({
        key,
        code,
        at,
        openedWith,
        starter: stored?.starter ?? null,
        cases: left.cases ?? stored?.cases ?? '',
        base,
      });
      if (saved.place === 'held') restored = [...restored, left];
      return saved.place;
    }
    // Work has gone on elsewhere since: the draft stays, and this is set aside.
    return stored.code === code ? 'stored' : setAside(code, at, 'other-tab');
  }

  function flush(leaving?: 'leaving'): void {
    clearTimeout(timer);
    if (leaving && dirty()) remember();
    if (pendingSince !== null) void save();
  }

  return {
    load: async () => {
      for (const left of unsaved?.left(key) ?? []) {
        if ((await restore(left)) === 'stored') unsaved?.drop(left);
      }
      const draft = await work.loadDraft(key);
      revision = draft?.revision ?? 0;
      confirmed = revision;
      begunWith = draft?.starter ?? starter;
      cases = draft?.cases ?? '';
      return draft;
    },
    edit: (code) => {
      clearTimeout(timer);
      const at = now();
      latest = code;
      pendingSince ??= at;
      const rest = pendingSince + delays.atMost - at;
      timer = setTimeout(flush, Math.max(0, Math.min(delays.quiet, rest)));
    },
    flush,
    reread: async () => {
      if (dirty()) return;
      const draft = await work.loadDraft(key);
      // The learner may have typed meanwhile; then saving compares and sets instead.
      if (closed || dirty() || draft === null || draft.revision <= revision) return;
      revision = draft.revision;
      confirmed = revision;
      begunWith = draft.starter ?? starter;
      cases = draft.cases;
      deps.onAdopt(draft);
    },
    setCases: (written) => {
      cases = written;
    },
    beginAnew: () => {
      begunWith = starter;
    },
    forget: () => {
      if (dirty()) return false;
      begunWith = starter;
      cases = '';
      revision = 0;
      confirmed = 0;
      return true;
    },
    close: () => {
      flush('leaving');
      closed = true;
    },
  };
}
