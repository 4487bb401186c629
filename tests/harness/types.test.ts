import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Submission } from '../../src/domain/submission.ts';
import type { JudgeEvent, Verdict } from '../../src/domain/verdict.ts';
import type { Runner } from '../../src/runner/runner.ts';
import { createNodeRunner } from '../../scripts/grade/node-runner.ts';

/** Tests of types, judged by the product's own checker beside those that Python judges. */

let runner: Runner & { close: () => void };
beforeAll(async () => {
  runner = await createNodeRunner();
});
afterAll(() => runner.close());

const tests = `import unittest
from solution import Stack

class T(unittest.TestCase):
    def test_push(self):
        stack = Stack()
        stack.push(1)
        self.assertEqual(stack.pop(), 1)
`;

const typeTests = `from typing import assert_type
from solution import Stack

# test: has no type errors

# test: gives back what a stack holds
words: Stack[str] = Stack()
assert_type(words.pop(), str)

# test: refuses a string in a stack of ints
numbers: Stack[int] = Stack()
numbers.push(1)
numbers.push("two")  # refused: reportArgumentType
`;

const right = `class Stack[T]:
    def __init__(self) -> None:
        self._items: list[T] = []

    def push(self, item: T) -> None:
        self._items.append(item)

    def pop(self) -> T:
        return self._items.pop()
`;

async function judged(
  solution: string,
  other: Partial<Submission> = {},
): Promise<{ readonly verdict: Verdict; readonly events: readonly JudgeEvent[] }> {
  const events: JudgeEvent[] = [];
  const verdict = await runner.judge(
    {
      solution,
      tests,
      typeTests,
      module: 'solution',
      testsModule: 'tests',
      files: {},
      given: {},
      stdin: '',
      requires: ['Stack'],
      capabilities: ['types'],
      limits: { testMs: 2_000, totalMs: 20_000 },
      ...other,
    },
    (event) => void events.push(event),
    new AbortController().signal,
  );
  if (verdict.kind === 'stopped') throw new Error('Nothing stops this judging.');
  return { verdict, events };
}

async function failuresOf(solution: string, other: Partial<Submission> = {}) {
  const { verdict } = await judged(solution, other);
  return verdict.tests.flatMap(({ title, failures }) =>
    failures.map(({ message, call, expected, actual, traceback }) => ({
      title,
      message,
      ...(call === null ? {} : { call }),
      ...(expected === null ? {} : { expected, actual }),
      ...(traceback.length === 0 ? {} : { line: traceback[0]?.frames[0]?.line }),
    })),
  );
}

it('knows the types of the files that an exercise gives', async () => {
  const given = { 'shop/goods.py': 'class Pear:\n    price: int = 2\n' };
  const solution = `from shop.goods import Pear\n\n${right}`;
  const besideGiven = `from shop.goods import Pear
from solution import Stack

# test: refuses a price
pears: Stack[Pear] = Stack()
pears.push(Pear().price)  # refused: reportArgumentType

# test: has no type errors
`;
  const { verdict } = await judged(solution, { given, typeTests: besideGiven });
  expect(verdict.kind).toBe('passed');
  // What one exercise gives is not there for the next.
  expect((await judged(right, { typeTests: besideGiven })).verdict.kind).not.toBe('passed');
});

describe('a verdict on types', () => {
  it('has the tests of types among the others, and tells of each', async () => {
    const { verdict, events } = await judged(right);
    expect(verdict.kind).toBe('passed');
    const titles = [
      'push',
      'has no type errors',
      'gives back what a stack holds',
      'refuses a string in a stack of ints',
    ];
    expect(verdict.tests.map(({ title }) => title)).toEqual(titles);
    expect(events[0]).toMatchObject({ kind: 'found', tests: titles.map((title) => ({ title })) });
    const finished = events.flatMap((event) => (event.kind === 'finished' ? [event.index] : []));
    expect(finished).toEqual([0, 1, 2, 3]);
  });

  it('says what a type is and what it should be', async () => {
    const solution = right.replace('pop(self) -> T', 'pop(self) -> object');
    expect(await failuresOf(solution)).toEqual([
      {
        title: 'gives back what a stack holds',
        message: 'The type of the last line is not the one that is expected.',
        call: 'words: Stack[str] = Stack()\nwords.pop()',
        expected: 'str',
        actual: 'object',
      },
    ]);
  });

  it('says what is accepted and should not be', async () => {
    const solution = right.replace('item: T', 'item').replace('(item)', '(item)  # type: ignore');
    const [own, accepted] = await failuresOf(solution);
    expect(own).toMatchObject({ title: 'has no type errors', line: 5 });
    expect(accepted).toEqual({
      title: 'refuses a string in a stack of ints',
      message: 'The type checker accepts the last line, and should refuse it.',
      call: 'numbers: Stack[int] = Stack()\nnumbers.push(1)\nnumbers.push("two")',
    });
  });

  it.each(['# type: ignore', '# pyright: ignore', '#pyright:ignore[reportAssignmentType]'])(
    'leads to the line of the solution that is refused, though "%s" asks to look away',
    async (comment) => {
      const solution = `${right}\nx: int = "one"  ${comment}\n`;
      expect(await failuresOf(solution)).toMatchObject([
        {
          title: 'has no type errors',
          message: expect.stringContaining('Type checker:'),
          line: 11,
        },
      ]);
    },
  );

  it('checks by its own rules, whatever a comment asks for', async () => {
    const solution = `# pyright: basic, reportAssignmentType=false\n${right}\nx: int = "one"\n`;
    expect(await failuresOf(solution)).toMatchObject([{ title: 'has no type errors', line: 12 }]);
  });

  it('does not take one refusal for another', async () => {
    const solution = right.replace('def push', 'def put');
    const found = await failuresOf(`${solution}\n    push: int = 1\n`, { tests });
    expect(found.at(-1)).toMatchObject({
      call: 'numbers: Stack[int] = Stack()\nnumbers.push(1)',
      message: expect.stringMatching(/^The type checker refuses the last line: /),
    });
    const strange = typeTests.replace('reportArgumentType', 'reportIndexIssue');
    expect(await failuresOf(right, { typeTests: strange })).toMatchObject([
      { message: expect.stringContaining('but for another reason than it should: ') },
    ]);
  });

  it('holds settings for the solution as well', async () => {
    const strict = `# pyright: reportExplicitAny=error\n${typeTests}`;
    const solution = `from typing import Any\n\n${right}\ndef show(item: Any) -> None: ...\n`;
    expect(await failuresOf(solution)).toEqual([]);
    expect(await failuresOf(solution, { typeTests: strict })).toMatchObject([
      { title: 'has no type errors', line: 13 },
    ]);
  });

  it('leaves code that does not run to Python', async () => {
    const { verdict } = await judged('class Stack[T:\n');
    expect(verdict).toMatchObject({ kind: 'broken', reason: { kind: 'syntax' }, tests: [] });
  });

  it('judges types beside a test that never finishes', async () => {
    const endless = right.replace(
      '        self._items.append(item)',
      '        while True:\n            pass',
    );
    const { verdict } = await judged(endless);
    expect(verdict.kind).toBe('timed-out');
    expect(verdict.tests.map(({ status }) => status)).toEqual([
      'timed-out',
      'passed',
      'passed',
      'passed',
    ]);
  });

  it('says the same after any other submission', async () => {
    await judged(right.replace('item: T', 'item: str'));
    await judged('');
    expect((await judged(right)).verdict.kind).toBe('passed');
  });
});
