import { afterEach, expect, it, vi } from 'vitest';
import { createStyleClient } from '../../../src/language/style-client.ts';
import type { StyleWorker } from '../../../workers/protocol.ts';

afterEach(() => vi.useRealTimers());

const styled = { kind: 'styled', text: 'x = 1\n' } as const;
const answering: StyleWorker = {
  ready: async () => {},
  format: async () => styled,
  sortImports: async () => styled,
  check: async () => ({ kind: 'checked', hints: [] }),
};

/** A client whose workers behave as told, one after the other. */
function clientOf(...behaviours: readonly Partial<StyleWorker>[]) {
  const deaths: (() => void)[] = [];
  let ended = 0;
  const client = createStyleClient(() => {
    const behaviour = behaviours[deaths.length];
    if (behaviour === undefined) throw new Error('Nobody expects another worker.');
    const listeners: (() => void)[] = [];
    deaths.push(() => {
      for (const listen of listeners) listen();
    });
    return {
      calls: { ...answering, ...behaviour },
      onDeath: (listen) => void listeners.push(listen),
      terminate: () => (ended += 1),
    };
  });
  return { client, deaths, ended: () => ended };
}

const never = () => new Promise<never>(() => {});

it('starts one worker with the first question, and keeps it', async () => {
  const { client, deaths } = clientOf({});
  expect(deaths).toHaveLength(0);
  expect(await client.format('x=1')).toEqual(styled);
  expect(await client.check('x=1')).toEqual({ kind: 'checked', hints: [] });
  expect(deaths).toHaveLength(1);
});

it('says that nothing could be loaded, and tries again with the next question', async () => {
  const { client, ended } = clientOf({ ready: () => Promise.reject(new Error('offline')) }, {});
  expect(await client.format('x=1')).toEqual({ kind: 'not-loaded' });
  expect(ended()).toBe(1);
  expect(await client.format('x=1')).toEqual(styled);
});

it('says so too where the worker cannot be started', async () => {
  const { client, deaths } = clientOf({ ready: never }, {});
  const answer = client.format('x=1');
  deaths[0]?.();
  expect(await answer).toEqual({ kind: 'not-loaded' });
});

it('goes on with another worker after one that has died over a text', async () => {
  const { client } = clientOf({ check: () => Promise.reject(new Error('unreachable')) }, {});
  expect(await client.check('x=1')).toEqual({ kind: 'stopped' });
  expect(await client.format('x=1')).toEqual(styled);
});

it('notices a death between two questions', async () => {
  const { client, deaths } = clientOf({}, {});
  await client.format('x=1');
  deaths[0]?.();
  await Promise.resolve();
  expect(await client.format('x=1')).toEqual(styled);
  expect(deaths).toHaveLength(2);
});

it('gives up a worker that does not answer, and not one that is still loading', async () => {
  vi.useFakeTimers();
  const { client } = clientOf({ format: never }, {});
  const answer = client.format('x=1');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await answer).toEqual({ kind: 'stopped' });

  let load = (): void => {};
  const ready = () => new Promise<void>((resolve) => (load = resolve));
  const { client: slow } = clientOf({ ready });
  const late = slow.format('x=1');
  await vi.advanceTimersByTimeAsync(60_000);
  load();
  expect(await late).toEqual(styled);
});
