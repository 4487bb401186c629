import { readFileSync } from 'node:fs';
import type { ExerciseFolder } from '../exercises/exercise-folder.ts';
import { basisOf, testTexts } from '../patterns/mistake-patterns.ts';
import { root } from '../runtime/paths.ts';
import { leastScore, percentOf, scoreOf } from './score-file.ts';

/** The rules by which solutions are changed, in the order in which Python imports them. */
export const ruleScripts = ['weaker_tests', 'places', 'changes', 'mutants'] as const;

/** The rules by which type hints are changed, where they are judged. */
export const typeRuleScript = 'wider_types';

export const ruleFile = (script: string): string => `${root}scripts/mutate/${script}.py`;

/** What a score depends on; another one makes the score stale. */
export function scoreBasis({ body, equivalents }: ExerciseFolder): string {
  const { solution, starter, typeTests } = body;
  const scripts = typeTests === '' ? ruleScripts : [...ruleScripts, typeRuleScript];
  const rules = scripts.map((script) => readFileSync(ruleFile(script), 'utf8'));
  return basisOf(
    ...rules,
    solution ?? '',
    starter,
    ...testTexts(body),
    JSON.stringify(equivalents),
  );
}

/** Why this exercise cannot show a score that is true and high enough; null where it can. */
export function scoreProblem(exercise: ExerciseFolder): string | null {
  const { entry, score } = exercise;
  const command = `npm run exercise:mutate -- ${entry.slug}`;
  if (score === null) return `${entry.slug} has no mutation score: run "${command}"`;
  if (score.basis !== scoreBasis(exercise)) {
    return `${entry.slug}/score.json is stale: run "${command}"`;
  }
  if (scoreOf(score) >= leastScore) return null;
  return `${entry.slug}'s tests notice ${percentOf(score)} of the changes, which is too little: "${command}" shows those that they miss`;
}
