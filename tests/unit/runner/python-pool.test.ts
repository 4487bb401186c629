import { expect, it } from 'vitest';
import { deferred } from '../../../src/domain/deferred.ts';
import type { PythonHandle } from '../../../src/runner/python-handle.ts';
import { createPythonPool } from '../../../src/runner/python-pool.ts';

function handle(): PythonHandle {
  return {
    boot: { interactiveInput: true, snapshot: null },
    call: () => Promise.reject(new Error('Nobody calls it.')),
    send: () => () => Promise.reject(new Error('Nobody calls it.')),
    answer: () => {},
    died: new Promise(() => {}),
    terminate: () => {},
  };
}

it('gives nobody a spare that has moved up while it started', async () => {
  const starting = [deferred<PythonHandle>(), deferred<PythonHandle>(), deferred<PythonHandle>()];
  const [first, second, third] = [handle(), handle(), handle()];
  let starts = 0;
  const pool = createPythonPool(() => starting[starts++]?.promise ?? new Promise(() => {}));
  starting[0]?.resolve(first);
  expect(await pool.acquire()).toBe(first);
  const spare = pool.spare();
  pool.replace(first);
  starting[1]?.resolve(second);
  expect(await pool.acquire()).toBe(second);
  starting[2]?.resolve(third);
  expect(await spare).toBe(third);
});
