import type { ExampleResult, RunOutcome } from '../../../domain/run.ts';
import type {
  SyntaxProblem,
  TestResult,
  Traceback,
  TracebackFrame,
  Verdict,
} from '../../../domain/verdict.ts';
import { testToLookAt } from '../../../domain/verdict-sentence.ts';
import type { EditorMarker } from '../../../editor/editor-marker.ts';

/** The places in the code that a verdict points at. */
export function verdictMarkers(verdict: Verdict): readonly EditorMarker[] {
  if (verdict.kind !== 'broken') {
    const first = testToLookAt(verdict);
    return first === null ? [] : testMarkers(first);
  }
  switch (verdict.reason.kind) {
    case 'syntax':
      return [syntaxMarker(verdict.reason.problem)];
    case 'missing':
      return [];
    case 'raised':
    case 'exited':
      return traceMarkers(verdict.reason.traceback);
  }
}

/** The places in the code that a run points at, or the first of its examples that raised. */
export function outcomeMarkers(
  outcome: RunOutcome,
  examples: readonly ExampleResult[],
): readonly EditorMarker[] {
  switch (outcome.kind) {
    case 'syntax':
      return [syntaxMarker(outcome.problem)];
    case 'raised':
      return traceMarkers(outcome.traceback);
    case 'timed-out':
      return atWorkMarkers(outcome.frames ?? [], 'when the time was up');
    case 'stopped':
      return atWorkMarkers(outcome.frames ?? [], 'when it was stopped');
    case 'finished':
    case 'exited':
    case 'crashed':
      return traceMarkers(examples.find(({ matched }) => !matched)?.traceback ?? []);
  }
}

const testMarkers = ({ failures }: TestResult) => traceMarkers(failures[0]?.traceback ?? []);

function syntaxMarker(problem: SyntaxProblem): EditorMarker {
  const { line, column, endLine, endColumn, type, message } = problem;
  return { kind: 'error', line, column, endLine, endColumn, message: `${type}: ${message}` };
}

/** The line that raised the last exception, or all those that were running when the time was up. */
function traceMarkers(traceback: Traceback): readonly EditorMarker[] {
  const raised = traceback.at(-1);
  const innermost = raised?.frames.at(-1);
  if (raised === undefined || innermost === undefined) return [];
  if (raised.type === '') return atWorkMarkers(raised.frames, 'when the time was up');
  const message = raised.message === '' ? raised.type : `${raised.type}: ${raised.message}`;
  const { line, failing } = innermost;
  return [{ kind: 'trace', line, message, ...(failing && { failing }) }];
}

function atWorkMarkers(frames: readonly TracebackFrame[], when: string): readonly EditorMarker[] {
  const lines = new Set(frames.map(({ line }) => line));
  return [...lines].map((line) => ({
    kind: 'trace',
    line,
    message: `Still at work here ${when}.`,
  }));
}
