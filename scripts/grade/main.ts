import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureRuntime } from '../runtime/ensure-runtime.ts';
import { root } from '../runtime/paths.ts';
import { submissionFor } from '../../src/domain/submission.ts';
import { readExerciseTree } from '../exercises/exercise-tree.ts';
import { recogniseMistake } from '../../src/domain/recognise-mistake.ts';
import { gradeLines } from './grade-lines.ts';
import { createNodeRunner } from './node-runner.ts';
import { printVerdict } from './print-verdict.ts';

const usage = `Usage:
  npm run grade -- <slug> path/to/solution.py
  npm run --silent grade -- --jsonl < jobs.jsonl > verdicts.jsonl`;

/** Exit statuses: the solution passed, it did not, or nothing could be judged. */
const [passed, notPassed, notJudged] = [0, 1, 2];

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { jsonl: { type: 'boolean', default: false } },
  });
  if (values.jsonl) {
    await ensureRuntime();
    const runner = await createNodeRunner({ keeps: true });
    await gradeLines(runner, process.stdin, process.stdout);
    runner.close();
    return passed;
  }
  const [slug, file] = positionals;
  if (!slug || !file || positionals.length > 2) throw new Error(usage);
  const exercise = readExerciseTree(`${root}exercises`).exercises.find(
    ({ entry }) => entry.slug === slug,
  );
  if (!exercise) throw new Error(`There is no exercise "${slug}".`);
  const solution = readFileSync(file, 'utf8');

  await ensureRuntime();
  const runner = await createNodeRunner({ keeps: true });
  const { signal } = new AbortController();
  const verdict = await runner.judge(submissionFor(exercise.body, solution), () => {}, signal);
  runner.close();
  if (verdict.kind === 'stopped') return notJudged;
  const { title, mistakes } = exercise.body;
  printVerdict(title, verdict, recogniseMistake(verdict, mistakes), process.stdout);
  if (verdict.kind === 'passed') return passed;
  return verdict.kind === 'crashed' && verdict.tests.length === 0 ? notJudged : notPassed;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = notJudged;
}
