import { afterAll, beforeAll, expect, it } from 'vitest';
import { createNodeRunner } from '../../scripts/grade/node-runner.ts';
import { ensureRuntime } from '../../scripts/runtime/ensure-runtime.ts';
import type { RunEvent, RunOutcome } from '../../src/domain/run.ts';
import type { TestResult } from '../../src/domain/verdict.ts';

let runner: Awaited<ReturnType<typeof createNodeRunner>>;
beforeAll(async () => {
  await ensureRuntime();
  runner = await createNodeRunner();
});
afterAll(() => runner.close());

interface Ran {
  readonly outcome: RunOutcome;
  readonly events: readonly RunEvent[];
  readonly text: string;
}

/** Runs a program, and stops it as soon as what it printed ends with a text. */
async function run(source: string, last: string | null = null): Promise<Ran> {
  const events: RunEvent[] = [];
  const stopping = new AbortController();
  let text = '';
  const onEvent = (event: RunEvent): void => {
    events.push(event);
    if (event.kind === 'output') text += event.text;
    if (last !== null && text.endsWith(last)) stopping.abort();
  };
  const program = { source, prompt: '', given: {}, stdin: '', capabilities: [] };
  const io = { onEvent, readLine: () => Promise.resolve(null) };
  const outcome = await runner.run(program, io, stopping.signal);
  return { outcome, events, text };
}

it('shows what was printed before a loop that never ends', async () => {
  const { outcome, text } = await run(
    'for i in range(5):\n    print("step", i)\nn = 0\nwhile True:\n    n += 1\n',
    'step 4\n',
  );
  expect(outcome.kind).toBe('stopped');
  expect(text).toBe('step 0\nstep 1\nstep 2\nstep 3\nstep 4\n');
});

it('shows a line that was begun before one call that never ends', async () => {
  const { outcome } = await run('print("one", end="")\nsum(range(10**11))\n', 'one');
  expect(outcome.kind).toBe('stopped');
});

it('shows what was printed before a sleep', async () => {
  const source = 'import time\nfor n in range(5000):\n    print(n)\ntime.sleep(60)\n';
  expect((await run(source, '\n4999\n')).outcome.kind).toBe('stopped');
});

it('shows what was printed before the stack overflows', async () => {
  const { outcome, text } = await run(`
print("one")
print("two")
nested = []
for _ in range(100_000):
    nested = [nested]
del nested
`);
  expect(outcome.kind).toBe('crashed');
  expect(text).toBe('one\ntwo\n');
});

it('shows the end of a flood, whole lines of it, before a loop that never ends', async () => {
  const source = 'for n in range(30_000):\n    print("line", n)\nwhile True:\n    pass\n';
  const { events, text } = await run(source, 'line 29999\n');
  expect(text.startsWith('line 0\nline 1\n')).toBe(true);
  const missing = events.reduce(
    (sum, event) => sum + (event.kind === 'cut' ? event.characters : 0),
    0,
  );
  expect(missing).toBeGreaterThan(0);
  expect(
    text
      .split('\n')
      .slice(0, -1)
      .filter((line) => !/^line \d+$/u.test(line)),
  ).toEqual([]);
});

it('goes on showing the newest of what is printed without end', async () => {
  const events: number[] = [];
  const stopping = new AbortController();
  const onEvent = (event: RunEvent): void => {
    if (event.kind !== 'output') return;
    events.push(event.text.length);
    if (events.reduce((sum, size) => sum + size, 0) > 400_000) stopping.abort();
  };
  const program = {
    source: 'n = 0\nwhile True:\n    print(n)\n    n += 1\n',
    prompt: '',
    given: {},
    stdin: '',
  };
  const outcome = await runner.run(
    { ...program, capabilities: [] },
    { onEvent, readLine: () => Promise.resolve(null) },
    stopping.signal,
  );
  expect(outcome.kind).toBe('stopped');
  expect(Math.max(...events)).toBeLessThanOrEqual(128 * 1024);
});

it('shows what follows one print of four million characters', async () => {
  const { text, events } = await run('print("x" * 4_000_000)\nprint("end")\n');
  expect(text.endsWith('x\nend\n')).toBe(true);
  const missing = events.flatMap((event) => (event.kind === 'cut' ? [event.characters] : []));
  expect(missing).toEqual([4_000_005 - text.length]);
});

const tests = `
import unittest
from solution import f

class T(unittest.TestCase):
    def test_one(self):
        self.assertEqual(f(1), 1)

    def test_two(self):
        self.assertEqual(f(2), 2)
`;

async function judged(solution: string): Promise<readonly TestResult[]> {
  const files = { module: 'solution', testsModule: 'tests', files: {}, given: {}, stdin: '' };
  const limits = { testMs: 2_000, totalMs: 20_000 };
  const verdict = await runner.judge(
    { solution, tests, typeTests: '', ...files, requires: [], capabilities: [], limits },
    () => {},
    new AbortController().signal,
  );
  if (verdict.kind === 'stopped') throw new Error('Nothing stops this judging.');
  return verdict.tests;
}

it('keeps what a test printed until its time was up', async () => {
  const results = await judged(`
def f(n):
    print("called with", n)
    while n == 1:
        pass
    return n
`);
  expect(results.map(({ status, output }) => [status, output])).toEqual([
    ['timed-out', 'called with 1\n'],
    ['passed', 'called with 2\n'],
  ]);
});

it('keeps what a test printed until the interpreter broke down', async () => {
  const results = await judged(`
import ctypes

def f(n):
    print("called with", n)
    if n == 1:
        ctypes.memset(0, 255, 2**24)
    return n
`);
  expect(results.map(({ status, output }) => [status, output])).toEqual([
    ['crashed', 'called with 1\n'],
    ['passed', 'called with 2\n'],
  ]);
});
