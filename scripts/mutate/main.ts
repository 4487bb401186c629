import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chosenExercises, exercisesRoot, folderOf } from '../chosen-exercises.ts';
import { exerciseFiles, type ExerciseFolder } from '../exercise-folder.ts';
import { describeProblems } from '../exercise-problem.ts';
import { readCurriculum } from '../exercise-tree.ts';
import { ensureRuntime } from '../runtime/ensure-runtime.ts';
import { changedLines, numberedDiff } from './changed-lines.ts';
import { readEquivalents, sortSurvivors } from './equivalents.ts';
import { createMutantJudge, type MutantJudge } from './judge-mutants.ts';
import { openPythonSource, type PythonSource } from './python-source.ts';
import { leastScore, scoreOf, scoreRow, withScores, type Score } from './score-table.ts';

const readme = `${exercisesRoot}/README.md`;

/** Judges every mutant of one exercise, and prints those that no test notices. */
async function score(
  exercise: ExerciseFolder,
  python: PythonSource,
  judge: MutantJudge,
): Promise<Score> {
  const { body, entry } = exercise;
  const equivalents = readEquivalents(`${folderOf(exercise)}/${exerciseFiles.equivalents}`);
  if (equivalents.kind === 'unusable') throw new Error(describeProblems(equivalents.problems));
  const solution = body.solution ?? '';
  const limits = await judge.limitsFor(body);
  const mutants = python.mutants(solution, body.starter);
  const survivors = [];
  for (const { source } of mutants) {
    if (!(await judge.survives(body, source, limits))) continue;
    survivors.push({ ...changedLines(solution, source), diff: numberedDiff(solution, source) });
  }
  // Whatever would fail everything, a slow machine or a lost Python, must not look like good tests.
  if (!(await judge.survives(body, solution, limits))) {
    throw new Error(`The solution of "${body.title}" failed after its mutants; try again.`);
  }
  const { unexplained, equivalent, stale } = sortSurvivors(survivors, equivalents.value);
  const result = {
    slug: entry.slug,
    mutants: mutants.length,
    caught: mutants.length - survivors.length,
    equivalent: equivalent.length,
  };
  console.log(scoreRow(result));
  for (const { diff } of unexplained) console.log(`${diff}\n`);
  for (const { line, mutant } of stale) {
    console.log(`  ${exerciseFiles.equivalents} is stale: ${line} -> ${mutant} does not survive.`);
  }
  if (stale.length > 0) process.exitCode = 1;
  return result;
}

/** `npm run exercise:mutate [-- <slug>…]` of these exercises, or of all. */
async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const exercises = chosenExercises(positionals);
  const curriculum = readCurriculum(exercisesRoot);
  if (curriculum.kind === 'unusable') throw new Error(describeProblems(curriculum.problems));
  const order = curriculum.value.topics.flatMap((topic) => topic.exercises);
  await ensureRuntime();
  const [python, judge] = [await openPythonSource(), await createMutantJudge()];
  try {
    for (const exercise of exercises) {
      const one = await score(exercise, python, judge);
      // Written one by one: a long run that is ended keeps what it found.
      writeFileSync(readme, withScores(readFileSync(readme, 'utf8'), [one], order));
      if (scoreOf(one) < leastScore) process.exitCode = 1;
    }
  } finally {
    judge.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
