import type { Sentence } from '../domain/sentence.ts';
import { lateSentence, stoppedSentence, verdictSentence } from '../domain/verdict-sentence.ts';
import { finishedOf, type PanelState } from './panel-state.ts';

const nothingYet = 'Nothing judged yet. Submit runs the hidden tests.';

/** The first words of the Results region, in every state. */
export function panelSentence(
  state: PanelState,
  awaited: string | null,
  idle = nothingYet,
): Sentence {
  if (awaited !== null) return [`${awaited}… Your code is judged as soon as it is ready.`];
  switch (state.kind) {
    case 'idle':
      return [idle];
    case 'running':
      return lateSentence(finishedOf(state.rows)) ?? ['Running the hidden tests…'];
    case 'stopped': {
      const finished = state.rows.filter(({ kind }) => kind === 'finished').length;
      return stoppedSentence(finished, state.rows.length);
    }
    case 'judged':
      return verdictSentence(state.verdict);
  }
}
