import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createDeadline } from '../../src/runner/deadline.ts';
import type { PythonHandle } from '../../src/runner/python-handle.ts';
import { prepareThreads } from '../../scripts/grade/python-threads.ts';
import { root } from '../../scripts/runtime/paths.ts';
import { nativeRun } from './figures.ts';
import { inTurns, spreadOf, type Figure } from './measure.ts';

const folder = `${root}tests/bench/ten-tests`;
const solution = readFileSync(`${folder}/solution.py`, 'utf8');
const tests = readFileSync(`${folder}/tests.py`, 'utf8');

/** Milliseconds of one call of a test; with a pause before it the rewind is done already. */
async function callMs(python: PythonHandle, suite: string, pause: number): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, pause));
  const { signal } = new AbortController();
  const started = performance.now();
  await python.call((remote) => remote.test(suite, solution, 0), {
    deadline: createDeadline(10_000),
    signal,
  });
  return performance.now() - started;
}

/** The rewind is what a call right after another takes longer than one after a pause. */
export async function rewindFigure(): Promise<Figure> {
  const start = await prepareThreads();
  const first = await start();
  const suite = JSON.stringify({
    tests,
    module: 'solution',
    testsModule: 'tests',
    files: {},
    stdin: '',
    requires: [],
    capabilities: [],
  });
  for (let warmUp = 0; warmUp < 40; warmUp += 1) await callMs(first, suite, 0);
  const rested = spreadOf(await repeat(40, () => callMs(first, suite, 30))).median;
  const { value, reference } = await inTurns(
    10,
    async () => {
      await callMs(first, suite, 30);
      return Math.max(0, spreadOf(await repeat(10, () => callMs(first, suite, 0))).median - rested);
    },
    async () => {
      const started = performance.now();
      const python = await start();
      const ms = performance.now() - started;
      python.terminate();
      return ms;
    },
  );
  first.terminate();
  return {
    name: 'rewind alone (Node)',
    unit: 'ms',
    value,
    reference: { name: 'a boot from the snapshot', value: reference },
    goal: 'at most 5 ms',
    met: value.median <= 5,
  };
}

/** Submissions a second through `grade --jsonl`, as a stream, start-up included. */
export async function gradeFigure(): Promise<Figure> {
  const jobs = 400;
  const { value, reference } = await inTurns(
    3,
    async () => {
      const started = performance.now();
      const grade = spawn('npx', ['tsx', 'scripts/grade/main.ts', '--jsonl'], {
        cwd: root,
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      let answers = '';
      grade.stdout.on('data', (data: Buffer) => (answers += data.toString()));
      for (let id = 0; id < jobs; id += 1) {
        grade.stdin.write(`${JSON.stringify({ id, solution, tests })}\n`);
      }
      grade.stdin.end();
      await new Promise((resolve) => {
        grade.on('close', resolve);
      });
      const passed = answers.split('"verdict":"passed"').length - 1;
      if (passed !== jobs) throw new Error(`grade passed ${passed} of ${jobs}.`);
      return (jobs * 1000) / (performance.now() - started);
    },
    async () => 1000 / spreadOf(await repeat(10, nativeRun)).median,
  );
  return {
    name: `\`grade --jsonl\`, 10-test submissions a second (${jobs} in a stream)`,
    unit: 'per s',
    value,
    reference: { name: 'a python3 -m unittest process each', value: reference },
    goal: 'at least 5',
    met: value.median / reference.median >= 5,
  };
}

async function repeat(times: number, measure: () => Promise<number>): Promise<number[]> {
  const values: number[] = [];
  for (let run = 0; run < times; run += 1) values.push(await measure());
  return values;
}
