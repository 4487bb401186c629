import { expect, it } from 'vitest';
import { readTypeTests } from '../../../src/domain/type-test.ts';

it('reads tests, the lines that must be refused, and by which rules', () => {
  const { settings, tests } = readTypeTests(`# pyright: reportExplicitAny=error
from solution import Stack

# test: has no type errors

# test: refuses a string in a stack of ints
numbers = Stack[int]()
numbers.push("two")  # refused: reportArgumentType | reportCallIssue
numbers.pull()  # refused
# a comment that says "refused" alone
`);
  expect(settings).toEqual(['# pyright: reportExplicitAny=error']);
  expect(tests).toEqual([
    {
      name: 'types.has_no_type_errors',
      title: 'has no type errors',
      source: null,
      begins: 0,
      refused: new Map(),
    },
    {
      name: 'types.refuses_a_string_in_a_stack_of_ints',
      title: 'refuses a string in a stack of ints',
      source: `# pyright: reportExplicitAny=error
from solution import Stack

numbers = Stack[int]()
numbers.push("two")
numbers.pull()
# a comment that says "refused" alone
`,
      begins: 3,
      refused: new Map([
        [4, ['reportArgumentType', 'reportCallIssue']],
        [5, []],
      ]),
    },
  ]);
});

it('reads tests without a line above them', () => {
  const { tests } = readTypeTests('# test: adds\nimport solution\n');
  expect(tests).toMatchObject([{ source: 'import solution\n', begins: 0 }]);
});

it('reads no test in a file that begins none', () => {
  expect(readTypeTests('from solution import f\n').tests).toEqual([]);
});
