import { expect, it } from 'vitest';
import {
  outcomeMeaning,
  testMeanings,
  tracebackMeaning,
} from '../../../src/domain/meanings/meaning-of.ts';
import { plainSentence, type Sentence } from '../../../src/domain/sentence.ts';
import type { RaisedException, TracebackFrame } from '../../../src/domain/verdict.ts';
import { failure, traceback } from './verdict-fixture.ts';

const said = (sentence: Sentence | null | undefined): string | null =>
  sentence ? plainSentence(sentence) : null;

function raisedIn(
  code: string,
  more: Partial<RaisedException> = {},
  part: Partial<TracebackFrame> = {},
): readonly RaisedException[] {
  const frame = { file: 'solution.py', line: 1, function: 'f', code, repeated: 0, ...part };
  const raised = { type: 'IndexError', message: 'list index out of range', leadsTo: null };
  return [{ ...raised, frames: [frame], ...more }];
}

it('speaks of what Python raised, and not of what the code itself raises', () => {
  expect(said(tracebackMeaning(raisedIn('return items[3]')))).toMatch(/^There is no item at/);
  expect(tracebackMeaning(raisedIn('raise IndexError("list index out of range")'))).toBeNull();
  expect(tracebackMeaning(traceback('QueueError', 'list index out of range', 2))).toBeNull();
});

it('takes a raise that stands behind a condition for one', () => {
  const code = 'if empty: raise IndexError("list index out of range")';
  const failing = { start: 10, end: code.length };
  expect(tracebackMeaning(raisedIn(code, {}, { failing }))).toBeNull();
});

it('says nothing of a line that only called what failed', () => {
  expect(tracebackMeaning(raisedIn('random.choice(items)', { isBelow: true }))).toBeNull();
  const noFile = { type: 'FileNotFoundError', message: "No such file or directory: 'a'" };
  expect(
    said(tracebackMeaning(raisedIn('path.read_text()', { ...noFile, isBelow: true }))),
  ).toMatch(/^There is no file/);
});

it('leaves a package that is not there to the sentence that names it', () => {
  const message = "No module named 'numpy'";
  const missing = { type: 'ModuleNotFoundError', message };
  expect(tracebackMeaning(raisedIn('import numpy', { ...missing, module: 'numpy' }))).toBeNull();
  expect(said(tracebackMeaning(raisedIn('import nunpy', { ...missing, module: 'nunpy' })))).toMatch(
    /^No module called/,
  );
});

it('speaks of what the call of a test raised, once for all of its failures', () => {
  const raised = {
    type: 'TypeError',
    message: 'f() takes 1 positional argument but 2 were given',
  };
  const { ofFailures } = testMeanings({
    failures: [failure({ raised }), failure({ raised })],
    output: '',
  });
  expect(ofFailures.map(said)).toEqual([
    'This call gives `f` 2 arguments by position, and it takes at most 1.',
    null,
  ]);
});

it.each(['<coroutine object f>', '[<coroutine object f>, <coroutine object f>]'])(
  'leads to a missing await where the answer is %s',
  (actual) => {
    const { ofFailures } = testMeanings({ failures: [failure({ actual })], output: '' });
    expect(said(ofFailures[0])).toMatch(/^Calling an `async def` gives a coroutine/);
  },
);

const warning = `/home/learner/solution.py:3: RuntimeWarning: coroutine 'Pool.close' was never awaited
  pool.close()
RuntimeWarning: Enable tracemalloc to get the object allocation traceback
`;

it('leads to a missing await where Python warns of one, in a run and in a test', () => {
  expect(said(outcomeMeaning({ kind: 'finished' }, warning))).toMatch(
    /^`close` was called and never awaited/,
  );
  const failures = [failure({ actual: 'None' })];
  expect(said(testMeanings({ failures, output: warning }).ofOutput)).toMatch(/^`close` was called/);
  expect(testMeanings({ failures, output: 'never awaited' }).ofOutput).toBeNull();
});
