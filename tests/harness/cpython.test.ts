import { readdirSync, readFileSync, statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createNodeRunner } from '../../scripts/grade/node-runner.ts';
import type { Runner } from '../../src/runner/runner.ts';
import { findCpythonTests } from '../../scripts/cpython-tests.ts';

/**
 * CPython's own tests of threads, queues and locks, as Debian packs those of its Python 3.11, run
 * in the product's Python 3.14. What does not pass has a reason here.
 */
const folder = findCpythonTests();
if (!folder && !process.env['CI']) console.warn("Skipped: CPython's own tests are not installed.");

const subinterpreters = 'subinterpreters start no threads of their own here';
const testCapi = 'it needs _testcapi, which is not in this Python';
const newer = 'it tests what Python 3.13 has changed';
const expected: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  test_queue: {},
  test_thread: { 'ThreadRunningTests.test_unraisable_exception': newer },
  test_threading: {
    'SubinterpThreadingTests.test_threads_join': subinterpreters,
    'SubinterpThreadingTests.test_threads_join_2': subinterpreters,
    'ThreadTests.test_PyThreadState_SetAsyncExc': 'it raises in a thread by its C identifier',
    'ThreadTests.test_disallow_instantiation': newer,
    'ThreadTests.test_foreign_thread': newer,
    'ThreadTests.test_frame_tstate_tracing': testCapi,
    'ThreadTests.test_ident_of_no_threading_threads': newer,
    'ThreadTests.test_limbo_cleanup': newer,
    'ThreadTests.test_shutdown_locks': newer,
    'ThreadTests.test_tstate_lock': newer,
  },
  test_threading_local: {
    'PyThreadingLocalTest.test_threading_local_clear_race': testCapi,
    'ThreadLocalTest.test_threading_local_clear_race': testCapi,
  },
};

const shared = ['__init__.py', 'lock_tests.py', 'support'];

/** The Python files at a path of the folder, by their path from the folder's own parent. */
function pythonFiles(path: string): Record<string, string> {
  const full = `${folder}/${path}`;
  if (!statSync(full).isDirectory()) {
    return path.endsWith('.py') ? { [`test/${path}`]: readFileSync(full, 'latin1') } : {};
  }
  const inside = readdirSync(full).filter((name) => name !== '__pycache__');
  return Object.assign({}, ...inside.map((name) => pythonFiles(`${path}/${name}`))) as Record<
    string,
    string
  >;
}

const tests = (module: string): string => `
import importlib, unittest
import test.support, test.support.threading_helper as helper

test.support.has_subprocess_support = False
helper.can_start_thread = helper._can_start_thread = True


def load_tests(loader, standard, pattern):
    return loader.loadTestsFromModule(importlib.import_module("test.${module}"))
`;

describe.skipIf(!folder && !process.env['CI'])("CPython's own tests", () => {
  let runner: Runner & { close: () => void };
  beforeAll(async () => {
    runner = await createNodeRunner();
  });
  afterAll(() => runner.close());

  it.each(Object.keys(expected))('%s passes, but for what is known', async (module) => {
    const files = [...shared, `${module}.py`].map(pythonFiles);
    const verdict = await runner.judge(
      {
        solution: '',
        tests: tests(module),
        typeTests: '',
        module: 'solution',
        testsModule: 'tests',
        files: Object.assign({}, ...files) as Record<string, string>,
        stdin: '',
        requires: [],
        capabilities: [],
        limits: { testMs: 60_000, totalMs: 600_000 },
      },
      () => {},
      new AbortController().signal,
    );
    if (verdict.kind === 'stopped') throw new Error('nobody stopped it');
    expect(verdict.tests.length).toBeGreaterThan(10);
    const failed = verdict.tests.filter(
      ({ status }) => status !== 'passed' && status !== 'skipped',
    );
    expect(failed.map(({ name }) => name)).toEqual(Object.keys(expected[module] ?? {}));
  });
});
