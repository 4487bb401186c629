import type { Trace } from '../domain/trace.ts';

/** What is to know of a step besides what it did: who runs now, that steps are missing, or that it was ended. */
export function stepNotes(
  { steps, left, gapAfter, isEnded, lanes }: Trace,
  step: number,
): readonly string[] {
  const notes: string[] = [];
  const lane = steps[step]?.lane;
  const before = steps.slice(0, step).findLast((other) => other.lane !== undefined)?.lane ?? 0;
  if (lane !== undefined && step > 0 && lane !== before) {
    const name = lanes[lane] ?? 'another';
    notes.push(`Now ${name === 'main thread' ? 'the main thread' : name} runs.`);
  }
  const missing = left.toLocaleString('en');
  if (left > 0 && gapAfter !== null) {
    const kept = (gapAfter + 1).toLocaleString('en');
    const [noun, were] = left === 1 ? ['step', 'was'] : ['steps', 'were'];
    if (step === gapAfter) notes.push(`The next ${missing} ${noun} ${were} not kept.`);
    if (step === gapAfter + 1) {
      notes.push(`${missing} ${noun} between step ${kept} and here ${were} not kept.`);
    }
  }
  if (isEnded && step === steps.length - 1) {
    notes.push('It went on longer than can be followed, and was ended here.');
  }
  return notes;
}

/** The position in words, as the slider says it. */
export function positionWords({ steps }: Trace, step: number): string {
  const line = steps[step]?.line ?? 0;
  return `Step ${(step + 1).toLocaleString('en')} of ${steps.length.toLocaleString('en')}, line ${line}`;
}
