import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { GivenFiles } from '../../src/domain/exercise.ts';
import { givenProblem } from '../../src/share/given-files.ts';
import { visibleNames, type Report } from './programs.ts';

/** The files of a folder and of those in it, by name; none where it does not exist. */
export function readGivenFiles(folder: string, report: Report): GivenFiles {
  const files = Object.fromEntries(filesIn(folder, ''));
  for (const name of Object.keys(files)) {
    const problem = givenProblem(name);
    if (problem !== null) report(join(folder, name), `${problem}.`);
  }
  return files;
}

function filesIn(folder: string, above: string): readonly (readonly [string, string])[] {
  return visibleNames(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesIn(path, `${above}${name}/`);
    return [[`${above}${name}`, readFileSync(path, 'utf8').replaceAll('\r\n', '\n')] as const];
  });
}
