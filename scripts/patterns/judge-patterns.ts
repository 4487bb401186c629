import { format } from 'prettier';
import type { ExerciseFolder } from '../exercises/exercise-folder.ts';
import { basisOf, testTexts, type DeclaredMistake, type PatternFile } from './mistake-patterns.ts';
import { steadyTraces, tracesOf, type Traces } from '../../src/domain/mistake-pattern.ts';
import { slipsBetween } from '../../src/domain/recognise-mistake.ts';
import { submissionFor } from '../../src/domain/submission.ts';
import type { Runner } from '../../src/runner/runner.ts';
import type { Unwritten } from '../mutate/python-source.ts';

type ClosableRunner = Runner & { close: () => void };

/** For a mistake that depends on an order that is not fixed. */
const furtherRounds = 6;

export interface JudgedPatterns {
  readonly patterns: PatternFile;
  /** Sentences about mistakes that an author should look at. */
  readonly remarks: readonly string[];
}

/** Code that is not finished, and how it fails. */
export interface KnownTraces {
  readonly name: string;
  readonly traces: Traces;
}

/**
 * Why a mistake cannot be told from code that is not finished; undefined where it can. `known` starts
 * with the starter and with nothing written: what they show too is no evidence, in whatever mixture.
 */
export function unfinishedLike(fails: Traces, known: readonly KnownTraces[]): string | undefined {
  const steady = Object.entries(fails).filter(([, trace]) => isSteady(trace));
  if (steady.length === 0) return 'nothing steady';
  const same = known.find(({ traces }) => slipsBetween(fails, traces) !== null);
  if (same !== undefined) return same.name;
  const plain = known.slice(0, 2);
  const isEvidence = ([test, trace]: [string, string]) =>
    plain.every(({ traces }) => traces[test] !== trace);
  return steady.some(isEvidence) ? undefined : 'parts of what is not written';
}

const isSteady = (trace: string): boolean =>
  trace.includes(':') || trace === 'timed-out' || trace === 'crashed';

/**
 * What the tests say about every mistake of an exercise, judged twice: each runner has
 * interpreters of its own, and with them other addresses and another order of sets. Where the two
 * disagree, it is judged on more of them, from `another`.
 */
export async function judgePatterns(
  runners: readonly [Runner, Runner],
  another: () => Promise<ClosableRunner>,
  { body, mistakes }: ExerciseFolder,
  unwritten: readonly Unwritten[],
): Promise<JudgedPatterns> {
  const { signal } = new AbortController();
  const judge = async (runner: Runner, code: string): Promise<Traces> => {
    const verdict = await runner.judge(submissionFor(body, code), () => {}, signal);
    if (verdict.kind === 'stopped') throw new Error('Nothing stops this judging.');
    return tracesOf(verdict);
  };

  const unfinished = [{ name: 'the starter', source: body.starter }, ...unwritten];
  const known: KnownTraces[] = [];
  for (const { name, source } of unfinished) {
    known.push({ name, traces: await judge(runners[0], source) });
  }

  const remarks: string[] = [];
  const declared: Record<string, DeclaredMistake> = {};
  for (const { name, source } of mistakes) {
    const first = await judge(runners[0], source);
    let fails = steadyTraces(first, await judge(runners[1], source));
    if (JSON.stringify(fails) !== JSON.stringify(first)) {
      for (let round = 0; round < furtherRounds; round += 1) {
        const runner = await another();
        fails = steadyTraces(fails, await judge(runner, source));
        runner.close();
      }
    }
    const like = unfinishedLike(fails, known);
    if (like !== undefined) remarks.push(`${name} fails as ${like} does, so it is never told.`);
    declared[name] = like === undefined ? { fails } : { fails, like };
  }
  return { patterns: { basis: basisOfExercise(body), mistakes: declared }, remarks };
}

export function basisOfExercise(body: ExerciseFolder['body']): string {
  return basisOf(...testTexts(body), body.solution ?? '', body.starter);
}

/** What stands in `mistakes.json`. */
export function patternText(patterns: PatternFile): Promise<string> {
  return format(JSON.stringify(patterns), { parser: 'json', printWidth: 100 });
}
