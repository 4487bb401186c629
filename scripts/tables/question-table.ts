import type { ExerciseFolder } from '../exercises/exercise-folder.ts';
import { percentOf, scoreOf } from '../mutate/score-file.ts';
import type { Coverage } from './coverage.ts';

/** What stands in `docs/curriculum.md`, of all questions. */
export function questionTable(
  questions: readonly Coverage[],
  exercises: readonly ExerciseFolder[],
): string {
  const covered = questions.filter((question) => question.exercises.length > 0);
  const { tests, mistakes, told } = countsOf(exercises);
  return [
    `Of ${questions.length} questions, ${covered.length} have exercises; ${questions.length - covered.length} wait. The ${exercises.length} exercises have ${tests} hidden tests and ${mistakes} mistakes, of which ${told} are told to whoever makes them.`,
    '',
    '| id | question | exercises | hidden tests | mistakes (told) | least mutation score |',
    '| --- | --- | --- | ---: | ---: | ---: |',
    ...questions.map(questionRow),
  ].join('\n');
}

function questionRow({ id, title, waiting, exercises }: Coverage): string {
  const code = title.replaceAll(/__\w+__/g, '`$&`');
  if (exercises.length === 0) return `| ${id} | ${code} | **waiting**: ${waiting} | | | |`;
  const links = exercises.map(
    ({ entry }) => `[${entry.slug}](../exercises/${entry.topic}/${entry.slug})`,
  );
  const cell = [links.join(', '), ...(waiting === null ? [] : [`**partly waiting**: ${waiting}`])];
  const { tests, mistakes, told } = countsOf(exercises);
  return `| ${id} | ${code} | ${cell.join('. ')} | ${tests} | ${mistakes} (${told}) | ${leastScoreOf(exercises)} |`;
}

function countsOf(exercises: readonly ExerciseFolder[]) {
  const sum = (count: (exercise: ExerciseFolder) => number): number =>
    exercises.reduce((total, exercise) => total + count(exercise), 0);
  return {
    tests: sum(({ score }) => score?.tests ?? 0),
    mistakes: sum(({ mistakes }) => mistakes.length),
    told: sum(({ body }) => body.mistakes.length),
  };
}

function leastScoreOf(exercises: readonly ExerciseFolder[]): string {
  const scores = exercises.flatMap(({ score }) => score ?? []);
  const [least] = scores.toSorted((one, other) => scoreOf(one) - scoreOf(other));
  return least && scores.length === exercises.length ? percentOf(least) : 'not measured';
}
