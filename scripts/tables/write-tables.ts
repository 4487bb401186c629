import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { chosenExercises, exercisesRoot } from '../exercises/chosen-exercises.ts';
import { describeProblems } from '../exercises/exercise-problem.ts';
import { root } from '../runtime/paths.ts';
import { exerciseTable } from './exercise-table.ts';
import { questionTable } from './question-table.ts';
import { readCoverage } from './coverage.ts';
import { withSection } from './section.ts';

export interface Page {
  /** As seen from the root of the repository. */
  readonly file: string;
  /** With its table as the exercises are today. */
  readonly text: string;
}

/** The pages that hold a table of the exercises. Throws a readable Error where one cannot be read. */
export async function pagesWithTables(): Promise<readonly Page[]> {
  const exercises = chosenExercises([]);
  const questions = readCoverage(exercisesRoot, exercises);
  if (questions.kind === 'unusable') throw new Error(describeProblems(questions.problems));
  const [scores, curriculum] = ['exercises/README.md', 'docs/curriculum.md'];
  const withTable = withSection(
    readFileSync(`${root}${curriculum}`, 'utf8'),
    'questions',
    questionTable(questions.value, exercises),
  );
  return [
    {
      file: scores,
      text: withSection(
        readFileSync(`${root}${scores}`, 'utf8'),
        'exercises',
        exerciseTable(exercises),
      ),
    },
    { file: curriculum, text: await format(withTable, { parser: 'markdown', printWidth: 100 }) },
  ];
}

export async function writeTables(): Promise<void> {
  for (const { file, text } of await pagesWithTables()) writeFileSync(`${root}${file}`, text);
}
