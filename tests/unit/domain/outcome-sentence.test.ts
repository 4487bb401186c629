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
    'Stopped after 10 s: your code had not finished.',
  );
  expect(say({ kind: 'stopped', ms: 3_210 })).toBe('Stopped after 3.2 s.');
  expect(say({ kind: 'stopped', ms: null })).toBe('Stopped.');
});

it('says where a run was when it was ended', () => {
  const frames = traceback('', '', 12, 14, 13)[0]?.frames ?? [];
  expect(say({ kind: 'stopped', ms: 400, frames })).toBe(
    'Stopped after 400 ms. It was in lines 12 to 14.',
  );
  expect(say({ kind: 'timed-out', limitMs: 10_000, frames: frames.slice(1, 2) })).toBe(
    'Stopped after 10 s: your code had not finished. It was in line 14.',
  );
});

it('says which example was ended, by its first line', () => {
  const frames = traceback('', '', 3)[0]?.frames ?? [];
  expect(say({ kind: 'timed-out', limitMs: 10_000, example: 'f(2)', frames })).toBe(
    'Stopped after 10 s: the example `f(2)` had not finished. It was in line 3.',
  );
  const example = 'for n in f(2):\n    print(n)';
  expect(say({ kind: 'stopped', ms: 2_000, example })).toBe(
    'Stopped after 2 s, in the example `for n in f(2): …`.',
  );
});

it('says what there is instead of a package', () => {
  const [raised] = traceback('ModuleNotFoundError', "No module named 'numpy'", 1);
  if (raised === undefined) throw new Error('nothing raised');
  const outcome = (module: string) =>
    ({ kind: 'raised', traceback: [{ ...raised, module }] }) as const;
  expect(say(outcome('numpy.linalg'))).toBe(
    "Your code raised `ModuleNotFoundError` in line 1: No module named 'numpy'. " +
      "`numpy` is not part of Gradus. Beside Python's standard library there are Flask, Django, SQLAlchemy and pytest.",
  );
  // A file of the learner's, misspelt, or a module of Python's own.
  for (const name of ['solutoin', 'maths', 'tkinter']) {
    expect(say(outcome(name))).not.toContain('part of Gradus');
  }
});
