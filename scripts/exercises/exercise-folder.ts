import { basename, dirname, join } from 'node:path';
import { defaultLimits, type ExerciseBody, type ExerciseEntry } from '../../src/domain/exercise.ts';
import { readGivenFiles } from './given-files.ts';
import { readJson, type Problem, type Reading } from './exercise-problem.ts';
import { exerciseFields, slugPattern } from './exercise-schema.ts';
import { readPrograms, readText, visibleNames, type Program, type Report } from './programs.ts';
import { withoutRules } from './rules.ts';
import { readTypeTestFile } from './type-tests.ts';
import { readEquivalents, type Equivalent } from '../mutate/equivalents.ts';
import { readScoreFile, type ScoreFile } from '../mutate/score-file.ts';
import {
  readPatternFile,
  type DeclaredMistake,
  type PatternFile,
} from '../patterns/mistake-patterns.ts';

/** A wrong solution that learners really write. Its docstring is what a learner who makes it is told. */
export interface Mistake extends Program {
  /** What `mistakes.json` declares; null where it does not speak of this mistake. */
  readonly declared: DeclaredMistake | null;
}

export interface ExerciseFolder {
  readonly entry: ExerciseEntry;
  readonly body: ExerciseBody;
  /** As the author wrote them, with the rules that they quote. */
  readonly tests: string;
  readonly typeTests: string;
  /** Solutions of other designs; the docstring names the design. */
  readonly alsoRight: readonly Program[];
  readonly mistakes: readonly Mistake[];
  /** `mistakes.json`, which is made when the mistakes are done; null before. */
  readonly patterns: PatternFile | null;
  /** `equivalent.json`, where there is one. */
  readonly equivalents: readonly Equivalent[];
  /** `score.json`, which is made when everything else is done; null before. */
  readonly score: ScoreFile | null;
}

export const exerciseFiles = {
  fields: 'exercise.json',
  prompt: 'prompt.md',
  starter: 'starter.py',
  given: 'given',
  tests: 'tests.py',
  typeTests: 'type-tests.py',
  solution: 'solution.py',
  hints: 'hints.md',
  explanation: 'explanation.md',
  alsoRight: 'also-right',
  mistakes: 'mistakes',
  patterns: 'mistakes.json',
  equivalents: 'equivalent.json',
  score: 'score.json',
} as const;

const hintCount = 3;

/** Reads and checks `exercises/<topic>/<slug>`; the two names are taken from the path. */
export function readExerciseFolder(folder: string): Reading<ExerciseFolder> {
  const problems: Problem[] = [];
  const report = (file: string, message: string) => {
    problems.push({ file, message });
  };
  const text = (name: string): string => readText(join(folder, name), report);

  const slug = basename(folder);
  const topic = basename(dirname(folder));
  if (!slugPattern.test(slug)) {
    report(folder, 'must be named with lower-case words joined by hyphens, such as "min-max".');
  }
  refuseUnknownFiles(folder, report);

  const fieldsFile = join(folder, exerciseFiles.fields);
  const fieldsText = text(exerciseFiles.fields);
  const fields = fieldsText === '' ? null : readJson(fieldsFile, fieldsText, exerciseFields);
  if (fields?.kind === 'unusable') problems.push(...fields.problems);
  const needed = fields?.kind === 'read' ? fields.value.capabilities : [];

  const hintsText = text(exerciseFiles.hints);
  const hints = splitHints(hintsText);
  if (hintsText !== '' && (hints.length !== hintCount || hints.includes(''))) {
    report(
      join(folder, exerciseFiles.hints),
      `must hold exactly ${hintCount} hints parted by lines of ---, none of them empty; it holds ${hints.filter((hint) => hint !== '').length}.`,
    );
  }

  const sources = {
    prompt: text(exerciseFiles.prompt),
    starter: text(exerciseFiles.starter),
    given: readGivenFiles(join(folder, exerciseFiles.given), report),
    tests: text(exerciseFiles.tests),
    typeTests: readTypeTestFile(join(folder, exerciseFiles.typeTests), needed, report),
    explanation: text(exerciseFiles.explanation),
    solution: text(exerciseFiles.solution),
  };
  const made = <Thing>(reading: Reading<Thing>): Thing | null => {
    if (reading.kind === 'read') return reading.value;
    problems.push(...reading.problems);
    return null;
  };
  const declared = made(readPatternFile(join(folder, exerciseFiles.patterns)));
  const equivalents = made(readEquivalents(join(folder, exerciseFiles.equivalents))) ?? [];
  const score = made(readScoreFile(join(folder, exerciseFiles.score)));
  const alsoRight = readPrograms(join(folder, exerciseFiles.alsoRight), report);
  const mistakes = readMistakes(join(folder, exerciseFiles.mistakes), declared, report);

  if (problems.length > 0 || fields?.kind !== 'read') return { kind: 'unusable', problems };
  const { title, summary, difficulty, minutes, questions, requires, capabilities } = fields.value;
  const limits = {
    testMs: fields.value.limits.testMs ?? defaultLimits.testMs,
    totalMs: fields.value.limits.totalMs ?? defaultLimits.totalMs,
  };
  const told = mistakes.flatMap(({ sentence, declared: known }) =>
    known === null || known.like !== undefined ? [] : [{ sentence, fails: known.fails }],
  );
  const [tests, typeTests] = [withoutRules(sources.tests), withoutRules(sources.typeTests)];
  const body = {
    title,
    ...sources,
    tests,
    typeTests,
    requires,
    hints,
    capabilities,
    limits,
    mistakes: told,
  };
  const entry = { slug, topic, title, summary, difficulty, minutes, questions };
  const value = {
    entry,
    body,
    tests: sources.tests,
    typeTests: sources.typeTests,
    alsoRight,
    mistakes,
    patterns: declared,
    equivalents,
    score,
  };
  return { kind: 'read', value };
}

/** Hints are parted by lines of three hyphens. */
export function splitHints(text: string): readonly string[] {
  return text.split(/^---[ \t]*$/m).map((hint) => hint.trim());
}

function readMistakes(
  folder: string,
  patterns: PatternFile | null,
  report: Report,
): readonly Mistake[] {
  const programs = readPrograms(folder, report);
  if (programs.length === 0)
    report(folder, 'holds no mistake; add a wrong solution as a .py file.');
  return programs.map(({ name, sentence, source }) => ({
    name,
    sentence,
    source,
    declared: patterns?.mistakes[name] ?? null,
  }));
}

function refuseUnknownFiles(folder: string, report: Report): void {
  const known: readonly string[] = Object.values(exerciseFiles);
  for (const name of visibleNames(folder)) {
    if (!known.includes(name)) {
      report(join(folder, name), `is not a file of an exercise; it has only ${known.join(', ')}.`);
    }
  }
}
