import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Suite } from '../../workers/protocol.ts';
import { startInterpreter, type Interpreter } from './interpreter.ts';

/** What an author's tests do wrong is told of the tests; a slip that unittest forgives is none. */

const head = 'import unittest\nfrom solution import f\n';
const test = '    def test_it(self):\n        self.assertEqual(f(1), 1)\n';
const plainCase = `${head}class T(unittest.TestCase):\n`;

const harmless = {
  'begin with a byte order mark': `\ufeff${plainCase}${test}`,
  'describe themselves with what setUp makes': `${plainCase}    def shortDescription(self): return self.text\n${test}`,
  'have a docstring that is no text': `${plainCase}${test}    test_it.__doc__ = 5\n`,
  'hold a very long expression': `${plainCase}    n = ${Array(3000).fill('1').join(' + ')}\n${test}`,
};

const unusable = {
  'a constructor that raises': [
    `${plainCase}    def __init__(self, *_): raise ValueError('no')\n${test}`,
    'ValueError: no at line 4',
  ],
  'a constructor that takes no name': [
    `${plainCase}    def __init__(self): super().__init__()\n${test}`,
    'T.__init__() takes 1 positional argument',
  ],
  'a constructor that exits': [
    `${plainCase}    def __init__(self, *_): raise SystemExit\n${test}`,
    'SystemExit at line 4',
  ],
  'an abstract base with tests': [
    `import abc\n${plainCase}    @abc.abstractmethod\n    def make(self): ...\n${test}`.replace(
      'unittest.TestCase)',
      'unittest.TestCase, abc.ABC)',
    ),
    "Can't instantiate abstract class T",
  ],
  'load_tests without a suite': [
    `${plainCase}${test}def load_tests(*_): return None\n`,
    "'NoneType' object is not iterable",
  ],
  'a coroutine in a plain TestCase': [
    `${plainCase}    async def test_it(self): self.assertEqual(f(1), 2)\n`,
    'The test T.test_it tests nothing. It is async def',
  ],
  'a test that yields': [
    `${plainCase}    def test_it(self):\n        self.assertEqual(f(1), 2)\n        yield\n`,
    'The test T.test_it tests nothing. It is a generator',
  ],
} satisfies Record<string, readonly [string, string]>;

let interpreter: Interpreter;
beforeAll(async () => {
  interpreter = await startInterpreter();
});
afterAll(() => interpreter.close());

const solution = 'def f(x): return x\n';

function suite(tests: string, testsModule = 'tests'): Suite {
  const nothing = { files: {}, given: {}, stdin: '', requires: [], capabilities: [] };
  return { tests, module: 'solution', testsModule, ...nothing };
}

describe('tests that unittest takes', () => {
  it.each(Object.entries(harmless))('%s', async (_, tests) => {
    expect(await interpreter.discover(suite(tests), solution)).toMatchObject({ kind: 'found' });
    expect(await interpreter.test(suite(tests), solution, 0)).toMatchObject({ status: 'passed' });
  });
});

describe('tests that cannot be used', () => {
  it.each(Object.entries(unusable))('%s', async (_, [tests, words]) => {
    const discovery = await interpreter.discover(suite(tests), solution);
    expect(discovery).toMatchObject({ kind: 'unusable', reason: expect.stringContaining(words) });
  });

  it('have the name of the solution', async () => {
    const discovery = await interpreter.discover(
      suite(`${plainCase}${test}`, 'solution'),
      solution,
    );
    expect(discovery).toMatchObject({
      reason: expect.stringContaining("both be the module 'solu"),
    });
  });

  it('return what they should have asserted', async () => {
    const returning = suite(`${plainCase}    def test_it(self): return f(1) == 2\n`);
    await interpreter.discover(returning, solution);
    const { status, failures } = await interpreter.test(returning, solution, 0);
    expect(status).toBe('unusable');
    expect(failures[0]?.message).toBe(
      'The test T.test_it returns a value (bool), which nobody looks at. That is for the author of the tests to mend; your code was not judged.',
    );
  });
});
