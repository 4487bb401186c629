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
  /** Does it with the packs that it needs; meanwhile nobody asks between two keys, which would wait for its end. */
  async function provided<T>(
    subject: Recordable,
    work: () => Promise<T>,
    otherwise: (reason: string) => T,
  ): Promise<T> {
    atWork += 1;
    try {
      const lacking = await shelf.provide(needsOf(subject));
      return lacking === null ? await work() : otherwise(lacking);
    } catch (error) {
      return otherwise(cannotStart(error));
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
    judge: (submission, onEvent, signal) => {
      supersede();
      return provided(
        { kind: 'test', submission, index: 0 },
        () => judgeSubmission(pool, submission, onEvent, signal),
        (reason) => crashedBefore(reason, { phase: 'starting', ms: 0 }),
      );
    },
    run: (program, io, signal) => {
      const superseded = supersede();
      return provided(
        { kind: 'program', program },
        () => runProgram(pool, program, io, { stop: signal, superseded }),
        (reason) => ({ kind: 'crashed', reason }),
      );
    },
    record: (subject, signal) => {
      supersede();
      return provided(
        subject,
        () => record(pool, subject, signal),
        (reason) => ({ kind: 'unrecorded', reason }),
      );
    },
    cover: (submission, signal) => {
      supersede();
      return provided(
        { kind: 'test', submission, index: 0 },
        () => cover(pool, submission, signal),
        (reason) => ({ kind: 'unmeasured', reason }),
      );
    },
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
