import { beforeAll, expect, it } from 'vitest';
import { changedLines } from '../../scripts/mutate/changed-lines.ts';
import { openPythonSource, type PythonSource } from '../../scripts/mutate/python-source.ts';

/** The changes that are made to a solution, of which the proof asks that tests notice them. */

let python: PythonSource;
beforeAll(async () => {
  python = await openPythonSource();
});

/** "what it was -> what it is", of each mutant. */
function changes(solution: string, starter = ''): readonly string[] {
  return python
    .mutants(solution, starter)
    .map(({ source }) => changedLines(solution, source))
    .map(({ line, mutant }) => `${line} -> ${mutant}`);
}

/** A solution that is a class of tests, with one test. */
const testing = (...lines: readonly string[]) =>
  [
    'class BasketTest(unittest.TestCase):',
    '    def test_it(self):',
    ...lines.map((line) => `        ${line}\n`),
  ].join('\n');

/** Those of one line of such a test, leaving it out aside. */
const changesOf = (line: string) =>
  changes(testing(line))
    .filter((change) => change.startsWith(line) && change !== `${line} -> pass`)
    .map((change) => change.slice(`${line} -> `.length));

it('changes what a function compares and returns', () => {
  expect(changes('def f(n):\n    return n < 1\n', 'def f(n):\n    pass\n')).toEqual([
    'return n < 1 -> return',
    'return n < 1 -> return n <= 1',
    'return n < 1 -> return n >= 1',
    'return n < 1 -> return n < 2',
    'return n < 1 -> return n < 0',
  ]);
});

it('leaves a whole test out, and each of its statements', () => {
  const line = 'self.assertEqual(len(basket), n)';
  expect(changes(testing(line, 'basket.clear()'))).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^def test_it[^>]*-> pass$/),
      `${line} -> pass`,
      'basket.clear() -> pass',
    ]),
  );
});

it('weakens an assertion, and changes what it expects', () => {
  expect(changesOf('self.assertEqual(total(), 7)')).toEqual([
    'self.assertTrue(total())',
    'self.assertEqual(total(), 8)',
    'self.assertEqual(total(), 6)',
  ]);
  expect(changesOf('ask.assert_called_once_with("Lima")')).toEqual([
    "ask.assert_called_with('Lima')",
    'ask.assert_called_once()',
    "ask.assert_called_once_with('')",
  ]);
});

it('lets any exception do, or none', () => {
  const solution = testing('with self.assertRaises(KeyError):', '    remove()');
  expect(changes(solution)).toEqual(
    expect.arrayContaining([
      'with self.assertRaises(KeyError): -> if True:',
      'with self.assertRaises(KeyError): -> with self.assertRaises(Exception):',
    ]),
  );
});

it('leaves a case out of a table, and moves the boundaries in it', () => {
  const solution = testing('for n in (4, 5):', '    check(n)');
  expect(changes(solution)).toEqual(
    expect.arrayContaining([
      'for n in (4, 5): -> for n in (5,):',
      'for n in (4, 5): -> for n in (4,):',
      'for n in (4, 5): -> for n in (4, 6):',
    ]),
  );
});

it('leaves the inputs of a test and the labels of its cases as they are', () => {
  expect(changesOf('basket.add("tea")')).toEqual([]);
  expect(changesOf('basket.price = {"tea": 300}')).toEqual([]);
  expect(changes(testing('with self.subTest(n=n):', '    check()'))).not.toContainEqual(
    expect.stringMatching(/^with self\.subTest\(n=n\): ->/),
  );
});

it('changes nothing of a class of tests that the starter gives', () => {
  const given = testing('self.assertEqual(total(), 7)');
  expect(changes(given, given)).toEqual([]);
});

/** The same of its hints. */
function widened(solution: string, starter = ''): readonly string[] {
  return python
    .wider(solution, starter)
    .map(({ source }) => changedLines(solution, source).mutant)
    .map((mutant) => mutant.replace(/^from typing import Any\n/, ''));
}

it('widens the hints of a solution, and each of their parts', () => {
  expect(widened('def f(x: list[int]) -> str | None:\n    return None\n')).toEqual(
    expect.arrayContaining([
      expect.stringContaining('def f(x: Any) -> str | None:'),
      expect.stringContaining('def f(x: object) -> str | None:'),
      expect.stringContaining('def f(x: list[Any]) -> str | None:'),
      expect.stringContaining('def f(x: list[int]) -> str:'),
      expect.stringContaining('def f(x: list[int]) -> None:'),
    ]),
  );
});

it('lets a type parameter be anything', () => {
  expect(widened('def f[T: str](x): ...\n')).toEqual(
    expect.arrayContaining([expect.stringContaining('def f[T](x): ...')]),
  );
});

it('widens no hint that the starter gives, nor that of a result which is None', () => {
  const given = 'def f(x: int) -> None: ...\n';
  expect(widened(given, given)).toEqual([]);
});
