import { afterAll, beforeAll, expect, it } from 'vitest';
import { plainSentence } from '../../src/domain/sentence.ts';
import type { RunEvent } from '../../src/domain/run.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { verdictSentence } from '../../src/domain/verdict-sentence.ts';
import type { Verdict } from '../../src/domain/verdict.ts';
import type { Runner } from '../../src/runner/runner.ts';
import { createNodeRunner } from '../../scripts/grade/node-runner.ts';
import { typedAhead } from './typed-ahead.ts';

const head = `
import unittest
from solution import total

class T(unittest.TestCase):
`;
const tests = `${head}    def test_one(self):
        self.assertEqual(total([1]), 1)

    def test_none(self):
        self.assertEqual(total([]), 0)
`;

let runner: Runner & { close: () => void };
beforeAll(async () => {
  runner = await createNodeRunner();
});
afterAll(() => runner.close());

async function judge(solution: string, judging = tests): Promise<Verdict> {
  const submission: Submission = {
    solution,
    tests: judging,
    typeTests: '',
    module: 'solution',
    testsModule: 'tests',
    files: {},
    given: {},
    stdin: '',
    requires: [],
    capabilities: [],
    limits: { testMs: 2_000, totalMs: 20_000 },
  };
  const verdict = await runner.judge(submission, () => {}, new AbortController().signal);
  if (verdict.kind === 'stopped') throw new Error('Nothing stops this judging.');
  return verdict;
}

const said = (verdict: Verdict): string => plainSentence(verdictSentence(verdict));

it('names the lines of the loop that never ends', async () => {
  const verdict = await judge(`
def double(n):
    return 2 * n

def total(xs):
    for n in range(300):
        double(n)
    while xs:
        double(1)
    return 0
`);
  expect(said(verdict)).toContain('It was in lines 8 to 9. 1 of 2 tests passes.');
});

it('names a loop that is a single line', async () => {
  const verdict = await judge('def total(xs):\n    while xs: pass\n    return 0\n');
  expect(said(verdict)).toContain('It was in line 2. 1 of 2 tests passes.');
});

it('names the line that hangs in C', async () => {
  const verdict = await judge(
    'def total(xs):\n    n = len(xs)\n    return sum(range(n, 10**11))\n',
  );
  expect(said(verdict)).toContain('It was in line 3.');
});

it('has a row for every test where loading never ends, however it holds on', async () => {
  const verdict = await judge(`
while True:
    try:
        while True:
            pass
    except BaseException:
        continue
`);
  expect(verdict.tests.map(({ name, status }) => [name, status])).toEqual([
    ['T.test_one', 'not-run'],
    ['T.test_none', 'not-run'],
  ]);
  expect(said(verdict)).toMatch(/did not finish loading, so no test could run\. It was in line/);
});

const hasOneLine: readonly (readonly [string, string, number])[] = [
  [
    'a comprehension',
    'from itertools import count\n\ndef total(xs): return xs and [n for n in count() if n < 0]\n',
    3,
  ],
  [
    'a lambda that calls itself',
    'total = lambda xs, n=60: n and xs and total(xs, n - 1) + total(xs, n - 1)\n',
    1,
  ],
  [
    'a generator',
    'from itertools import count\ndef total(xs): return xs and sum(1 for _ in count())\n',
    2,
  ],
  [
    'what a function of the library calls',
    'from itertools import count\nminus = lambda n: -n\ntotal = lambda xs: xs and max(map(minus, count()))\n',
    2,
  ],
  [
    'what gives values without end',
    'from itertools import count\ndef all_of(n): yield from count(n)\n\ndef total(xs):\n    return xs and max(all_of(0))\n',
    2,
  ],
  [
    'a call that hangs in C',
    'def other(): pass\ndef total(xs): return xs and sum(range(10**11))\ndef last(): pass\n',
    2,
  ],
];

it.each(hasOneLine)('names a function in one line, %s', async (_, solution, line) => {
  const verdict = await judge(solution);
  expect(said(verdict)).toContain(`It was in line ${line}.`);
});

/** The calls that are shown for a solution that hangs where it is given three things or more. */
async function calls(body: string, solution = hangs): Promise<readonly (string | null)[]> {
  const verdict = await judge(solution, `${head}    def test_it(self):\n${body}`);
  return verdict.tests.flatMap(({ failures }) => failures.map(({ call }) => call));
}

const hangs = `
def total(xs):
    if len(xs) > 2:
        while True:
            pass
    return sum(xs)
`;
const hangsInC = 'def total(xs):\n    return sum(range(10**10 * (len(xs) > 2))) + sum(xs)\n';

it.each([
  ['goes round and round', hangs],
  ['hangs in C', hangsInC],
])('shows the call that never came back where it %s', async (_, solution) => {
  const rounds = `        for n in range(1, 5):
            self.assertEqual(total([7] * n), 7 * n)
`;
  expect(await calls(rounds, solution)).toEqual(['total([7] * 3)']);
});

it('shows it where an assertion makes it', async () => {
  expect(await calls('        self.assertRaises(TypeError, total, [1, 2, 3])\n')).toEqual([
    'total([1, 2, 3])',
  ]);
});

it('shows what a test did before', async () => {
  const body = `        xs = [1, 2]
        self.assertEqual(total(xs), 3)
        xs.append(3)
        self.assertEqual(total(xs), 6)
`;
  expect(await calls(body)).toEqual(['xs = [1, 2]\ntotal(xs)\nxs.append(3)\ntotal(xs)']);
});

interface Ended {
  readonly lines: readonly number[];
  readonly example: string | undefined;
  readonly printed: string;
}

/** What is known of a program whose time was up. */
async function ended(source: string, { stdin = '', prompt = '' } = {}): Promise<Ended> {
  const program = { source, prompt, given: {}, stdin, capabilities: [] };
  let printed = '';
  const nextLine = typedAhead(stdin);
  const onEvent = (event: RunEvent): void => {
    if (event.kind === 'output') printed += event.text;
  };
  const io = { onEvent, readLine: () => Promise.resolve(nextLine()) };
  const outcome = await runner.run(program, io, new AbortController().signal);
  if (outcome.kind !== 'timed-out') throw new Error(`it was ${outcome.kind}`);
  const { frames = [], example } = outcome;
  return { lines: frames.map(({ line }) => line), example, printed };
}

it('gets with the same input to the lines in which a program never ends', async () => {
  const source = 'name = input()\nprint("once")\nif name == "Ada":\n    while True: pass\n';
  expect((await ended(source, { stdin: 'Ada\n' })).lines).toEqual([4]);
});

it('names the line in which a program sleeps', async () => {
  expect((await ended('import time\nprint("once")\ntime.sleep(100)\n')).lines).toEqual([3]);
});

it('names the example that never ends, its lines and what it has printed', async () => {
  const source = 'def f(n):\n    print("f", n)\n    while n > 1:\n        pass\n    return n\n';
  const prompt = '```\n>>> for n in range(1_000_000): pass\n>>> f(1)\n1\n>>> f(2)\n2\n```\n';
  expect(await ended(source, { prompt })).toEqual({
    lines: [3, 4],
    example: 'f(2)',
    printed: 'f 1\n1\nf 2\n',
  });
});
