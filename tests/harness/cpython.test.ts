import { readdirSync, readFileSync, statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createNodeRunner } from '../../scripts/grade/node-runner.ts';
import type { Runner } from '../../src/runner/runner.ts';
import { cpythonSuites, type CpythonSuite } from './cpython-suites.ts';
import { findCpythonTests } from '../../scripts/cpython-tests.ts';

/**
 * CPython's own tests of threads, processes and asyncio, as Debian packs those of its Python 3.11, run
 * in the product's Python 3.14. What does not pass has a reason here.
 */
const folder = findCpythonTests();
const takesAll = process.env['CPYTHON_TESTS'] === 'all';
if (folder && !takesAll) {
  console.warn("Left out for their time: CPython's own tests of pools; CPYTHON_TESTS=all.");
}
if (!folder && !process.env['CI']) console.warn("Skipped: CPython's own tests are not installed.");

const shared = ['__init__.py', 'support'];

/** Modules look for these when they are imported, and read none of them. */
const unread = ['ssl_cert.pem', 'ssl_key.pem', 'keycert3.pem', 'pycacert.pem'];

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

const tests = ({ module, only = '' }: CpythonSuite): string => `
import asyncio, importlib, re, unittest
import test.support, test.support.threading_helper as helper

test.support.has_subprocess_support = False
test.support.has_fork_support = False
test.support.has_socket_support = True  # a whole package asks for it, for a few of its modules
helper.can_start_thread = helper._can_start_thread = True

def unwatched(self):
    raise NotImplementedError  # as where no programs are started; Python 3.14 has not even the question

type(asyncio.events._get_event_loop_policy()).get_child_watcher = unwatched

def flat(suite):
    for each in suite:
        yield from flat(each) if isinstance(each, unittest.TestSuite) else [each]

def load_tests(loader, standard, pattern):
    loaded = loader.loadTestsFromModule(importlib.import_module("test.${module}"))
    return unittest.TestSuite(one for one in flat(loaded) if re.search("${only}", one.id()))
`;

describe.skipIf(!folder && !process.env['CI'])("CPython's own tests", () => {
  let runner: Runner & { close: () => void };
  beforeAll(async () => {
    runner = await createNodeRunner();
  });
  afterAll(() => runner.close());

  const asked = cpythonSuites.filter(({ isSlow }) => !isSlow || takesAll);

  it.each(asked)('$module passes, but for what is known', async (suite) => {
    const module = `${suite.module.replace('.', '/')}.py`;
    const files = [...shared, module, ...suite.files].map(pythonFiles);
    const empty = unread.map((name) => ({ [`test/${name}`]: '' }));
    const verdict = await runner.judge(
      {
        solution: '',
        tests: tests(suite),
        typeTests: '',
        module: 'solution',
        testsModule: 'tests',
        files: Object.assign({}, ...files, ...empty) as Record<string, string>,
        given: {},
        stdin: '',
        requires: [],
        capabilities: suite.capabilities,
        limits: { testMs: 60_000, totalMs: 600_000 },
      },
      () => {},
      new AbortController().signal,
    );
    if (verdict.kind === 'stopped') throw new Error('nobody stopped it');
    expect(verdict.tests.length).toBeGreaterThan(5);
    const failed = verdict.tests.filter(
      ({ status }) => status !== 'passed' && status !== 'skipped',
    );
    const found = failed.map(({ name }) => {
      const [, method = name] = name.split('.');
      return method in suite.known ? method : name;
    });
    expect([...new Set(found)].toSorted()).toEqual(Object.keys(suite.known).toSorted());
  });
});
