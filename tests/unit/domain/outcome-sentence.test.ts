import { expect, it } from 'vitest';
import { outcomeSentence } from '../../../src/domain/outcome-sentence.ts';
import type { RunOutcome } from '../../../src/domain/run.ts';
import { plainSentence } from '../../../src/domain/sentence.ts';
import { traceback } from './verdict-fixture.ts';

const say = (outcome: RunOutcome, matched = 0, examples = 0) =>
  plainSentence(outcomeSentence(outcome, matched, examples));

it('says how many examples show what the task says', () => {
  expect(say({ kind: 'finished' })).toBe('Finished.');
  expect(say({ kind: 'finished' }, 3, 3)).toBe('Finished. All 3 examples show what the task says.');
  expect(say({ kind: 'finished' }, 1, 3)).toBe(
    'Finished. 1 of 3 examples show what the task says.',
  );
});

it('names what was raised, and where', () => {
  expect(say({ kind: 'raised', traceback: traceback('ValueError', 'no', 2) })).toBe(
    'Your code raised `ValueError` in line 2: no.',
  );
});

it('tells every other end in words', () => {
  expect(say({ kind: 'exited', message: null })).toBe('Your code ended the program.');
  expect(say({ kind: 'timed-out', limitMs: 10_000 })).toBe(
    'Stopped after 10 s: your code never finished.',
  );
  expect(say({ kind: 'stopped' })).toBe('Stopped.');
});
