import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Suite } from '../../workers/protocol.ts';
import { startInterpreter, type Interpreter } from '../harness/interpreter.ts';

/*
 * A verdict is what CPython's own unittest says of the same files. Every program here is judged by the
 * machine's `python3 -m unittest` and by the product; both must agree about every test.
 */

type Version = readonly [major: number, minor: number];

interface Program {
  readonly name: string;
  readonly folder: string;
  readonly isRight: boolean;
  readonly module: string;
  /** The first version of Python that has what the program uses. */
  readonly since: Version;
}

interface Judged {
  /** Of each test `Class.method: status`, in order. */
  readonly outcomes: readonly string[];
  /** What was said about tests that did not pass. */
  readonly said: string;
}

const seconds = 1000;

const tests = join(import.meta.dirname, '..');

function inOrder(texts: readonly string[]): string[] {
  return texts.toSorted((a, b) => (a < b ? -1 : 1));
}

function programIn(folder: string): Program {
  const job = join(folder, 'job.json');
  const { module = 'solution', since = [3, 11] } = existsSync(job)
    ? (JSON.parse(readFileSync(job, 'utf8')) as Partial<Program>)
    : {};
  const name = relative(tests, folder).replace('honest/', '');
  return { name, folder, isRight: !name.startsWith('honest-wrong/'), module, since };
}

function programsIn(kinds: string): Program[] {
  const files = readdirSync(join(tests, kinds), { recursive: true, encoding: 'utf8' });
  return inOrder(files.filter((path) => path.endsWith('solution.py'))).map((path) =>
    programIn(join(tests, kinds, path, '..')),
  );
}

/** Path and text of each file that lies beside the solution and the tests. */
function filesBeside(folder: string): Record<string, string> {
  const own = new Set(['solution.py', 'tests.py', 'job.json']);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.endsWith('__pycache__'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !own.has(relative(folder, path)));
  return Object.fromEntries(
    files.map((path) => [relative(folder, path), readFileSync(path, 'utf8')]),
  );
}

const programs = [...programsIn('honest'), ...programsIn('honest-wrong')];

/** Native verdicts and the version of Python that gave them. */
async function askPython(): Promise<{ version: Version; verdicts: Map<Program, Judged> }> {
  const root = mkdtempSync(join(tmpdir(), 'gradus-honest-'));
  for (const [index, { folder, module }] of programs.entries()) {
    const target = join(root, `${index}`);
    cpSync(folder, target, { recursive: true });
    rmSync(join(target, 'job.json'), { force: true });
    if (module !== 'solution') {
      cpSync(join(target, 'solution.py'), join(target, `${module}.py`));
      rmSync(join(target, 'solution.py'));
    }
  }
  const { stdout } = await promisify(execFile)(
    'python3',
    ['-S', join(import.meta.dirname, 'native.py'), root, `${programs.length}`],
    { timeout: 110 * seconds },
  );
  const verdicts = new Map<Program, Judged>();
  for (const [index, program] of programs.entries()) {
    const verdict = join(root, `${index}.verdict`);
    const lines = existsSync(verdict) ? readFileSync(verdict, 'utf8').trim().split('\n') : [];
    const outcomes = lines.map((line) => line.split('\t').toReversed().join(': '));
    const said = readFileSync(join(root, `${index}.log`), 'utf8');
    verdicts.set(program, { outcomes: inOrder(outcomes), said });
  }
  rmSync(root, { recursive: true });
  return { version: JSON.parse(stdout) as Version, verdicts };
}

async function askProduct(interpreter: Interpreter, program: Program): Promise<Judged> {
  const { folder, module } = program;
  const solution = readFileSync(join(folder, 'solution.py'), 'utf8');
  const suite: Suite = {
    tests: readFileSync(join(folder, 'tests.py'), 'utf8'),
    module,
    testsModule: 'tests',
    files: filesBeside(folder),
    given: {},
    stdin: '',
    requires: [],
    capabilities: [],
  };
  const discovery = await interpreter.discover(suite, solution);
  if (discovery.kind !== 'found') {
    return { outcomes: ['(loading): failed'], said: JSON.stringify(discovery) };
  }
  const outcomes: string[] = [];
  const said: string[] = [];
  for (const [index, { name }] of discovery.tests.entries()) {
    const { status, failures } = await interpreter.test(suite, solution, index);
    const outcome = status === 'errored' ? 'failed' : status;
    outcomes.push(`${name.replace(/#\d+$/u, '')}: ${outcome}`);
    if (failures.length > 0) said.push(`${name}: ${JSON.stringify(failures)}`);
  }
  return { outcomes: inOrder(outcomes), said: said.join('\n') };
}

function isOlder([major, minor]: Version, [otherMajor, otherMinor]: Version): boolean {
  return major < otherMajor || (major === otherMajor && minor < otherMinor);
}

function titleOf({ name, since }: Program): string {
  const [major, minor] = since;
  return minor > 11 ? `${name} (what its folder says, for Python before ${major}.${minor})` : name;
}

/** What the folder itself promises, where the machine's Python is too old for the program. */
function expectPromise({ outcomes, said }: Judged, isRight: boolean): void {
  const failed = outcomes.some((outcome) => outcome.endsWith(': failed'));
  expect(failed, said).toBe(!isRight);
}

describe("what Python's own unittest says", () => {
  let interpreter: Interpreter;
  const native = askPython();
  native.catch(() => {});

  beforeAll(async () => {
    interpreter = await startInterpreter();
  });
  afterAll(() => interpreter.close());

  it.each(programs.map((program) => [titleOf(program), program] as const))(
    '%s',
    async (_, program) => {
      let judged: Judged;
      try {
        judged = await askProduct(interpreter, program);
      } catch (error) {
        // The interpreter is lost.
        interpreter.close();
        interpreter = await startInterpreter();
        throw error;
      }
      const { version, verdicts } = await native;
      const expected = verdicts.get(program)!;
      if (isOlder(version, program.since)) {
        expectPromise(judged, program.isRight);
        return;
      }
      expectPromise(expected, program.isRight);
      expect(judged.outcomes, judged.said).toEqual(expected.outcomes);
    },
  );
});
