import type { StoreApi } from 'zustand/vanilla';
import type { ExerciseBody } from '../domain/exercise.ts';
import type { AttemptKeeper } from './attempt-keeper.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import { isOutdated, ownDraft } from './outdated-draft.ts';
import type { ProgressKeeper } from './progress-keeper.ts';
import type {
  Attempt,
  Replacement,
  Results,
  SessionActions,
  SessionState,
} from './session-state.ts';
import type { SavedDraft } from './store/work-store.ts';

export interface TextDeps {
  readonly store: StoreApi<SessionState>;
  readonly drafts: DraftKeeper;
  readonly attempts: AttemptKeeper;
  readonly progress: ProgressKeeper;
  readonly now: () => number;
  readonly body: ExerciseBody;
  readonly opening?: { readonly kind: 'shared'; readonly code: string } | undefined;
  readonly openWith?: string | undefined;
}

export interface TextActions {
  /** Shows the saved draft with the last verdict, and beside it what a link has brought. */
  readonly open: (draft: SavedDraft | null) => void;
  /** Shows what somebody sees who comes for the first time; a shared text stays. */
  readonly startOver: () => void;
  readonly actions: Pick<
    SessionActions,
    | 'edit'
    | 'setCases'
    | 'reset'
    | 'keepOutdated'
    | 'startAgain'
    | 'undoReset'
    | 'reopen'
    | 'adoptShared'
    | 'dismissShared'
  >;
}

const idle = { kind: 'idle' } as const;

/** What was said of an attempt when it was submitted. */
function resultsOf({ origin, code }: Attempt): Results {
  return origin.kind === 'submitted' ? { kind: 'judged', verdict: origin.verdict, code } : idle;
}

/** Everything that changes the learner's text. A text that is replaced goes to the attempts. */
export function createTextActions(deps: TextDeps): TextActions {
  const { store, drafts, attempts, progress, now, body, opening, openWith } = deps;
  function write(draft: string): void {
    store.setState({ draft, replaced: null });
    drafts.edit(draft);
    void progress.record({ kind: 'edited' });
  }

  function beginAnew(): void {
    drafts.beginAnew();
    store.setState({ outdated: false });
  }

  function replace(code: string, because: Replacement): void {
    const { draft, attempts: list } = store.getState();
    if (draft === code) return;
    // First the old text, then the new one: the database keeps this order.
    if (draft !== body.starter && draft !== list[0]?.code) {
      void attempts.add({ code: draft, at: now(), origin: { kind: 'kept', because } });
    }
    write(code);
  }

  return {
    open: (saved) => {
      const own = ownDraft(saved);
      const draft = own?.code ?? openWith ?? body.starter;
      const outdated = isOutdated(own, body.starter);
      if (own === null) drafts.beginAnew();
      // A draft that began with the link's code, or was offered it before, is not offered it again.
      const fresh = saved !== null && saved.openedWith !== openWith ? openWith : undefined;
      const brought = opening?.code ?? fresh;
      const shared = brought === undefined || brought === draft ? null : brought;
      const { attempts: list, againAt } = store.getState();
      // The verdict of before would show the answer to who solves it again.
      const last = list.find(
        ({ origin, at }) => origin.kind === 'submitted' && at >= (againAt ?? 0),
      );
      // A verdict beside somebody else's text would look like that text's.
      const results = last === undefined || shared !== null ? idle : resultsOf(last);
      const cases = saved?.cases ?? '';
      store.setState({ loaded: true, draft, shared, results, outdated, cases });
    },
    startOver: () => {
      const draft = openWith ?? body.starter;
      store.setState({ draft, replaced: null, results: idle, outdated: false, cases: '' });
    },
    actions: {
      edit: (text) => {
        const { loaded, shared, draft } = store.getState();
        if (!loaded) return;
        if (shared === text) return;
        if (shared !== null) {
          // From here on it is the learner's work, and kept as such.
          store.setState({ shared: null });
          replace(text, 'shared');
        } else if (text !== draft) write(text);
      },
      reset: () => {
        const { loaded, shared, draft } = store.getState();
        if (!loaded || shared !== null || draft === body.starter) return;
        beginAnew();
        replace(body.starter, 'reset');
        store.setState({ replaced: draft });
      },
      setCases: (cases) => {
        const { loaded, draft } = store.getState();
        if (!loaded) return;
        store.setState({ cases });
        drafts.setCases(cases);
        drafts.edit(draft);
      },
      keepOutdated: () => {
        beginAnew();
        drafts.edit(store.getState().draft);
      },
      startAgain: () => {
        const { loaded, shared, activity } = store.getState();
        if (!loaded || shared !== null || activity.kind !== 'idle') return;
        beginAnew();
        replace(body.starter, 'again');
        void progress.record({ kind: 'again' });
        store.setState({ results: idle });
      },
      undoReset: () => {
        const { replaced } = store.getState();
        if (replaced !== null) write(replaced);
      },
      reopen: (attempt) => {
        const { loaded, activity } = store.getState();
        if (!loaded) return;
        store.setState({ shared: null });
        replace(attempt.code, 'reopened');
        if (activity.kind !== 'idle') return;
        store.setState({ results: resultsOf(attempt) });
      },
      adoptShared: () => {
        const { shared } = store.getState();
        if (shared === null) return;
        store.setState({ shared: null });
        replace(shared, 'shared');
      },
      dismissShared: () => {
        const { shared, draft } = store.getState();
        if (shared === null) return;
        store.setState({ shared: null });
        // Saved with the link's code beside it, so that the same link does not ask again.
        if (openWith !== undefined) drafts.edit(draft);
      },
    },
  };
}
