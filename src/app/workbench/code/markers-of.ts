import type { RunOutcome } from '../../../domain/run.ts';
import type { SyntaxProblem, TestResult, Traceback, Verdict } from '../../../domain/verdict.ts';
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

/** The places in the code that a run points at. */
export function outcomeMarkers(outcome: RunOutcome): readonly EditorMarker[] {
  if (outcome.kind === 'syntax') return [syntaxMarker(outcome.problem)];
  return outcome.kind === 'raised' ? traceMarkers(outcome.traceback) : [];
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
  if (raised.type === '') {
    const message = 'Still at work here when the time was up.';
    const lines = new Set(raised.frames.map(({ line }) => line));
    return [...lines].map((line) => ({ kind: 'trace', line, message }));
  }
  const message = raised.message === '' ? raised.type : `${raised.type}: ${raised.message}`;
  return [{ kind: 'trace', line: innermost.line, message }];
}
