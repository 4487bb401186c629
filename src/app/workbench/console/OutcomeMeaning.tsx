import { useMemo } from 'react';
import type { RunOutcome } from '../../../domain/run.ts';
import { textOf, type Transcript } from '../../../terminal/terminal.ts';
import { Meaning } from '../../../verdict/Meaning.tsx';
import { useMeanings } from '../../../verdict/use-meanings.ts';

interface OutcomeMeaningProps {
  readonly outcome: RunOutcome;
  readonly transcript: Transcript;
}

/** What the end of a run means in plain words, where there is something to say about it. */
export function OutcomeMeaning({ outcome, transcript }: OutcomeMeaningProps) {
  const meanings = useMeanings(true);
  const sentence = useMemo(
    () => meanings?.outcomeMeaning(outcome, textOf(transcript, 'stderr')) ?? null,
    [meanings, outcome, transcript],
  );
  return <Meaning sentence={sentence} />;
}
