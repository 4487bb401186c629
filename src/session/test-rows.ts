import type { JudgeEvent, TestName, TestResult } from '../domain/verdict.ts';
import type { Results, TestRow } from './session-state.ts';

/** The rows of what was judged last, all waiting: most likely the same tests are judged next. */
export function waitingRows(results: Results): readonly TestRow[] {
  if (results.kind === 'idle') return [];
  if (results.kind === 'judged') return waiting(results.verdict.tests);
  return waiting(results.rows.map((row) => (row.kind === 'finished' ? row.result : row)));
}

function waiting(tests: readonly TestName[]): readonly TestRow[] {
  return tests.map(({ name, title }) => ({ kind: 'waiting', name, title }));
}

/** The rows after an event. One for a row that is not there changes nothing. */
export function rowsAfter(rows: readonly TestRow[], event: JudgeEvent): readonly TestRow[] {
  if (event.kind === 'found') return waiting(event.tests);
  return rows.map((row, index) => {
    if (index !== event.index) return row;
    if (event.kind === 'finished') return { kind: 'finished', result: event.result };
    return row.kind === 'finished' ? row : { ...row, kind: 'running' };
  });
}

/** The rows of a submission that was stopped: what had not finished never will. */
export function stoppedRows(rows: readonly TestRow[]): readonly TestRow[] {
  return rows.map((row) => (row.kind === 'finished' ? row : { ...row, kind: 'not-run' }));
}

export function finishedResults(rows: readonly TestRow[]): readonly TestResult[] {
  return rows.flatMap((row) => (row.kind === 'finished' ? [row.result] : []));
}
