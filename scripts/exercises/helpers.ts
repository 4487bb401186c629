import { testIn } from './rules.ts';

/**
 * The functions beside the tests. A failing call may name one, and nobody who reads it can see what
 * it does: the first line of its docstring is shown below the call.
 */

/** Called by unittest or pytest alone, and in no call that is shown. */
const hooks = new Set([
  'load_tests',
  'setUpModule',
  'tearDownModule',
  'setup_module',
  'teardown_module',
  'setup_function',
  'teardown_function',
  'pytest_generate_tests',
]);

/** May hold whole programs. */
const longString = /("""|''')[^]*?\1/g;

/** The helpers of a `tests.py` that do not say in a docstring what they do. */
export function helperProblems(tests: string): readonly string[] {
  return tests
    .replaceAll(longString, '""""""')
    .split(/\n(?=(?:async )?def )/)
    .flatMap((part) => {
      const [, name] = /^(?:async )?def (\w+)\(/.exec(part) ?? [];
      const isCalled = name !== undefined && !hooks.has(name) && !testIn(tests).test(part);
      return isCalled && !hasDocstring(part) ? [name] : [];
    })
    .map(
      (name) =>
        `${name} may be shown in a failing call, and has no docstring: say in one line, for a learner, what it is or does.`,
    );
}

/** The signature ends with the first colon that ends a line. */
function hasDocstring(definition: string): boolean {
  return /^[^]*?:[ \t]*(?:#.*)?\n\s*(.{0,4})/.exec(definition)?.[1]?.match(/^r?"""/i) != null;
}
