import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { encodeCustom } from '../../src/share/custom-link.ts';
import { tooLongForLink } from '../../src/share/link-problem.ts';
import { describeProblems } from './exercise-problem.ts';
import { readLooseExercise } from './loose-exercise.ts';

const usage = 'Usage: npm run exercise:link -- <folder> [--base URL]';

export type ExerciseLink =
  | { readonly kind: 'made'; readonly link: string }
  | { readonly kind: 'refused'; readonly message: string; readonly status: 1 | 2 };

/** The link that the arguments ask for, or what to say instead of it and the exit status. */
export async function makeExerciseLink(args: readonly string[]): Promise<ExerciseLink> {
  let parsed;
  try {
    const options = { base: { type: 'string', default: '' } } as const;
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    return { kind: 'refused', message: usage, status: 2 };
  }
  const [folder, ...rest] = parsed.positionals;
  if (folder === undefined || rest.length > 0)
    return { kind: 'refused', message: usage, status: 2 };
  const exercise = readLooseExercise(resolve(folder));
  if (exercise.kind === 'unusable') {
    return { kind: 'refused', message: describeProblems(exercise.problems), status: 1 };
  }
  const link = await encodeCustom(exercise.value);
  if (link.kind === 'oversized') return { kind: 'refused', message: tooLongForLink, status: 1 };
  if (link.kind === 'invalid') {
    return { kind: 'refused', message: `${folder} makes no link: ${link.reason}.`, status: 1 };
  }
  const base = parsed.values.base.replace(/#.*$/s, '');
  return { kind: 'made', link: `${base}#/x/${link.payload}` };
}
