import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunEvent } from '../../src/domain/run.ts';
import type { ProgramJob, Suite } from '../../workers/protocol.ts';
import { packsNeeded } from '../../src/domain/pack.ts';
import { lacksAny } from '../lacking-packs.ts';
import { startInterpreter, type Interpreter } from './interpreter.ts';

const update = process.env['UPDATE_GOLDENS'] === '1';

function read(folder: string, name: string, otherwise = ''): string {
  const path = join(import.meta.dirname, folder, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : otherwise;
}

function isGolden(folder: string): boolean {
  return read(folder, 'submission.py') !== '' || read(folder, 'program.py') !== '';
}

/** What one folder's submission comes to; times are left out, since they differ every time. */
async function judged(interpreter: Interpreter, folder: string): Promise<unknown> {
  const solution = read(folder, 'submission.py');
  const suite: Suite = {
    tests: read(folder, 'tests.py'),
    module: 'solution',
    testsModule: 'tests',
    files: {},
    given: {},
    stdin: '',
    requires: [],
    capabilities: [],
    ...(JSON.parse(read(folder, 'job.json', '{}')) as Partial<Suite>),
  };
  const discovery = await interpreter.discover(suite, solution);
  if (discovery.kind !== 'found') return { discovery, tests: [] };
  const tests: unknown[] = [];
  for (const index of discovery.tests.keys()) {
    const { ms, ...report } = await interpreter.test(suite, solution, index);
    expect(ms).toBeGreaterThanOrEqual(0);
    tests.push(report);
  }
  return { discovery, tests };
}

/** What one folder's program does; how its output was cut into events depends on time, so it is joined. */
async function executed(interpreter: Interpreter, folder: string): Promise<unknown> {
  const job: ProgramJob = {
    source: read(folder, 'program.py'),
    prompt: read(folder, 'prompt.md'),
    given: {},
    stdin: read(folder, 'stdin.txt'),
    capabilities: [],
    ...(JSON.parse(read(folder, 'job.json', '{}')) as Partial<ProgramJob>),
  };
  const events: RunEvent[] = [];
  const take = (event: RunEvent): void => {
    const last = events.at(-1);
    if (event.kind === 'output' && last?.kind === 'output' && last.stream === event.stream) {
      events[events.length - 1] = { ...event, text: last.text + event.text };
    } else {
      events.push(event);
    }
  };
  const report = await interpreter.program(job, take);
  return { events, report };
}

/** How deep a recursion gets depends on the callers of the harness: hundreds become 900. */
function withRoundDepths(report: unknown): unknown {
  const text = JSON.stringify(report);
  const rounded = text.replaceAll(/(line repeated |"repeated":)9\d\d/gu, '$1900');
  return JSON.parse(rounded);
}

const textsOf = (folder: string) => [read(folder, 'submission.py'), read(folder, 'tests.py')];

describe('harness goldens', () => {
  let plain: Interpreter;
  let withPacks: Interpreter;
  beforeAll(async () => {
    [plain, withPacks] = await Promise.all([startInterpreter(), startInterpreter()]);
  });
  afterAll(() => {
    plain.close();
    withPacks.close();
  });

  const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isGolden(entry.name))
    .map((entry) => entry.name);

  const missing = (folder: string) => lacksAny(packsNeeded([], textsOf(folder)));

  it.each(folders.filter((folder) => !missing(folder)))('%s', async (folder) => {
    const texts = textsOf(folder);
    const interpreter = packsNeeded([], texts).length > 0 ? withPacks : plain;
    await interpreter.provide([], texts);
    const isProgram = read(folder, 'program.py') !== '';
    const actual = withRoundDepths(
      await (isProgram ? executed(interpreter, folder) : judged(interpreter, folder)),
    );
    if (update) {
      const path = join(import.meta.dirname, folder, 'report.json');
      const text = JSON.stringify(actual, null, 2);
      writeFileSync(path, await format(text, { parser: 'json', printWidth: 100 }));
    }
    expect(actual).toEqual(JSON.parse(read(folder, 'report.json', 'null')));
  });
});
