import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Suite } from '../../workers/protocol.ts';
import { startInterpreter, type Interpreter } from './interpreter.ts';

/** The limit that keeps recursion from the engine's stack does not keep long texts from Python. */

const lines = (count: number, line: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => line(n)).join('');

const texts = {
  'a thousand branches': `def f(x):\n    if x == -1: return 0\n${lines(1000, (n) => `    elif x == ${n}: return x\n`)}`,
  'a thousand calls in a row': `class A:\n    def a(self): return self\nA()${'.a()'.repeat(1000)}\ndef f(x): return x\n`,
  'a sum of two thousand terms': `n = ${Array(2000).fill('1').join(' + ')}\ndef f(x): return x\n`,
  'ninety levels of indentation': `def f(x):\n${lines(90, (n) => `${' '.repeat(n + 1)}if x:\n`)}${' '.repeat(91)}return x\n`,
  'a condition of five hundred cases': `def f(x): return ${lines(500, (n) => `0 if x == -${n + 1} else `)}x\n`,
};

let interpreter: Interpreter;
beforeAll(async () => {
  interpreter = await startInterpreter();
});
afterAll(() => interpreter.close());

function suite(imported: string, files: Record<string, string> = {}): Suite {
  const tests = `import unittest\nfrom ${imported} import f\nclass T(unittest.TestCase):\n    def test_it(self): self.assertEqual(f(3), 3)\n`;
  const nothing = { given: {}, stdin: '', requires: [], capabilities: [] };
  return { tests, module: 'solution', testsModule: 'tests', files, ...nothing };
}

describe('long texts', () => {
  it.each(Object.entries(texts))('%s', async (_, text) => {
    await interpreter.discover(suite('solution'), text);
    const judged = await interpreter.test(suite('solution'), text, 0);
    expect(judged).toMatchObject({ status: 'passed' });
  });

  it.each(Object.entries(texts))('%s in a file that is imported', async (_, text) => {
    const beside = suite('solution', { 'helper.py': text });
    await interpreter.discover(beside, 'from helper import f\n');
    const judged = await interpreter.test(beside, 'from helper import f\n', 0);
    expect(judged).toMatchObject({ status: 'passed' });
  });

  it('says of a text that is deeper still where Python stopped reading', async () => {
    const discovery = await interpreter.discover(suite('solution'), `x = ${'('.repeat(300)}1`);
    expect(discovery).toMatchObject({ kind: 'broken', reason: { kind: 'syntax' } });
  });
});
