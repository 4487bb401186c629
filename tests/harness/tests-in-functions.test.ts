import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createNodeRunner } from '../../scripts/grade/node-runner.ts';
import { plainSentence } from '../../src/domain/sentence.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { verdictSentence } from '../../src/domain/verdict-sentence.ts';
import type { Verdict } from '../../src/domain/verdict.ts';
import type { Runner } from '../../src/runner/runner.ts';
import { lacksAny } from '../lacking-packs.ts';

/** Whatever a test can be asked for, it can be asked for in each style that tests are written in. */

const plain = `
from solution import total

def test_one():
    """adds one number"""
    assert total([1]) == 1

def test_two():
    assert total([1, 2]) == 3
`;
const pytest = `
import pytest
from solution import total

@pytest.fixture
def numbers():
    return [1, 2]

def test_one():
    """adds one number"""
    assert total([1]) == 1

@pytest.mark.parametrize("more", [[], [3]])
def test_two(numbers, more):
    assert total(numbers + more) == sum(numbers + more)
`;

const { signal } = new AbortController();
let runner: Runner & { close: () => void };
beforeAll(async () => {
  runner = await createNodeRunner();
});
afterAll(() => runner.close());

function submissionOf(solution: string, tests: string, testMs = 2_000): Submission {
  const nothing = {
    typeTests: '',
    files: {},
    given: {},
    stdin: '',
    requires: [],
    capabilities: [],
  };
  const modules = { module: 'solution', testsModule: 'tests' };
  return { solution, tests, ...nothing, ...modules, limits: { testMs, totalMs: 20_000 } };
}

async function judge(solution: string, tests: string): Promise<Verdict> {
  const verdict = await runner.judge(submissionOf(solution, tests), () => {}, signal);
  if (verdict.kind === 'stopped') throw new Error('Nothing stops this judging.');
  return verdict;
}

const right = 'def total(xs):\n    return sum(xs)\n';
const endless = 'def total(xs):\n    while len(xs) > 1:\n        pass\n    return sum(xs)\n';

describe.each([
  ['functions', plain, false],
  ['pytest', pytest, lacksAny(['pytest'])],
])('tests in %s', { timeout: 60_000 }, (_, tests, skip) => {
  it.skipIf(skip)('pass', async () => {
    const verdict = await judge(right, tests);
    expect(verdict.kind).toBe('passed');
    expect(verdict.tests[0]).toMatchObject({ name: 'test_one', title: 'adds one number' });
  });

  it.skipIf(skip)('that never end are ended, with the call that did not come back', async () => {
    const verdict = await judge(endless, tests);
    expect(plainSentence(verdictSentence(verdict))).toContain('It was in line');
    expect(verdict.tests.map(({ status }) => status).slice(0, 2)).toEqual(['passed', 'timed-out']);
    expect(verdict.tests[1]?.failures[0]?.call).toMatch(/^total\(\[1, 2\]/u);
  });

  it.skipIf(skip)('can be stepped through', async () => {
    const submission = submissionOf('def total(xs):\n    return xs[0]\n', tests);
    const recording = await runner.record({ kind: 'test', submission, index: 1 }, signal);
    if (recording.kind !== 'recorded') throw new Error(JSON.stringify(recording));
    expect(recording.trace.steps.length).toBeGreaterThan(1);
    expect(recording.trace.isEnded).toBe(false);
  });

  it.skipIf(skip)('cover lines', async () => {
    const solution = 'def total(xs):\n    if len(xs) > 9:\n        return 0\n    return sum(xs)\n';
    const coverage = await runner.cover(submissionOf(solution, tests), signal);
    const count = tests === plain ? 2 : 3;
    expect(coverage).toEqual({
      kind: 'measured',
      lines: [
        { line: 2, times: count },
        { line: 3, times: 0 },
        { line: 4, times: count },
      ],
    });
  });

  it.skipIf(skip)('are the learner’s to answer for where loading them fails', async () => {
    const loading = `${tests}\nLIMIT = total([5]).bit_length()\n`;
    const verdict = await judge('def total(xs):\n    return None\n', loading);
    expect(verdict.kind).toBe('failed');
    const names = new Set(verdict.tests.map(({ name }) => name));
    expect(names).toEqual(new Set(['test_one', 'test_two']));
    expect(verdict.tests[0]?.failures[0]?.message).toContain('what your code gave them');
  });

  it.skipIf(skip)('take no object that equals everything', async () => {
    const always = 'class Any:\n    def __eq__(self, other): return True\n';
    const verdict = await judge(`${always}def total(xs): return Any()\n`, tests);
    expect(verdict.kind).toBe('failed');
    expect(verdict.tests[0]?.failures[0]).toMatchObject({
      message: expect.stringContaining('of the class Any equals even what nobody knows'),
      call: 'total([1])',
      expected: '1',
    });
  });
});

describe('cases of pytest that the solution gives', () => {
  const tests = `
import pytest
from solution import cases

@pytest.mark.parametrize("n", cases(3))
def test_each(n):
    assert n
`;
  const skip = lacksAny(['pytest']);

  it.skipIf(skip)('are judged each', async () => {
    const verdict = await judge('def cases(n): return range(n)\n', tests);
    expect(verdict.tests.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'test_each[0] failed',
      'test_each[1] passed',
      'test_each[2] passed',
    ]);
  });

  it.skipIf(skip)('are the learner’s to give', async () => {
    const verdict = await judge('def cases(n): return None\n', tests);
    expect(verdict.kind).toBe('failed');
    expect(verdict.tests[0]).toMatchObject({
      name: 'test_each',
      failures: [
        { message: expect.stringContaining("'NoneType' object is not"), call: 'cases(3)' },
      ],
    });
  });

  it.skipIf(skip)('break while they are made', async () => {
    const verdict = await judge('def cases(n):\n    yield 1\n    yield boom\n', tests);
    expect(verdict).toMatchObject({ kind: 'broken', reason: { kind: 'raised' } });
  });
});

describe('a text that would test nothing', () => {
  it.each([
    ['async def test_it(): assert f(1) == 2', 'The test test_it tests nothing. It is async def'],
    ['def test_it():\n    yield f(1)', 'The test test_it tests nothing. It is a generator'],
    ['class TestIt:\n    def __init__(self): pass\n    def test_it(self): pass', 'defines no test'],
  ])('%j is told of its author', async (text, words) => {
    const verdict = await judge('def f(x): return x\n', `from solution import f\n${text}\n`);
    expect(verdict).toMatchObject({ kind: 'crashed', reason: expect.stringContaining(words) });
  });

  it('returns what it should have asserted', async () => {
    const text = 'from solution import f\ndef test_it(): return f(1) == 2\n';
    const verdict = await judge('def f(x): return x\n', text);
    const words = 'The test test_it returns a value (bool)';
    expect(verdict).toMatchObject({ kind: 'crashed', reason: expect.stringContaining(words) });
  });
});
