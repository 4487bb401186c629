import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChildWorker, Served } from '../../../workers/runtime/processes/child-worker.ts';
import { createProcessTable } from '../../../workers/runtime/processes/process-table.ts';

const [first, second, third] = [42, 43, 44] as const;

describe('the table of processes', () => {
  interface Fake extends ChildWorker {
    readonly finish: (served: Served) => void;
    readonly crash: () => void;
    isTerminated: boolean;
    /** Where it waits when it is told to end. */
    isWaiting: boolean;
  }
  let workers: Fake[];
  let ended: number[];
  let table: ReturnType<typeof createProcessTable>;
  const nothing = new Uint8Array();
  const spawn = (): number => table.spawn(first, 1, nothing) ?? -1;
  const settled = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

  function startWorker(): ChildWorker {
    let finish: (served: Served) => void = () => {};
    let crash: () => void = () => {};
    const fake: Fake = {
      started: Promise.resolve(),
      isTerminated: false,
      isWaiting: true,
      serve: () =>
        new Promise((resolve, reject) => {
          finish = resolve;
          crash = () => reject(new Error('out of bounds'));
        }),
      answer: () => {},
      end(_pid, exitCode) {
        if (this.isWaiting) finish({ exitCode, isSpent: false });
      },
      terminate() {
        this.isTerminated = true;
      },
      finish: (served) => finish(served),
      crash: () => crash(),
    };
    workers.push(fake);
    return fake;
  }

  beforeEach(() => {
    vi.useFakeTimers();
    workers = [];
    ended = [];
    table = createProcessTable({
      startWorker,
      onBegin: () => {},
      onEnd: (pid) => ended.push(pid),
      onCount: () => {},
    });
    return () => vi.useRealTimers();
  });

  it('gives the worker of a process that is over to the next one', async () => {
    const pid = spawn();
    await settled();
    workers[0]?.finish({ exitCode: 3, isSpent: false });
    await settled();
    expect([pid, table.exitCode(pid), ended]).toEqual([second, 3, [second]]);
    spawn();
    await settled();
    expect(workers).toHaveLength(1);
  });

  it('ends a process at once, and keeps a worker that lets go of it', async () => {
    const pid = spawn();
    await settled();
    expect(table.kill(pid, 15)).toBe(true);
    expect(table.exitCode(pid)).toBe(-15);
    spawn();
    await settled();
    expect([workers.length, table.worker(third) === workers[0]]).toEqual([1, true]);
  });

  it('ends the worker of a process that computes, and starts another one for who has waited', async () => {
    const pid = spawn();
    await settled();
    const [worker] = workers;
    if (!worker) throw new Error('no worker was started');
    worker.isWaiting = false;
    table.kill(pid, 9);
    spawn();
    await vi.advanceTimersByTimeAsync(100);
    expect([worker.isTerminated, workers.length]).toEqual([true, 2]);
    expect(table.worker(third)).toBe(workers[1]);
  });

  it('reports a process whose interpreter is lost as crashed, and replaces its worker', async () => {
    const pid = spawn();
    await settled();
    workers[0]?.crash();
    await settled();
    expect([table.exitCode(pid), workers[0]?.isTerminated]).toEqual([-11, true]);
    spawn();
    await settled();
    expect(workers).toHaveLength(2);
  });

  it('has as many stand ready as are wanted, also in the place of one that was ended', async () => {
    table.warm(2);
    expect(workers).toHaveLength(2);
    const pid = spawn();
    await settled();
    const busy = workers.find((worker) => worker === table.worker(pid));
    if (busy) busy.isWaiting = false;
    table.kill(pid, 9);
    await vi.advanceTimersByTimeAsync(100);
    expect([busy?.isTerminated, workers.length]).toEqual([true, 3]);
    table.warm(0);
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, true, true]);
  });

  it('has no room for endlessly many', () => {
    const pids = Array.from({ length: 40 }, spawn);
    expect(pids.filter((pid) => pid > 0)).toHaveLength(32);
  });

  it('knows nothing of those that are killed twice, or never were', () => {
    const pid = spawn();
    expect([table.kill(pid, 0), table.kill(pid, 9), table.kill(pid, 9), table.kill(99, 9)]).toEqual(
      [true, true, false, false],
    );
  });

  it('does not take the end of a forgotten process for that of the one with its number', async () => {
    spawn();
    await settled();
    if (workers[0]) workers[0].isWaiting = false;
    table.endAll();
    const pid = spawn();
    workers[0]?.finish({ exitCode: 0, isSpent: false });
    await settled();
    expect([pid, table.exitCode(pid), table.worker(pid) === workers[0]]).toEqual([
      second,
      null,
      true,
    ]);
  });

  it('forgets all of them at once, and counts from the beginning', async () => {
    spawn();
    spawn();
    await settled();
    table.endAll();
    await settled();
    expect([table.exitCode(second), spawn()]).toEqual([null, second]);
  });
});
