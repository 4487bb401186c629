import { resolve } from 'node:path';
import { describeProblems, shortPath } from './exercises/exercise-problem.ts';
import { scaffoldExercise } from './exercises/scaffold-exercise.ts';

const [topic, slug, ...rest] = process.argv.slice(2);

if (topic === undefined || slug === undefined || rest.length > 0) {
  console.error('Usage: npm run exercise:new -- <topic> <slug>');
  process.exitCode = 2;
} else {
  const made = await scaffoldExercise(resolve('exercises'), topic, slug);
  if (made.kind === 'unusable') {
    console.error(describeProblems(made.problems));
    process.exitCode = 1;
  } else {
    console.log(`Made ${shortPath(made.value)} and listed it in curriculum.json and paths.json.`);
    console.log('In paths.json it is the last; move it to where a learner knows enough for it.');
    console.log('Write its files, then prove it: npm run exercises');
  }
}
