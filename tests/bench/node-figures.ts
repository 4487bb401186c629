import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { prepareThreads } from '../../scripts/grade/python-threads.ts';
import { nodeParts } from '../../scripts/runtime/node-parts.ts';
import { root, runtimeFiles, runtimeFolder } from '../../scripts/runtime/paths.ts';
import { takeCheckpoint } from '../../workers/runtime/checkpoint.ts';
import { protectFiles } from '../../workers/runtime/file-system.ts';
import { createPagedCopy } from '../../workers/runtime/memory-copy.ts';
import { createPageDigest } from '../../workers/runtime/page-digest.ts';
import { startPyodide } from '../../workers/runtime/start-pyodide.ts';
import { nativeRun } from './figures.ts';
import { inTurns, spreadOf, type Figure } from './measure.ts';

const folder = `${root}tests/bench/ten-tests`;
const solution = readFileSync(`${folder}/solution.py`, 'utf8');
const tests = readFileSync(`${folder}/tests.py`, 'utf8');

/** Files and memory put back, as before every test, after a test has run in them. */
export async function rewindFigure(): Promise<Figure> {
  const start = await prepareThreads();
  const first = await start();
  const wasm = await WebAssembly.compile(readFileSync(`${runtimeFolder}/${runtimeFiles.wasm}`));
  const { pyodide, memory, constantsEnd } = await startPyodide(nodeParts(runtimeFolder, wasm), {
    snapshot: null,
    makeSnapshot: false,
  });
  pyodide.runPython('import asyncio, json, re, unittest, unittest.mock');
  protectFiles(pyodide.FS);
  const checkpoint = takeCheckpoint(
    pyodide,
    createPagedCopy(createPageDigest(memory), constantsEnd),
    () => {},
  );
  const { value, reference } = await inTurns(
    10,
    () => {
      pyodide.runPython('sorted(str(n) for n in range(10_000))');
      const started = performance.now();
      checkpoint.restore();
      return Promise.resolve(performance.now() - started);
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
  const jobs = 1_000;
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
