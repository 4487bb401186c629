import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExerciseBody } from '../../src/domain/exercise.ts';
import { tracesOf } from '../../src/domain/mistake-pattern.ts';
import { recogniseMistake } from '../../src/domain/recognise-mistake.ts';
import { packsNeeded } from '../../src/domain/pack.ts';
import type { RunEvent, RunOutcome } from '../../src/domain/run.ts';
import { plainSentence } from '../../src/domain/sentence.ts';
import type { Verdict } from '../../src/domain/verdict.ts';
import { verdictSentence } from '../../src/domain/verdict-sentence.ts';
import type { Runner } from '../../src/runner/runner.ts';
import { describeProblems } from '../../scripts/exercises/exercise-problem.ts';
import { readExerciseTree } from '../../scripts/exercises/exercise-tree.ts';
import { helperProblems } from '../../scripts/exercises/helpers.ts';
import { wordProblems } from '../../scripts/exercises/house-words.ts';
import { lengthProblem } from '../../scripts/exercises/prose.ts';
import { ruleProblems } from '../../scripts/exercises/rules.ts';
import { driftFrom, patternCommand } from '../../scripts/patterns/mistake-patterns.ts';
import { scoreProblem } from '../../scripts/mutate/score-basis.ts';
import { basisOfExercise } from '../../scripts/patterns/judge-patterns.ts';
import { submissionFor, type Submission } from '../../src/domain/submission.ts';
import { readTypeTests } from '../../src/domain/type-test.ts';
import { createNodeRunner } from '../../scripts/grade/node-runner.ts';
import { root } from '../../scripts/runtime/paths.ts';
import { lacksAny } from '../lacking-packs.ts';

/** The proof of every exercise, in the product's own runtime. */

const parrot = readFileSync(new URL('parrot.py', import.meta.url), 'utf8');
const declaredOnly = readFileSync(new URL('declared_only.py', import.meta.url), 'utf8');

const { exercises, problems } = readExerciseTree(`${root}exercises`);
const { signal } = new AbortController();

/** Two at work, whatever vitest starts at the same time: a test waits for one that is free. */
const runners: (Runner & { close: () => void })[] = [];
const free: Runner[] = [];
const waiting: ((runner: Runner) => void)[] = [];
beforeAll(async () => {
  runners.push(await createNodeRunner(), await createNodeRunner());
  free.push(...runners);
});
afterAll(() => runners.forEach((runner) => runner.close()));

async function withRunner<T>(work: (runner: Runner) => Promise<T>): Promise<T> {
  const runner = free.pop() ?? (await new Promise<Runner>((resolve) => waiting.push(resolve)));
  try {
    return await work(runner);
  } finally {
    const next = waiting.shift();
    if (next) next(runner);
    else free.push(runner);
  }
}

function judge(body: ExerciseBody, code: string): Promise<Verdict> {
  return judgeSubmission(submissionFor(body, code));
}

function judgeDeclared(body: ExerciseBody, code: string, declared: string[]): Promise<Verdict> {
  return judgeSubmission({
    ...submissionFor(body, code),
    tests: body.tests + declaredOnly,
    files: { 'declared.json': JSON.stringify(declared) },
  });
}

/** Whether one of the names that are asked for is a function. */
function asksForFunctions({ requires, solution }: ExerciseBody): boolean {
  return requires.some((name) => solution?.match(new RegExp(`^def ${name}\\(`, 'm')));
}

async function judgeSubmission(submission: Submission): Promise<Verdict> {
  const verdict = await withRunner((runner) => runner.judge(submission, () => {}, signal));
  if (verdict.kind === 'stopped') throw new Error('Nothing stops a proof.');
  return verdict;
}

/** The `>>>` examples of a text, executed after the solution. */
async function proveExamples(body: ExerciseBody, text: string): Promise<void> {
  const events: RunEvent[] = [];
  const { solution, given, capabilities } = body;
  const program = { source: solution ?? '', prompt: text, given, stdin: '', capabilities };
  const io = {
    onEvent: (event: RunEvent) => void events.push(event),
    readLine: () => Promise.resolve(null),
  };
  const outcome: RunOutcome = await withRunner((runner) => runner.run(program, io, signal));
  expect(outcome).toEqual({ kind: 'finished' });
  const examples = events.filter((event) => event.kind === 'example');
  expect(examples.length, 'there is no example').toBeGreaterThan(0);
  expect(examples.filter(({ example }) => !example.matched)).toEqual([]);
}

/** What to read when a proof fails. */
function account(verdict: Verdict): string {
  const rows = verdict.tests
    .filter(({ status }) => status !== 'passed')
    .map(({ name, failures }) => `${name}: ${failures[0]?.message ?? ''}`);
  return [plainSentence(verdictSentence(verdict)), ...rows].join('\n');
}

describe('the exercises folder', () => {
  it('is whole', () => {
    expect(describeProblems(problems)).toBe('');
    expect(exercises.length).toBeGreaterThan(0);
  });
});

const provable = exercises.filter(({ body }) => !lacksAny(packsNeeded(body.capabilities, [])));

describe.concurrent.each(provable)('$entry.slug', (exercise) => {
  const { body, entry, alsoRight, mistakes, patterns } = exercise;
  const measureAgain = `${entry.slug}/mistakes.json is missing or stale: run "${patternCommand(entry.slug)}"`;

  it('has a starter that fails without breaking', async () => {
    const verdict = await judge(body, body.starter);
    expect(verdict.kind, account(verdict)).toBe('failed');
  });

  it('has a solution that passes', async () => {
    const verdict = await judge(body, body.solution ?? '');
    expect(verdict.kind, account(verdict)).toBe('passed');
    expect(verdict.tests.length).toBeGreaterThanOrEqual(6);
  });

  it('has a test for every rule of its prompt, and a rule for every test', () => {
    expect(ruleProblems(body.prompt, `${exercise.tests}\n${exercise.typeTests}`).join('\n')).toBe(
      '',
    );
  });

  it('says what every helper of its tests does', () => {
    expect(helperProblems(exercise.tests).join('\n')).toBe('');
  });

  it('is short enough for its minutes', () => {
    expect(lengthProblem(body.prompt, entry.minutes)).toBe(null);
  });

  it('speaks in the words of the house', () => {
    const { prompt, starter, hints, explanation } = body;
    const docstrings = [...exercise.tests.matchAll(/"""[^]*?"""/g)].map(([text]) => text);
    const titles = [
      ...docstrings,
      ...readTypeTests(body.typeTests).tests.map(({ title }) => title),
    ];
    const sentences = [...alsoRight, ...mistakes].map(({ sentence }) => sentence);
    const texts = [prompt, starter, ...hints, explanation ?? '', ...titles, ...sentences];
    expect([entry.title, entry.summary, ...texts].flatMap(wordProblems)).toEqual([]);
  });

  it('has three other right solutions or more', () => {
    expect(alsoRight.length).toBeGreaterThanOrEqual(3);
  });

  it.each(alsoRight)('passes the other right solution $name', async ({ source }) => {
    const verdict = await judge(body, source);
    expect(verdict.kind, account(verdict)).toBe('passed');
  });

  if (asksForFunctions(body)) {
    it('asks for more than its examples show', async () => {
      const files = { 'reference.py': body.solution ?? '', 'prompt.md': body.prompt };
      const verdict = await judgeSubmission({ ...submissionFor(body, parrot), files });
      expect(verdict.kind, account(verdict)).toBe('failed');
    });
  }

  it('has five mistakes or more', () => {
    expect(mistakes.length).toBeGreaterThanOrEqual(5);
  });

  it('has measured what the tests say about these mistakes', () => {
    expect(patterns?.basis, measureAgain).toBe(basisOfExercise(body));
    const measured = Object.keys(patterns?.mistakes ?? {}).toSorted();
    expect(measured, measureAgain).toEqual(mistakes.map(({ name }) => name).toSorted());
  });

  it('has a mutation score that is of today and high enough', () => {
    expect(scoreProblem(exercise)).toBe(null);
  });

  it.each(mistakes)('fails the mistake $name', async ({ name, sentence, source, declared }) => {
    if (declared === null) expect.fail(measureAgain);
    // That no other test fails is measured by the command that declares; here it would take minutes.
    const verdict = await judgeDeclared(body, source, Object.keys(declared.fails));
    expect(['failed', 'timed-out', 'crashed'], account(verdict)).toContain(verdict.kind);
    const drift = driftFrom(declared.fails, tracesOf(verdict));
    expect(drift, `${name} ${drift ?? ''}; ${measureAgain}`).toBe(null);
    if (declared.like !== undefined) return;
    const confused = `${name} cannot be told apart from another mistake: a test is missing`;
    expect(recogniseMistake(verdict, body.mistakes), confused).toBe(sentence);
  });

  it('has examples that are true of the solution', async () => {
    await proveExamples(body, body.prompt);
  });

  it('has examples in its explanation that are true of the solution', async () => {
    await proveExamples(body, body.explanation ?? '');
  });
});
