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

interface Program {
  readonly name: string;
  readonly folder: string;
  readonly isRight: boolean;
  readonly module: string;
  /** The first version of Python that has what the program uses. */
  readonly since: readonly [number, number];
}

/** Of each test in order of its name, `Class.method: status`. */
type Outcomes = readonly string[];

interface Judged {
  readonly outcomes: Outcomes;
  /** What was said about tests that did not pass. */
  readonly said: string;
}

const seconds = 1000;

function programsIn(kinds: string, isRight: boolean): Program[] {
  const root = join(import.meta.dirname, '..', kinds);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('solution.py'))
    .map((path) => join(root, path, '..'))
    .toSorted()
    .map((folder) => {
      const job = join(folder, 'job.json');
      const options: unknown = existsSync(job) ? JSON.parse(readFileSync(job, 'utf8')) : {};
      return {
        name: relative(join(root, '..'), folder).replace('honest/', ''),
        folder,
        isRight,
        module: 'solution',
        since: [3, 11],
        ...(options as object),
      };
    });
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

const programs = [...programsIn('honest', true), ...programsIn('honest-wrong', false)];

/** Native verdicts and the version of Python that gave them. */
async function askPython(): Promise<{ version: readonly number[]; verdicts: Judged[] }> {
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
  const verdicts = programs.map((_, index) => {
    const verdict = join(root, `${index}.verdict`);
    const lines = existsSync(verdict) ? readFileSync(verdict, 'utf8').trim().split('\n') : [];
    const outcomes = lines.map((line) => line.split('\t').toReversed().join(': '));
    return {
      outcomes: outcomes.toSorted(),
      said: readFileSync(join(root, `${index}.log`), 'utf8'),
    };
  });
  rmSync(root, { recursive: true });
  return { version: stdout.trim().split(' ').map(Number), verdicts };
}

async function askProduct(interpreter: Interpreter, program: Program): Promise<Judged> {
  const { folder, module } = program;
  const solution = readFileSync(join(folder, 'solution.py'), 'utf8');
  const suite: Suite = {
    tests: readFileSync(join(folder, 'tests.py'), 'utf8'),
    module,
    testsModule: 'tests',
    files: filesBeside(folder),
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
  return { outcomes: outcomes.toSorted(), said: said.join('\n') };
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
      const [major, minor] = program.since;
      if (version[0] === major && version[1]! < minor) {
        expectPromise(judged, program.isRight);
        return;
      }
      const expected = verdicts[programs.indexOf(program)]!;
      expectPromise(expected, program.isRight);
      expect(judged.outcomes, judged.said).toEqual(expected.outcomes);
    },
  );
});
