import type { JudgeEvent, TestResult } from '../domain/verdict.ts';
import type { TestRow } from './session-state.ts';

/** The rows after an event. One for a row that is not there changes nothing. */
export function rowsAfter(rows: readonly TestRow[], event: JudgeEvent): readonly TestRow[] {
  if (event.kind === 'found') {
    return event.tests.map(({ name, title }) => ({ kind: 'waiting', name, title }));
  }
  return rows.map((row, index) => {
    if (index !== event.index) return row;
    if (event.kind === 'finished') return { kind: 'finished', result: event.result };
    return row.kind === 'finished' ? row : { ...row, kind: 'running' };
  });
}

/** The rows of a submission that was stopped: what had not finished waits. */
export function stoppedRows(rows: readonly TestRow[]): readonly TestRow[] {
  return rows.map((row) => (row.kind === 'running' ? { ...row, kind: 'waiting' } : row));
}

export function finishedResults(rows: readonly TestRow[]): readonly TestResult[] {
  return rows.flatMap((row) => (row.kind === 'finished' ? [row.result] : []));
}
