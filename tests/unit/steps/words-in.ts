import { plainSentence } from '../../../src/domain/sentence.ts';
import type { Trace } from '../../../src/domain/trace.ts';
import { stepWords } from '../../../src/steps/model/step-words.ts';
import { createWalk } from '../../../src/steps/model/walk.ts';

/** What is said at each step. */
export function wordsIn(trace: Trace, source = ''): readonly string[] {
  const walk = createWalk(trace, source);
  return trace.steps.map((_, step) => plainSentence(stepWords(walk, step)));
}
