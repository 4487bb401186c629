import { expect, it } from 'vitest';
import { plainSentence } from '../../../src/domain/sentence.ts';
import {
  lateSentence,
  stoppedSentence,
  testToLookAt,
  verdictSentence,
} from '../../../src/domain/verdict-sentence.ts';
import type { Broken, TestResult, Verdict } from '../../../src/domain/verdict.ts';
import { failure, testResult, traceback } from './verdict-fixture.ts';

const say = (verdict: Verdict) => plainSentence(verdictSentence(verdict));
const judged = (tests: readonly TestResult[], ms = 31) => ({ tests, output: '', ms });
const broken = (reason: Broken) => say({ kind: 'broken', reason, ...judged([]) });
const passed = testResult('an easy one', 'passed');

it('counts the tests that passed, and says how long they took', () => {
  const tests = Array.from({ length: 8 }, () => passed);
  // Loading took the rest.
  expect(say({ kind: 'passed', ...judged(tests, 310) })).toBe('Passed: 8 of 8 tests in 8 ms.');
  const slow = testResult('a long one', 'passed', { ms: 1_400 });
  expect(say({ kind: 'passed', ...judged([slow], 1_700) })).toBe('Passed: 1 of 1 test in 1.4 s.');
  const quick = testResult('a quick one', 'passed', { ms: 0.2 });
  expect(say({ kind: 'passed', ...judged([quick], 310) })).toBe(
    'Passed: 1 of 1 test in under 1 ms.',
  );
});

it('says that a test was skipped', () => {
  const tests = [passed, testResult('not here', 'skipped')];
  expect(say({ kind: 'passed', ...judged(tests) })).toBe(
    'Passed: 1 of 2 tests in 2 ms. 1 was skipped.',
  );
});

it('names the first test to look at', () => {
  const tests = [passed, testResult('keeps the order', 'failed'), testResult('third', 'errored')];
  expect(say({ kind: 'failed', ...judged(tests) })).toBe(
    'Not yet: 1 of 3 tests passes. Look first at “keeps the order”.',
  );
});

it('says which test never finished, and where it was seen', () => {
  const late = failure({ traceback: traceback('Timeout', '', 14, 12, 13) });
  const tests = [passed, testResult('an empty list', 'timed-out', { failures: [late] })];
  expect(say({ kind: 'timed-out', phase: 'testing', limitMs: 2_000, ...judged(tests) })).toBe(
    'Stopped after 2 s: “an empty list” did not finish. It was in lines 12 to 14. 1 of 2 tests passes.',
  );
});

it('counts further tests that never finished', () => {
  const tests = ['a', 'b', 'c'].map((title) => testResult(title, 'timed-out'));
  expect(say({ kind: 'timed-out', phase: 'testing', limitMs: 2_000, ...judged(tests) })).toBe(
    'Stopped after 2 s: “a” did not finish, nor did 2 others. 0 of 3 tests pass.',
  );
});

it('says that the code itself never finished when no test was reached', () => {
  expect(say({ kind: 'timed-out', phase: 'loading', limitMs: 2_000, ...judged([]) })).toBe(
    'Stopped after 2 s: your code did not finish loading, so no test could run.',
  );
});

it('names the line that does not parse', () => {
  const problem = {
    type: 'SyntaxError',
    message: "expected ':'",
    line: 7,
    column: 3,
    endLine: 7,
    endColumn: 4,
  };
  expect(broken({ kind: 'syntax', problem })).toBe("Line 7 does not parse: expected ':'.");
});

it('names what is missing', () => {
  expect(broken({ kind: 'missing', names: ['reverse'] })).toBe(
    'Your code does not define `reverse`. The tests call it.',
  );
  expect(broken({ kind: 'missing', names: ['a', 'b', 'c'] })).toBe(
    'Your code does not define `a`, `b` and `c`. The tests call them.',
  );
});

it('names what is written much like what is missing', () => {
  const near = { Stack: 'Stak' };
  expect(broken({ kind: 'missing', names: ['Stack'], near })).toBe(
    'Your code does not define `Stack`. The tests call it; you define `Stak`.',
  );
});

it('says what stopped the code before the tests', () => {
  expect(broken({ kind: 'raised', traceback: traceback('NameError', "name 'x'", 3) })).toBe(
    "Your code raised `NameError` in line 3, before any test could run: name 'x'.",
  );
  expect(broken({ kind: 'exited', traceback: [] })).toBe(
    'Your code ended the program, before any test could run.',
  );
});

it('names the test in which Python was lost, and says that the others ran', () => {
  const lost = testResult('a million items', 'crashed', {
    failures: [failure({ message: 'The memory limit of 512 MB was reached.' })],
  });
  expect(
    say({ kind: 'crashed', phase: 'testing', reason: 'Lost.', ...judged([passed, lost]) }),
  ).toBe(
    'Crashed in “a million items”: The memory limit of 512 MB was reached. The other tests ran.',
  );
  const all = judged([lost, passed, { ...lost, name: 'T.c' }]);
  expect(say({ kind: 'crashed', phase: 'testing', reason: 'Lost.', ...all })).toBe(
    'Crashed in “a million items”: The memory limit of 512 MB was reached. 1 other crashed too. The rest ran.',
  );
  expect(
    say({ kind: 'crashed', phase: 'loading', reason: 'The tests are damaged', ...judged([]) }),
  ).toBe('The tests could not run: The tests are damaged.');
});

it('leads a crash to the test that filled the memory', () => {
  const full = testResult('adds up', 'errored', {
    failures: [failure({ traceback: traceback('MemoryError', 'full', 4) })],
  });
  const verdict = {
    kind: 'crashed',
    phase: 'testing',
    reason: 'Lost.',
    ...judged([passed, full, testResult('a million items', 'crashed')]),
  } as const;
  expect(say(verdict)).toBe('Crashed: Python ran out of memory. Look first at “adds up”.');
  expect(testToLookAt(verdict)).toBe(full);
});

it('points at the test that it names, not at one that only comes before', () => {
  const slow = testResult('slow', 'timed-out');
  const tests = [passed, testResult('wrong', 'failed'), slow];
  expect(
    testToLookAt({ kind: 'timed-out', phase: 'testing', limitMs: 2_000, ...judged(tests) }),
  ).toBe(slow);
  expect(testToLookAt({ kind: 'failed', ...judged(tests) })?.title).toBe('wrong');
  expect(testToLookAt({ kind: 'passed', ...judged([passed]) })).toBeNull();
});

it('cuts a message that no sentence can carry', () => {
  const sentence = say({
    kind: 'crashed',
    phase: 'loading',
    reason: 'x '.repeat(1_000),
    ...judged([]),
  });
  expect(sentence.length).toBeLessThan(400);
});

it('tells how far a stopped judging came', () => {
  expect(plainSentence(stoppedSentence(0, 8))).toBe(
    'Stopped. No test had finished; nothing was recorded.',
  );
  expect(plainSentence(stoppedSentence(3, 8))).toBe(
    'Stopped. 3 of 8 tests had finished; nothing was recorded.',
  );
});

const late = testResult('an empty list', 'timed-out', { ms: 2_000 });
const cut = (ms: number) => testResult('later', 'not-run', { ms });
const timedOut = (tests: readonly TestResult[], limitMs = 2_000) =>
  say({ kind: 'timed-out', phase: 'testing', limitMs, ...judged(tests) });
const failed = (tests: readonly TestResult[]) => say({ kind: 'failed', ...judged(tests) });
const wrong = testResult('wrong', 'failed');
const skipped = testResult('not here', 'skipped');

it('counts in whole sentences, however many there are', () => {
  expect(failed([wrong])).toBe('Not yet: the only test does not pass. Look at “wrong”.');
  expect(failed([wrong, wrong])).toMatch(/^Not yet: 0 of 2 tests pass\. Look first at/);
  expect(failed([wrong, passed])).toMatch(/^Not yet: 1 of 2 tests passes\./);
  expect(failed([wrong, passed, passed])).toMatch(/^Not yet: 2 of 3 tests pass\./);
  expect(failed([wrong, passed, skipped])).toMatch(
    /^Not yet: 1 of 3 tests passes, 1 was skipped\. Look/,
  );
  expect(failed([wrong, skipped, skipped])).toMatch(
    /^Not yet: 0 of 3 tests pass, 2 were skipped\. Look/,
  );
});

it('says of one late test among right ones that the others pass', () => {
  const right = Array.from({ length: 14 }, () => passed);
  expect(timedOut([...right, late])).toBe(
    'Stopped after 2 s: “an empty list” did not finish. 14 of 15 tests pass.',
  );
  expect(timedOut([late])).toBe('Stopped after 2 s: “an empty list” did not finish.');
});

it('does not say of a test that had less time that it never finished', () => {
  const start = 'Stopped after 2 s: “an empty list” did not finish.';
  expect(timedOut([late, cut(0)])).toBe(`${start} 0 of 2 tests pass, 1 was not run.`);
  expect(timedOut([late, passed, cut(333), cut(0)])).toBe(
    `${start} 1 of 4 tests passes, 2 were not run in full.`,
  );
  expect(timedOut([late, passed, cut(333), skipped])).toBe(
    `${start} 1 of 4 tests passes, 1 was skipped, 1 was not run in full.`,
  );
});

it('says that the time for all was used up', () => {
  expect(timedOut([passed, passed, cut(0)], 20_000)).toBe(
    'Stopped after 20 s: the time for all tests was used up. 2 of 3 tests pass, 1 was not run.',
  );
});

it('says at the first late test what is known, while others still run', () => {
  expect(lateSentence([passed])).toBeNull();
  expect(plainSentence(lateSentence([passed, late]) ?? [])).toBe(
    'Stopped after 2 s: “an empty list” did not finish. The other tests still run.',
  );
});

it('points at a wrong test rather than at one that was not run', () => {
  const tests = [passed, cut(0), wrong];
  const verdict = { kind: 'timed-out', phase: 'testing', limitMs: 20_000 } as const;
  expect(testToLookAt({ ...verdict, ...judged(tests) })).toBe(wrong);
});
