import { expect, it } from 'vitest';
import type { Suite } from '../../workers/protocol.ts';
import { memoryLimit } from '../../scripts/runtime/patch-pyodide.ts';
import { startInterpreter } from './interpreter.ts';

const full =
  `the ${memoryLimit / 2 ** 20} MB of memory that Python has here are full.` +
  ' Look for what grows in every round, and keep less of it at once';

const solution = `
kept = []


def at_once():
    return [0] * 2**30


def in_a_global():
    while True:
        kept.append("x" * 1000 + str(len(kept)))


def in_a_variable():
    rows = []
    while True:
        rows.append(bytearray(10_000))
`;

const tests = (name: string): string => `
import unittest
from solution import ${name}

class MemoryTest(unittest.TestCase):
    def test_it(self):
        self.assertEqual(${name}(), [])
`;

// An interpreter that has filled its memory is thrown away: each has one of its own.
it.each([
  ['at_once', 6],
  ['in_a_global', 11],
  ['in_a_variable', 17],
])('tells where memory ran out, %s', async (name, line) => {
  const interpreter = await startInterpreter();
  try {
    const suite: Suite = {
      tests: tests(name),
      module: 'solution',
      testsModule: 'tests',
      files: {},
      given: {},
      stdin: '',
      requires: [],
      capabilities: [],
    };
    const { status, failures } = await interpreter.test(suite, solution, 0);
    expect(status).toBe('errored');
    const [failure] = failures;
    expect(failure?.call).toBe(`${name}()`);
    expect(failure?.message).toMatch(/^(Your code|This call) raised MemoryError: /);
    expect(failure?.message).toContain(full);
    // Python notes down the line in what memory is left, and sometimes there is none at all.
    for (const { frames } of failure?.traceback ?? []) {
      expect(frames).toMatchObject([{ line, function: name }]);
    }
  } finally {
    interpreter.close();
  }
});
