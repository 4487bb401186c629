import type { Capability } from '../domain/exercise.ts';
import type { Recordable } from '../domain/recording.ts';
import { cover } from './cover.ts';
import { parse } from './parse.ts';
import { judgeSubmission } from './judge-submission.ts';
import { createPackShelf, type FetchPack } from './pack-shelf.ts';
import type { PythonHandle } from './python-handle.ts';
import { createPythonPool } from './python-pool.ts';
import { record } from './record.ts';
import { runProgram } from './run-program.ts';
import type { Readiness, Runner } from './runner.ts';
import { crashedBefore } from './verdict-of.ts';

/** A Runner on whatever starts Pythons here: a sandboxed frame, or threads of Node. */
export function createRunner(
  start: () => Promise<PythonHandle>,
  fetchPack: FetchPack = () => Promise.resolve(null),
): Runner & { close: () => void } {
  const listeners = new Set<() => void>();
  let readiness: Readiness = { kind: 'starting' };
  const setReadiness = (next: Readiness): void => {
    readiness = next;
    for (const listener of listeners) listener();
  };

  const pool = createPythonPool(async () => {
    try {
      const python = await start();
      if (readiness.kind !== 'ready') {
        setReadiness({ kind: 'ready', interactiveInput: python.boot.interactiveInput });
      }
      return python;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (readiness.kind === 'starting') setReadiness({ kind: 'failed', reason });
      throw error;
    }
  });

  const shelf = createPackShelf(pool, fetchPack, (title) => {
    if (readiness.kind !== 'ready') return;
    const { loading: _, ...ready } = readiness;
    setReadiness(title === null ? ready : { ...ready, loading: title });
  });

  let latest = new AbortController();
  /** What an earlier call still looks for is not worth waiting for. */
  function supersede(): AbortSignal {
    latest.abort();
    latest = new AbortController();
    return latest.signal;
  }

  let atWork = 0;
  /** Meanwhile nobody asks between two keys: that would wait for its end. */
  async function working<T>(work: () => Promise<T>): Promise<T> {
    atWork += 1;
    try {
      return await work();
    } finally {
      atWork -= 1;
    }
  }

  return {
    getReadiness: () => readiness,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    judge: (submission, onEvent, signal) =>
      working(async () => {
        supersede();
        const { capabilities, texts } = needsOf({ kind: 'test', submission, index: 0 });
        try {
          const lacking = await shelf.provide({ capabilities, texts });
          if (lacking !== null) return crashedBefore(lacking, { phase: 'starting', ms: 0 });
          return await judgeSubmission(pool, submission, onEvent, signal);
        } catch (error) {
          return crashedBefore(cannotStart(error), { phase: 'starting', ms: 0 });
        }
      }),
    run: (program, io, signal) =>
      working(async () => {
        const { capabilities, texts } = needsOf({ kind: 'program', program });
        try {
          const lacking = await shelf.provide({ capabilities, texts });
          if (lacking !== null) return { kind: 'crashed', reason: lacking };
          return await runProgram(pool, program, io, { stop: signal, superseded: supersede() });
        } catch (error) {
          return { kind: 'crashed', reason: cannotStart(error) };
        }
      }),
    record: (subject, signal) =>
      working(async () => {
        supersede();
        const { capabilities, texts } = needsOf(subject);
        try {
          const lacking = await shelf.provide({ capabilities, texts });
          if (lacking !== null) return { kind: 'unrecorded', reason: lacking };
          return await record(pool, subject, signal);
        } catch (error) {
          return { kind: 'unrecorded', reason: cannotStart(error) };
        }
      }),
    cover: (submission, signal) =>
      working(async () => {
        supersede();
        const { capabilities, texts } = needsOf({ kind: 'test', submission, index: 0 });
        try {
          const lacking = await shelf.provide({ capabilities, texts });
          if (lacking !== null) return { kind: 'unmeasured', reason: lacking };
          return await cover(pool, submission, signal);
        } catch (error) {
          return { kind: 'unmeasured', reason: cannotStart(error) };
        }
      }),
    parse: (source) => (atWork > 0 ? Promise.resolve(null) : parse(pool, source)),
    provide: (capabilities) => void shelf.provide({ capabilities, texts: [] }).catch(() => {}),
    close: pool.close,
  };
}

/** What decides which packs it needs: what it asks for, and what its texts import. */
function needsOf(subject: Recordable): {
  readonly capabilities: readonly Capability[];
  readonly texts: readonly string[];
} {
  if (subject.kind === 'program') {
    const { capabilities, source, prompt, given } = subject.program;
    return { capabilities, texts: [source, prompt, ...Object.values(given)] };
  }
  const { capabilities, solution, tests, files, given } = subject.submission;
  const beside = [...Object.values(files), ...Object.values(given)];
  return { capabilities, texts: [solution, tests, ...beside] };
}

function cannotStart(error: unknown): string {
  return `Python could not start (${error instanceof Error ? error.message : String(error)}).`;
}
