import { writeFileSync } from 'node:fs';
import { chosenExercises, folderOf } from './exercises/chosen-exercises.ts';
import { exerciseFiles } from './exercises/exercise-folder.ts';
import { createNodeRunner } from './grade/node-runner.ts';
import { judgePatterns, patternText } from './patterns/judge-patterns.ts';
import { openPythonSource } from './mutate/python-source.ts';
import { ensureRuntime } from './runtime/ensure-runtime.ts';

/** `npm run exercise:patterns [-- <slug>…]`: writes `mistakes.json` of these exercises, or of all. */
async function main(): Promise<void> {
  const exercises = chosenExercises(process.argv.slice(2));
  await ensureRuntime();
  const python = await openPythonSource();
  const [one, other] = [await createNodeRunner(), await createNodeRunner()];
  try {
    for (const exercise of exercises) {
      const { solution, starter } = exercise.body;
      const unwritten = python.unwritten(solution ?? '', starter);
      const { patterns, remarks } = await judgePatterns(
        [one, other],
        createNodeRunner,
        exercise,
        unwritten,
      );
      const file = `${folderOf(exercise)}/${exerciseFiles.patterns}`;
      writeFileSync(file, await patternText(patterns));
      const count = Object.keys(patterns.mistakes).length;
      console.log(`${exercise.entry.slug}: ${count} of ${exercise.mistakes.length} mistakes`);
      for (const remark of remarks) console.log(`  ${remark}`);
    }
  } finally {
    one.close();
    other.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
