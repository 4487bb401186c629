import { checkerName, type CheckedTypes, type TypeProblem } from '../domain/type-checker.ts';
import type { TypeTest } from '../domain/type-test.ts';
import type { Failure, TestResult } from '../domain/verdict.ts';

/** How the types of one submission were checked. */
export type TypesOutcome =
  | { readonly kind: 'checked'; readonly types: CheckedTypes; readonly solution: string }
  | { readonly kind: 'lost'; readonly reason: string };

/** What the checker says -> a row for each test. They are checked at once: the first has all the time. */
export function typeResults(
  tests: readonly TypeTest[],
  outcome: TypesOutcome,
): readonly TestResult[] {
  return tests.map((test, index): TestResult => {
    const { name, title } = test;
    if (outcome.kind === 'lost') {
      const failures = [failure({ message: outcome.reason })];
      return { name, title, status: 'crashed', failures, output: '', ms: 0 };
    }
    const { types, solution } = outcome;
    const ms = index === 0 ? types.ms : 0;
    const failures =
      test.source === null
        ? types.solution.slice(0, most).map((problem) => inSolution(problem, solution))
        : besideIt(test, test.source.split('\n'), types.beside[index] ?? []);
    const status = failures.length === 0 ? 'passed' : 'failed';
    return { name, title, status, failures, output: '', ms };
  });
}

/** So many problems of one text are told; the rest often comes of the first. */
const most = 3;

function failure(told: Partial<Failure>): Failure {
  const nothing = { call: null, expected: null, actual: null, subtest: null };
  return { message: '', ...nothing, traceback: [], ...told };
}

function inSolution({ line, column, endLine, endColumn, message }: TypeProblem, solution: string) {
  const text = solution.split('\n')[line] ?? '';
  const code = text.trim();
  const indent = text.length - text.trimStart().length;
  const start = column - indent;
  const end = endLine === line ? endColumn - indent : code.length;
  const frame = {
    file: 'solution.py',
    line: line + 1,
    function: '<module>',
    code,
    repeated: 0,
    ...(end - start < code.length && { failing: { start, end } }),
  };
  return failure({
    message: `${checkerName}: ${message}`,
    traceback: [{ type: checkerName, message, frames: [frame], leadsTo: null }],
  });
}

/** The first line, if any, of which the checker says something else than the test asks for. */
function besideIt(
  { begins, refused }: TypeTest,
  text: readonly string[],
  problems: readonly TypeProblem[],
): readonly Failure[] {
  const lines = new Set([...refused.keys(), ...problems.map(({ line }) => line)]);
  for (const line of [...lines].toSorted((one, other) => one - other)) {
    const here = problems.filter((problem) => problem.line === line);
    const before = text.slice(begins, line);
    const which = before.length === 0 ? 'this line' : 'the last line';
    const told = lineFailure(refused.get(line) ?? null, here, which);
    if (told === null) continue;
    const [first] = here;
    const last = told.expected !== null && first ? spanOf(first, text) : (text[line] ?? '');
    return [{ ...told, call: [...before, last].join('\n') }];
  }
  return [];
}

/** What is wrong with one line, which a sentence names; `rules` may refuse it, or are null where nothing may. */
function lineFailure(
  rules: readonly string[] | null,
  [first, ...others]: readonly TypeProblem[],
  which: string,
): Failure | null {
  if (first === undefined) {
    return failure({ message: `The type checker accepts ${which}, and should refuse it.` });
  }
  if (rules === null) {
    // Where the line has another error, its type is wrong for that reason.
    const cause = [first, ...others].find(({ message }) => !mismatch.test(message));
    if (cause !== undefined) {
      return failure({ message: `The type checker refuses ${which}: ${cause.message}` });
    }
    const [, expected = null, actual = null] = mismatch.exec(first.message) ?? [];
    return failure({
      message: `The type of ${which} is not the one that is expected.`,
      expected,
      actual,
    });
  }
  if (rules.length === 0) return null;
  if ([first, ...others].some(({ rule }) => rules.includes(rule))) return null;
  return failure({
    message: `The type checker refuses ${which}, but for another reason than it should: ${first.message}`,
  });
}

/** What Pyright says of an `assert_type` that does not hold. */
const mismatch = /expected "(.*)" but received "(.*)"$/su;

/** The text of a problem, where it is in one line. */
function spanOf(
  { line, column, endLine, endColumn }: TypeProblem,
  text: readonly string[],
): string {
  return (text[line] ?? '').slice(column, endLine === line ? endColumn : undefined);
}
