import { makeExerciseLink } from './exercises/make-exercise-link.ts';

const made = await makeExerciseLink(process.argv.slice(2));
if (made.kind === 'made') {
  console.log(made.link);
} else {
  console.error(made.message);
  process.exitCode = made.status;
}
