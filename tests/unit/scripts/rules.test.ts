import { expect, it } from 'vitest';
import { ruleProblems, withoutRules } from '../../../scripts/exercises/rules.ts';

const prompt = `A shop sorts its shelves, and wants
that done by [code](https://x.org).

Write \`tidy(items)\`.

- It returns a **new list**; items that
  are equal keep their order.
- Anything but \`str; bytes\` raises \`TypeError\`. Items are short.

| call | result |
| --- | --- |
| \`tidy([])\` | \`[]\` |

\`\`\`python
>>> tidy(["b", "a"])
['a', 'b']
\`\`\`

## The fine print

- A generator will do (once).
`;

const tests = `import unittest
from solution import tidy


# rule: write tidy(items)
# rule: tidy([]) []
class TidyTest(unittest.TestCase):
    def test_nothing(self):
        """returns nothing for nothing"""

    # rule: Returns a new list
    def test_new(self):
        """returns a new list"""

    # rule: equal keep … order
    # rule: a generator will do
    @mark
    async def test_ties(self):
        """keeps ties"""


class MisuseTest(unittest.TestCase):
    # rule: anything but str; bytes raises
    # given: items are short
    def test_misuse(self):
        """raises TypeError"""
`;

it('finds a rule for every test and a test for every rule', () => {
  expect(ruleProblems(prompt, tests)).toEqual([]);
});

it.each([
  [
    'a rule without a test',
    '    # rule: equal keep … order\n',
    'No test quotes "items that are equal keep their order."',
  ],
  [
    'a sentence of the fine print',
    '    # rule: a generator will do\n',
    'No test quotes "A generator will do (once)."',
  ],
  ['a row of a table', '# rule: tidy([]) []\n', 'No test quotes "tidy([]) []"'],
  [
    'a sentence that promises nothing',
    '    # given: items are short\n',
    'No test quotes "Items are short."',
  ],
  [
    'a test without a rule',
    '    # rule: anything but str; bytes raises\n',
    'test_misuse quotes no rule of the prompt.',
  ],
])('shows %s', (_name, line, problem) => {
  expect(tests).toContain(line);
  expect(ruleProblems(prompt, tests.replace(line, ''))).toContain(problem);
});

it('shows a quote of what the prompt does not say, or says in two places', () => {
  const wrong = tests.replace('Returns a new list', 'a new list … order');
  expect(ruleProblems(prompt, wrong)).toContain(
    '"# rule: a new list … order" is in no clause of the prompt.',
  );
});

it('asks no test for the story', () => {
  expect(ruleProblems('A shop.\n\nIt tidies.', tests)).not.toContain('No test quotes "A shop."');
});

it('judges without the quotes', () => {
  const judged = withoutRules(tests);
  expect(judged).not.toMatch(/rule:|given:/);
  expect(judged.split('\n').length).toBe(tests.split('\n').length - 7);
});

it('takes functions for tests where there is no class of unittest', () => {
  const inFunctions = `import pytest

# rule: It returns a new list
@pytest.mark.parametrize("items", [
    [],
    ["a"],
])
def test_new(items):
    """returns a new list"""


# rule: items that are equal keep their order
class TestTies:
    def test_two(self): pass


def test_unruled(): pass
`;
  const problems = ruleProblems(
    'A story.\n\nIt returns a new list; items that are equal keep their order.',
    inFunctions,
  );
  expect(problems).toEqual(['test_unruled quotes no rule of the prompt.']);
});
