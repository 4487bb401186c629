import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createChannels } from '../../../workers/runtime/processes/channels.ts';
import { createMemories } from '../../../workers/runtime/processes/memories.ts';
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
