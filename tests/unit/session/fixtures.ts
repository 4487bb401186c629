import type { Coverage } from '../../../src/domain/coverage.ts';
import type { StoreApi } from 'zustand/vanilla';
import type { ExerciseBody } from '../../../src/domain/exercise.ts';
import type { RunOutcome } from '../../../src/domain/run.ts';
import type { Recordable, Recording } from '../../../src/domain/recording.ts';
import type { Program, Submission } from '../../../src/domain/submission.ts';
import type { JudgeEvent, TestResult, Verdict } from '../../../src/domain/verdict.ts';
import type { ProgramIo, Readiness, Runner } from '../../../src/runner/runner.ts';
import type { SessionPage } from '../../../src/session/session-page.ts';
import { createUnsavedTexts } from '../../../src/session/store/unsaved-texts.ts';
import type { OpenWorkChannel } from '../../../src/session/store/work-channel.ts';

export const starter = 'def largest(items):\n    pass\n';

export const body: ExerciseBody = {
  title: 'Largest',
  prompt: '>>> largest([1])\n1\n',
  starter,
  tests: 'import unittest\n',
  typeTests: '',
  given: {},
  requires: ['largest'],
  hints: ['Look.', 'Look again.'],
  explanation: 'One pass.',
  solution: 'def largest(items):\n    return max(items)\n',
  capabilities: [],
  limits: { testMs: 2_000, totalMs: 20_000 },
  mistakes: [],
};

export const passed: Verdict = { kind: 'passed', tests: [], output: '', ms: 3 };
export const failed: Verdict = { kind: 'failed', tests: [], output: '', ms: 3 };

export const testResult = (name: string): TestResult => ({
  name,
  title: name,
  status: 'passed',
  failures: [],
  output: '',
  ms: 1,
});

type Answer = Verdict | { readonly kind: 'stopped' };

export interface JudgeCall {
  readonly submission: Submission;
  readonly onEvent: (event: JudgeEvent) => void;
  readonly signal: AbortSignal;
  readonly answer: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

export interface RunCall {
  readonly program: Program;
  readonly io: ProgramIo;
  readonly signal: AbortSignal;
  readonly answer: (outcome: RunOutcome) => void;
  readonly reject: (error: Error) => void;
}

export interface RecordCall {
  readonly subject: Recordable;
  readonly answer: (recording: Recording) => void;
}

export interface CoverCall {
  readonly submission: Submission;
  readonly answer: (coverage: Coverage) => void;
}

export interface FakeRunner extends Runner {
  readonly judged: JudgeCall[];
  readonly ran: RunCall[];
  readonly recorded: RecordCall[];
  readonly covered: CoverCall[];
  readonly setReadiness: (readiness: Readiness) => void;
  readonly listeners: Set<() => void>;
}

/** A runner whose answers the test gives. An abort settles a call as stopped, as by contract. */
export function createFakeRunner(
  readiness: Readiness = { kind: 'ready', interactiveInput: true },
): FakeRunner {
  let current = readiness;
  const listeners = new Set<() => void>();
  const judged: JudgeCall[] = [];
  const ran: RunCall[] = [];
  const recorded: RecordCall[] = [];
  const covered: CoverCall[] = [];
  return {
    judged,
    ran,
    recorded,
    covered,
    listeners,
    getReadiness: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setReadiness: (next) => {
      current = next;
      for (const listener of listeners) listener();
    },
    provide: () => {},
    parse: () => Promise.resolve(null),
    judge: (submission, onEvent, signal) =>
      new Promise((answer, reject) => {
        signal.addEventListener('abort', () => {
          answer({ kind: 'stopped' });
        });
        judged.push({ submission, onEvent, signal, answer, reject });
      }),
    run: (program, io, signal) =>
      new Promise((answer, reject) => {
        signal.addEventListener('abort', () => {
          answer({ kind: 'stopped', ms: 1 });
        });
        ran.push({ program, io, signal, answer, reject });
      }),
    record: (subject, signal) =>
      new Promise((answer) => {
        signal.addEventListener('abort', () => {
          answer({ kind: 'stopped' });
        });
        recorded.push({ subject, answer });
      }),
    cover: (submission, signal) =>
      new Promise((answer) => {
        signal.addEventListener('abort', () => {
          answer({ kind: 'stopped' });
        });
        covered.push({ submission, answer });
      }),
  };
}

/** What all tabs of one browser share besides the database. */
export interface FakeBrowser {
  readonly openChannel: OpenWorkChannel;
  readonly localStorage: Storage;
}

export function createFakeBrowser(): FakeBrowser {
  const tabs = new Set<Parameters<OpenWorkChannel>[0]>();
  return {
    localStorage: createFakeStorage(),
    openChannel: (onChange) => {
      tabs.add(onChange);
      return {
        tell: (change) => {
          for (const tab of tabs) if (tab !== onChange) tab(change);
        },
        close: () => tabs.delete(onChange),
      };
    },
  };
}

export function createFakeStorage(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (name) => items.get(name) ?? null,
    setItem: (name, value) => {
      items.set(name, value);
    },
    removeItem: (name) => {
      items.delete(name);
    },
    clear: () => {
      items.clear();
    },
  };
}

export interface FakePage extends SessionPage {
  readonly setHidden: (hidden: boolean) => void;
}

let pages = 0;

export function createFakePage(storage: Storage | null = null): FakePage {
  let hidden = false;
  pages += 1;
  const events = new EventTarget();
  return {
    events,
    isHidden: () => hidden,
    unsaved: storage && createUnsavedTexts(storage, `page-${pages}`),
    setHidden: (now) => {
      hidden = now;
      events.dispatchEvent(new Event('visibilitychange'));
    },
  };
}

/** Resolves with the first state, now or later, that satisfies the condition. */
export function until<State>(
  store: Pick<StoreApi<State>, 'getState' | 'subscribe'>,
  holds: (state: State) => boolean,
): Promise<State> {
  return new Promise((resolve) => {
    const state = store.getState();
    if (holds(state)) {
      resolve(state);
      return;
    }
    const unsubscribe = store.subscribe((next) => {
      if (!holds(next)) return;
      unsubscribe();
      resolve(next);
    });
  });
}
