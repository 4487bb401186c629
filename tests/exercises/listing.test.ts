import { afterAll, beforeAll, expect, it } from 'vitest';
import { submissionFor } from '../../src/domain/submission.ts';
import { suiteOf } from '../../src/runner/judge-submission.ts';
import { chosenExercises } from '../../scripts/exercises/chosen-exercises.ts';
import { packsNeeded } from '../../src/domain/pack.ts';
import { lacksAny } from '../lacking-packs.ts';
import { startInterpreter, type Interpreter } from '../harness/interpreter.ts';

/** A verdict has a row for every test even where the solution never finishes loading. */

let python: Interpreter;
beforeAll(async () => {
  python = await startInterpreter();
});
afterAll(() => python.close());

const listed = chosenExercises([]).filter(
  ({ body }) => !lacksAny(packsNeeded(body.capabilities, [])),
);

it.each(listed)('knows the tests of $entry.slug from their text alone', async ({ body }) => {
  const solution = body.solution ?? '';
  const suite = suiteOf(submissionFor(body, solution));
  await python.provide(body.capabilities);
  const listing = await python.prepare(suite);
  expect(await python.discover(suite, solution)).toMatchObject({ kind: 'found', tests: listing });
});
