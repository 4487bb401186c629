import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ExerciseBody } from '../domain/exercise.ts';
import type { Runner } from '../runner/runner.ts';
import { createActivityControl } from './activity.ts';
import { createAttemptKeeper } from './attempt-keeper.ts';
import { emptyConsole } from './console-log.ts';
import { toggleCoverage } from './coverage.ts';
import { createDraftKeeper } from './draft-keeper.ts';
import { submit } from './judging.ts';
import { isOutdated } from './outdated-draft.ts';
import { createProgramRuns } from './program-run.ts';
import { createProgressKeeper } from './progress-keeper.ts';
import type { SessionPage } from './session-page.ts';
import type { SessionActions, SessionState } from './session-state.ts';
import { goToStep, markStep, stepThrough } from './step-through.ts';
import { createTextActions } from './text-actions.ts';
import type { WorkChange, WorkStore } from './store/work-store.ts';

export interface SessionDeps {
  /** A slug, or `x-<hash>` of a custom exercise. */
  readonly key: string;
  readonly body: ExerciseBody;
  /** False for a custom exercise: its verdicts never count as progress. */
  readonly counts: boolean;
  readonly runner: Runner;
  readonly work: WorkStore;
  readonly page: SessionPage;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** A text to look at; the own draft stays. */
  readonly opening?: { readonly kind: 'shared'; readonly code: string } | undefined;
  /** What the editor opens with instead of the starter; offered like a shared text over a draft. */
  readonly openWith?: string | undefined;
}

export interface Session {
  readonly store: StoreApi<SessionState>;
  readonly actions: SessionActions;
}

/** One visit to one exercise. Reads the saved work by itself; `loaded` tells when it has. */
export function createSession(deps: SessionDeps): Session {
  const { key, body, counts, runner, work, page, now } = deps;
  const store = createStore<SessionState>(() => ({
    loaded: false,
    draft: deps.openWith ?? body.starter,
    replaced: null,
    activity: { kind: 'idle' },
    readiness: runner.getReadiness(),
    results: { kind: 'idle' },
    console: emptyConsole,
    outcome: null,
    ran: null,
    ranCases: '',
    steps: { kind: 'none' },
    coverage: { kind: 'none' },
    awaitingInput: false,
    linesAhead: [],
    preparedInput: '',
    attempts: [],
    progress: 'new',
    hintsShown: 0,
    againAt: null,
    outdated: false,
    cases: '',
    shared: null,
    storage: work.storage,
  }));

  const attempts = createAttemptKeeper({ key, store, work, unsaved: page.unsaved });
  const progress = createProgressKeeper({ key, store, work, now, counts });
  const drafts = createDraftKeeper({
    key,
    work,
    unsaved: page.unsaved,
    now,
    openedWith: deps.openWith ?? null,
    starter: body.starter,
    onAdopt: (draft) => {
      const outdated = isOutdated(draft, body.starter);
      store.setState({ draft: draft.code, replaced: null, outdated, cases: draft.cases });
    },
    onOtherKept: () => void attempts.reread(),
  });
  const activity = createActivityControl(store, runner);
  const programs = createProgramRuns({ store, activity, runner, body });
  const texts = createTextActions({ store, drafts, attempts, progress, ...deps });

  async function load(): Promise<void> {
    const [draft] = await Promise.all([drafts.load(), attempts.reread(), progress.reread()]);
    texts.open(draft);
  }

  const rereads = {
    draft: drafts.reread,
    attempts: attempts.reread,
    progress: progress.reread,
  };
  const rereadAll = () => {
    for (const reread of Object.values(rereads)) void reread();
  };
  const onWorkChange = (change: WorkChange) => {
    switch (change.kind) {
      case 'storage':
        store.setState({ storage: work.storage });
        return;
      case 'imported':
        rereadAll();
        return;
      case 'cleared':
        // What was typed a moment ago is newer than the clearing, and is saved after it.
        if (drafts.forget()) texts.startOver();
        progress.forget();
        void attempts.reread();
        return;
      case 'linked':
        return;
      case 'draft':
      case 'attempts':
      case 'progress':
        if (change.key === key) void rereads[change.kind]();
    }
  };
  const onVisibility = () => {
    if (page.isHidden()) {
      drafts.flush('leaving');
      return;
    }
    rereadAll();
  };
  const onPageHide = () => {
    drafts.flush('leaving');
  };
  page.events.addEventListener('visibilitychange', onVisibility);
  page.events.addEventListener('pagehide', onPageHide);
  const unsubscribeWork = work.subscribe(onWorkChange);
  const unsubscribeRunner = runner.subscribe(() => {
    store.setState({ readiness: runner.getReadiness() });
    activity.onReadiness();
  });
  void load();
  runner.provide(body.capabilities);

  const typed = () => programs.typed() || store.getState().preparedInput;
  const stepping = { store, activity, runner, body, typed };
  const actions: SessionActions = {
    ...texts.actions,
    run: () => {
      drafts.flush();
      void programs.run();
    },
    submit: () => {
      drafts.flush();
      void submit({
        store,
        activity,
        runner,
        body,
        onVerdict: (code, verdict) => {
          void attempts.add({ code, at: now(), origin: { kind: 'submitted', verdict } });
          void progress.record({ kind: verdict.kind === 'passed' ? 'passed' : 'failed' });
        },
      });
    },
    stepThrough: (of) => {
      drafts.flush();
      void stepThrough(stepping, of);
    },
    openStep: (step, input) => {
      void stepThrough({ ...stepping, typed: () => input }, { kind: 'program' }, step);
    },
    toggleCoverage: () => void toggleCoverage({ store, activity, runner, body }),
    goToStep: (step) => goToStep(store, step),
    markStep: (mark) => markStep(store, mark),
    stop: activity.stop,
    typeLines: programs.answer,
    endInput: (begun) => {
      programs.answer(begun === '' ? [null] : [begun, null]);
    },
    setPreparedInput: (preparedInput) => {
      store.setState({ preparedInput });
    },
    clearConsole: programs.clear,
    showNextHint: () => {
      const hintsShown = store.getState().hintsShown + 1;
      if (hintsShown <= body.hints.length) void progress.record({ kind: 'hint-shown', hintsShown });
    },
    showSolution: () => {
      if (body.solution !== null || body.explanation !== null)
        void progress.record({ kind: 'solution-shown' });
    },
    close: () => {
      drafts.close();
      activity.stop();
      unsubscribeWork();
      unsubscribeRunner();
      page.events.removeEventListener('visibilitychange', onVisibility);
      page.events.removeEventListener('pagehide', onPageHide);
    },
  };
  return { store, actions };
}
