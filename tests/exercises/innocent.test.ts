import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recogniseMistake } from '../../src/domain/recognise-mistake.ts';
import { submissionFor } from '../../src/domain/submission.ts';
import type { Runner } from '../../src/runner/runner.ts';
import { chosenExercises } from '../../scripts/exercises/chosen-exercises.ts';
import { createNodeRunner } from '../../scripts/grade/node-runner.ts';
import { root } from '../../scripts/runtime/paths.ts';

/** Solutions that are unfinished, or wrong in another way: nobody is told of a mistake not made. */

const folder = `${root}tests/exercises/innocent`;
const { signal } = new AbortController();

let runner: Runner & { close: () => void };
beforeAll(async () => {
  runner = await createNodeRunner();
});
afterAll(() => runner.close());

describe.each(chosenExercises(readdirSync(folder)))('$entry.slug', ({ body, entry }) => {
  const names = readdirSync(`${folder}/${entry.slug}`);

  it.each(names)('sees no mistake in %s', async (name) => {
    const solution = readFileSync(`${folder}/${entry.slug}/${name}`, 'utf8');
    const verdict = await runner.judge(submissionFor(body, solution), () => {}, signal);
    if (verdict.kind === 'stopped') throw new Error('Nothing stops this judging.');
    // One that passes, or that runs no test at all, would prove nothing.
    expect(['failed', 'timed-out', 'crashed']).toContain(verdict.kind);
    expect(body.mistakes.length).toBeGreaterThan(0);
    expect(recogniseMistake(verdict, body.mistakes)).toBe(null);
  });
});
