import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chosenExercises, folderOf } from '../exercises/chosen-exercises.ts';
import { exerciseFiles, type ExerciseFolder } from '../exercises/exercise-folder.ts';
import { ensureRuntime } from '../runtime/ensure-runtime.ts';
import { writeTables } from '../tables/write-tables.ts';
import { changedLines, numberedDiff } from './changed-lines.ts';
import { sortSurvivors } from './equivalents.ts';
import { createMutantJudge, type MutantJudge } from './judge-mutants.ts';
import { openPythonSource, type PythonSource } from './python-source.ts';
import { scoreBasis, scoreProblem } from './score-basis.ts';
import { leastScore, percentOf, scoreOf, type ScoreFile } from './score-file.ts';

/** Judges every mutant of one exercise, and prints those that no test notices. */
async function measure(
  exercise: ExerciseFolder,
  python: PythonSource,
  judge: MutantJudge,
): Promise<ScoreFile> {
  const { body, entry, equivalents } = exercise;
  const solution = body.solution ?? '';
  const mutants = [
    ...python.mutants(solution, body.starter),
    ...(body.typeTests === '' ? [] : python.wider(solution, body.starter)),
  ];
  const { survivors, tests } = await judge.survivors(body, mutants);
  const changed = survivors.map(({ source }) => ({
    ...changedLines(solution, source),
    diff: numberedDiff(solution, source),
  }));
  const { unexplained, equivalent, stale } = sortSurvivors(changed, equivalents);
  const score = {
    basis: scoreBasis(exercise),
    tests,
    mutants: mutants.length,
    equivalent: equivalent.length,
    caught: mutants.length - survivors.length,
  };
  console.log(`${entry.slug}: ${percentOf(score)} of ${mutants.length - equivalent.length} caught`);
  for (const { diff } of unexplained) console.log(`${diff}\n`);
  for (const { line, mutant } of stale) {
    console.log(`  ${exerciseFiles.equivalents} is stale: ${line} -> ${mutant} does not survive.`);
  }
  if (stale.length > 0 || scoreOf(score) < leastScore) process.exitCode = 1;
  return score;
}

/** Those that are asked for by name; all; or those whose score is missing, stale or too low. */
function wanted(slugs: readonly string[], all: boolean): readonly ExerciseFolder[] {
  const exercises = chosenExercises(slugs);
  if (slugs.length > 0 || all) return exercises;
  return exercises.filter((exercise) => scoreProblem(exercise) !== null);
}

/** `npm run exercise:mutate [-- --all | <slug>…]` */
async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { all: { type: 'boolean', default: false } },
  });
  const exercises = wanted(positionals, values.all);
  if (exercises.length > 0) {
    await ensureRuntime();
    const [python, judge] = [await openPythonSource(), await createMutantJudge()];
    try {
      for (const exercise of exercises) {
        const score = await measure(exercise, python, judge);
        // Written one by one: a long run that is ended keeps what it found.
        const file = `${folderOf(exercise)}/${exerciseFiles.score}`;
        writeFileSync(file, `${JSON.stringify(score, null, 2)}\n`);
      }
    } finally {
      judge.close();
    }
  }
  await writeTables();
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
