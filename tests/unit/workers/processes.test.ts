import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createChannels } from '../../../workers/runtime/processes/channels.ts';
import type { ChildWorker, Served } from '../../../workers/runtime/processes/child-worker.ts';
import { createMemories } from '../../../workers/runtime/processes/memories.ts';
import { createProcessTable } from '../../../workers/runtime/processes/process-table.ts';
import { createSemaphores } from '../../../workers/runtime/processes/semaphores.ts';

const [first, second, third] = [42, 43, 44] as const;
const message = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (bytes: Uint8Array | null): string | null => bytes && new TextDecoder().decode(bytes);

describe('channels', () => {
  let channels: ReturnType<typeof createChannels>;
  let received: (string | null)[];
  const receive = (pid: number): void =>
    channels.receive(pid, 1, (bytes) => received.push(text(bytes)));

  beforeEach(() => {
    channels = createChannels();
    received = [];
    channels.open(first, 1, 'in');
    channels.open(second, 1, 'out');
  });

  it('hands each message to whoever has waited longest for one', () => {
    channels.open(third, 1, 'out');
    receive(second);
    receive(third);
    channels.send(1, message('one'));
    channels.send(1, message('two'));
    channels.send(1, message('three'));
    receive(second);
    expect(received).toEqual(['one', 'two', 'three']);
  });

  it('comes to its end once it is empty and nobody can send any more', () => {
    channels.send(1, message('last'));
    channels.close(first, 1, 'in');
    receive(second);
    receive(second);
    expect(received).toEqual(['last', null]);
  });

  it('comes to its end when the only sender is over, but not while an end is on its way', () => {
    receive(second);
    channels.open(0, 1, 'in');
    channels.forget(first);
    expect(received).toEqual([]);
    channels.take(third, 1, 'in');
    channels.send(1, message('from the third'));
    expect(received).toEqual(['from the third']);
    receive(second);
    channels.forget(third);
    expect(received).toEqual(['from the third', null]);
  });

  it('gives nothing to a process that is over', () => {
    channels.open(third, 1, 'out');
    receive(second);
    channels.forget(second);
    channels.send(1, message('for somebody else'));
    receive(third);
    expect(received).toEqual(['for somebody else']);
  });

  it('refuses messages that nobody can receive any more', () => {
    expect(channels.send(1, message('in time'))).toBe(true);
    channels.close(second, 1, 'out');
    expect(channels.send(1, message('too late'))).toBe(false);
  });

  it('waits for whichever of several is ready first, or for so long', () => {
    vi.useFakeTimers();
    const ready: (readonly number[])[] = [];
    const note = (numbers: readonly number[]): number => ready.push(numbers);
    channels.open(first, 2, 'in');
    channels.wait(second, [1, 2], null, note);
    channels.send(1, message('here'));
    channels.wait(second, [2], 50, note);
    vi.advanceTimersByTime(49);
    expect(ready).toEqual([[1]]);
    vi.advanceTimersByTime(1);
    expect(ready).toEqual([[1], []]);
    channels.wait(second, [1, 2], 0, note);
    expect(ready.at(-1)).toEqual([1]);
    vi.useRealTimers();
  });

  it('is put back with the messages that it had', () => {
    channels.send(1, message('kept'));
    const restore = channels.remember();
    for (let time = 0; time < 2; time += 1) {
      receive(second);
      channels.close(first, 1, 'in');
      restore();
    }
    receive(second);
    expect(received).toEqual(['kept', 'kept', 'kept']);
    expect(channels.send(1, message('more'))).toBe(true);
  });

  it('is found by a name for as long as somebody reads it', () => {
    expect([channels.publish('here', 1), channels.publish('here', 2)]).toEqual([true, false]);
    expect(channels.find('here')).toBe(1);
    channels.close(second, 1, 'out');
    expect(channels.find('here')).toBe(null);
  });
});

describe('semaphores', () => {
  it('go to whoever has waited longest, and not above their greatest value', () => {
    const semaphores = createSemaphores();
    semaphores.create(1, 1, 1);
    const acquired: string[] = [];
    for (const name of ['a', 'b', 'c']) {
      semaphores.acquire(second, 1, null, () => acquired.push(name));
    }
    expect(acquired).toEqual(['a']);
    semaphores.release(1);
    expect(acquired).toEqual(['a', 'b']);
    semaphores.release(1);
    semaphores.release(1);
    expect(acquired).toEqual(['a', 'b', 'c']);
    expect([semaphores.value(1), semaphores.release(1), semaphores.value(1)]).toEqual([
      1,
      false,
      1,
    ]);
  });

  it('are given up on after a time', () => {
    vi.useFakeTimers();
    const semaphores = createSemaphores();
    semaphores.create(1, 0, 1);
    const answers: boolean[] = [];
    semaphores.acquire(second, 1, 10, (isAcquired) => answers.push(isAcquired));
    vi.advanceTimersByTime(10);
    semaphores.release(1);
    expect(answers).toEqual([false]);
    expect(semaphores.value(1)).toBe(1);
    vi.useRealTimers();
  });
});

it('shares memory, and puts it back', () => {
  const memories = createMemories();
  memories.create(1, 4);
  const restore = memories.remember();
  memories.write(1, 1, Uint8Array.of(7, 8));
  expect([...memories.read(1, 0, 4)]).toEqual([0, 7, 8, 0]);
  restore();
  expect([...memories.read(1, 0, 4)]).toEqual([0, 0, 0, 0]);
});

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
