import type { RunOutcome } from './run.ts';
import type { Traceback } from './verdict.ts';

/** What to look at where something went on until it was ended; null where that is not what happened. */
export function nextStep(traceback: Traceback): string | null {
  const raised = traceback.at(-1);
  if (raised?.type === 'RecursionError') return endlessRecursion;
  return raised?.type === '' ? endlessLoop : null;
}

/** The same of a run. */
export function outcomeAdvice(outcome: RunOutcome): string | null {
  if (outcome.kind === 'raised') return nextStep(outcome.traceback);
  // A program that was stopped soon, or waited for a line, need not be endless.
  const isLong = outcome.kind === 'stopped' && (outcome.ms ?? 0) >= longMs;
  return outcome.kind === 'timed-out' || isLong ? endlessLoop : null;
}

/** Milliseconds that a program seldom takes unless it never ends. */
const longMs = 1_000;

const endlessLoop =
  'If this is a loop: does its condition ever become false? If it would end: what takes so long?';

const endlessRecursion =
  'Is there a case that ends the recursion, and does every call come closer to it?';
