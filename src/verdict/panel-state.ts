import { testToLookAt } from '../domain/verdict-sentence.ts';
import type { TestName, TestResult, TestStatus, Verdict } from '../domain/verdict.ts';

/** A test of the list, from the moment it is known. */
export type TestLine =
  | ({ readonly kind: 'waiting' | 'running' | 'not-run' } & TestName)
  | { readonly kind: 'finished'; readonly result: TestResult };

export type PanelState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly rows: readonly TestLine[] }
  | { readonly kind: 'stopped'; readonly rows: readonly TestLine[] }
  | { readonly kind: 'judged'; readonly verdict: Verdict };

/** The value of `data-verdict`. */
export type VerdictState = 'idle' | 'running' | Verdict['kind'];

/** The value of `data-status`. */
export type LineStatus = 'waiting' | 'running' | TestStatus;

export function verdictStateOf(state: PanelState): VerdictState {
  if (state.kind === 'judged') return state.verdict.kind;
  return state.kind === 'running' ? 'running' : 'idle';
}

export function linesOf(state: PanelState): readonly TestLine[] {
  switch (state.kind) {
    case 'idle':
      return [];
    case 'running':
    case 'stopped':
      return state.rows;
    case 'judged':
      return state.verdict.tests.map((result) => ({ kind: 'finished', result }));
  }
}

export const statusOf = (line: TestLine): LineStatus =>
  line.kind === 'finished' ? line.result.status : line.kind;

export const finishedOf = (lines: readonly TestLine[]): readonly TestResult[] =>
  lines.flatMap((line) => (line.kind === 'finished' ? [line.result] : []));

export const nameOf = (line: TestLine): TestName => (line.kind === 'finished' ? line.result : line);

/** The result of that name if it has something to show: a failure, or what was printed. */
export function evidenceOf(lines: readonly TestLine[], name: string | null): TestResult | null {
  const result = finishedOf(lines).find((finished) => finished.name === name);
  if (result === undefined) return null;
  return result.failures.length > 0 || result.output !== '' ? result : null;
}

/** The test whose evidence is shown without being asked for. */
export const firstToLookAt = (verdict: Verdict): string | null =>
  testToLookAt(verdict)?.name ?? null;
