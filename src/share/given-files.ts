import * as v from 'valibot';
import type { GivenFiles } from '../domain/exercise.ts';
import { overloadsEditor } from './editor-load.ts';

/** So that tabs have room for them all. */
const most = 12;
/** In characters of all together. */
const longest = 100_000;

const path = /^(?:\w[\w-]*\/)*\w[\w-]*(?:\.\w+)+$/u;
const taken = new Set(['solution.py', 'tests.py']);

/** Why a file of that name cannot lie beside the learner's; null where it can. */
export function givenProblem(name: string): string | null {
  if (!path.test(name)) return 'needs a name such as "models.py" or "pages/index.html"';
  return taken.has(name) ? 'has the name of the learner’s own text, or of the tests' : null;
}

/** Of a stranger's exercise. */
export const givenFiles = v.pipe(
  v.record(v.string(), v.string('a file of it is not text'), 'its files are not an object'),
  v.check((files) => Object.keys(files).length <= most, `it has more than ${most} files`),
  v.check((files) => Object.values(files).join('').length <= longest, 'its files are too long'),
  v.check(
    (files) => !Object.values(files).some(overloadsEditor),
    'a file of it is more than the editor can show',
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const name of Object.keys(dataset.value)) {
      const problem = givenProblem(name);
      if (problem !== null) addIssue({ message: `a file of it ${problem}` });
    }
  }),
) satisfies v.GenericSchema<unknown, GivenFiles>;
