import type { Submission } from '../domain/submission.ts';
import type { TypeChecker } from '../domain/type-checker.ts';
import { readTypeTests, type TypeTests } from '../domain/type-test.ts';
import type { Runner } from './runner.ts';
import { typeResults, type TypesOutcome } from './type-results.ts';
import { verdictOf } from './verdict-of.ts';

type Judge = Runner['judge'];

/** A Runner that judges types as well. */
export function withTypes<Inner extends Runner>(runner: Inner, checker: TypeChecker): Inner {
  return {
    ...runner,
    judge: withTypeTests(runner.judge, checker),
    provide(capabilities) {
      runner.provide(capabilities);
      if (capabilities.includes('types')) checker.provide();
    },
  };
}

/** Judges what Python judges, and beside it the tests of types, which come last in the verdict. */
export function withTypeTests(judge: Judge, checker: TypeChecker): Judge {
  return async (submission, onEvent, signal) => {
    if (submission.typeTests === '') return judge(submission, onEvent, signal);
    const typeTests = readTypeTests(submission.typeTests);
    const { tests } = typeTests;
    const start = performance.now();
    const over = new AbortController();
    const either = AbortSignal.any([signal, over.signal]);
    const checked = check(submission, typeTests, checker, either);
    let found: number | null = null;
    try {
      const verdict = await judge(
        submission,
        (event) => {
          if (event.kind === 'found') {
            found = event.tests.length;
            const names = tests.map(({ name, title }) => ({ name, title }));
            onEvent({ kind: 'found', tests: [...event.tests, ...names] });
          } else onEvent(event);
        },
        signal,
      );
      // Code that does not run, and tests that cannot be used, have no types to speak of.
      if (verdict.kind === 'stopped' || verdict.tests.length !== found) return verdict;
      const first = found;
      for (const index of tests.keys()) onEvent({ kind: 'started', index: first + index });
      const outcome = await checked;
      if (signal.aborted) return { kind: 'stopped' };
      const results = typeResults(tests, outcome);
      for (const [index, result] of results.entries()) {
        onEvent({ kind: 'finished', index: first + index, result });
      }
      const { output } = verdict;
      const ms = performance.now() - start;
      const { limits } = submission;
      return verdictOf([...verdict.tests, ...results], { output, ms, limits });
    } finally {
      over.abort();
    }
  };
}

/** Never rejects: what goes wrong is an outcome. */
async function check(
  { solution, given }: Submission,
  { settings, tests }: TypeTests,
  checker: TypeChecker,
  signal: AbortSignal,
): Promise<TypesOutcome> {
  const texts = {
    // Settings at its end leave its lines where they are.
    solution: [withoutSettings(solution), ...settings, ''].join('\n'),
    beside: tests.map(({ source }) => source ?? ''),
    given,
  };
  try {
    return { kind: 'checked', types: await checker.check(texts, signal), solution };
  } catch (error) {
    return { kind: 'lost', reason: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Without the comments by which a text asks Pyright to look away, or for other rules: those are the
 * exercise's. A rule switches off `# type: ignore`. Every place in the text stays where it is.
 */
const withoutSettings = (text: string): string =>
  text.replaceAll(/(#\s*(?:based)?)pyright(?=\s*:)/giu, '$1_______');
