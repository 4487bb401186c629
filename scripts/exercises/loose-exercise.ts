import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { defaultLimits, type CustomExercise } from '../../src/domain/exercise.ts';
import { exerciseFiles, splitHints } from './exercise-folder.ts';
import { readGivenFiles } from './given-files.ts';
import { readJson, type Problem, type Reading } from './exercise-problem.ts';
import { capabilityList, limitFields, requiredNames } from './exercise-schema.ts';
import { withoutRules } from './rules.ts';

/** What a link needs of `exercise.json`; the fields that the catalogue needs may stand there too. */
const looseFields = v.object(
  {
    title: v.optional(v.string('must be text.')),
    requires: v.optional(requiredNames, []),
    capabilities: v.optional(capabilityList, []),
    limits: v.optional(limitFields, {}),
  },
  'must hold one JSON object.',
);

/**
 * Reads a folder for a link: an exercise's own folder, or one that holds no more than prompt.md,
 * starter.py and tests.py. `code.py` is what the editor opens with. Without a title in
 * exercise.json, the folder's name is the title.
 */
export function readLooseExercise(folder: string): Reading<CustomExercise> {
  const problems: Problem[] = [];
  const optional = (name: string): string | null => {
    const file = join(folder, name);
    if (!existsSync(file) || !statSync(file).isFile()) return null;
    return readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  };
  const required = (name: string): string => {
    const text = optional(name);
    if (text === null) {
      problems.push({ file: join(folder, name), message: 'is missing; a link needs it.' });
    }
    return text ?? '';
  };

  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    return { kind: 'unusable', problems: [{ file: folder, message: 'is not a folder.' }] };
  }
  const fieldsFile = join(folder, exerciseFiles.fields);
  const fields = readJson(fieldsFile, optional(exerciseFiles.fields) ?? '{}', looseFields);
  if (fields.kind === 'unusable') problems.push(...fields.problems);
  const sources = {
    prompt: required(exerciseFiles.prompt),
    starter: required(exerciseFiles.starter),
    tests: withoutRules(required(exerciseFiles.tests)),
    typeTests: withoutRules(optional(exerciseFiles.typeTests) ?? ''),
    given: readGivenFiles(join(folder, exerciseFiles.given), (file, message) => {
      problems.push({ file, message });
    }),
    explanation: optional(exerciseFiles.explanation),
    solution: optional(exerciseFiles.solution),
    code: optional('code.py'),
  };
  const hints = splitHints(optional(exerciseFiles.hints) ?? '').filter((hint) => hint !== '');
  if (fields.kind === 'unusable' || problems.length > 0) return { kind: 'unusable', problems };
  const { title = basename(folder), requires, capabilities, limits } = fields.value;
  return {
    kind: 'read',
    value: {
      title,
      ...sources,
      hints,
      requires,
      capabilities,
      mistakes: [],
      limits: {
        testMs: limits.testMs ?? defaultLimits.testMs,
        totalMs: limits.totalMs ?? defaultLimits.totalMs,
      },
    },
  };
}
