import { expect, it } from 'vitest';
import { steadyTraces, tracesOf, type Traces } from '../../../src/domain/mistake-pattern.ts';
import { mistakeSentence, recogniseMistake } from '../../../src/domain/recognise-mistake.ts';
import type { Failure, TestResult, Verdict } from '../../../src/domain/verdict.ts';
import { failure, testResult, traceback } from './verdict-fixture.ts';

const judged = (...tests: readonly TestResult[]): Verdict => ({
  kind: 'failed',
  tests,
  output: '',
  ms: 1,
});

const got = (title: string, actual: string) =>
  testResult(title, 'failed', { failures: [failure({ actual })] });

const patternOf = (sentence: string, ...tests: readonly TestResult[]) => ({
  sentence,
  fails: tracesOf(judged(...tests)),
});

const traced = (one: Partial<Failure>): string | undefined =>
  tracesOf(judged(testResult('a', 'failed', { failures: [failure(one)] })))['Tests.a'];

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

it('recognises the mistake whose tests fail in the same way', () => {
  const patterns = [
    patternOf('one', got('a', '1'), got('b', '2')),
    patternOf('two', got('a', '1'), got('b', '3')),
  ];
  const verdict = judged(got('a', '1'), got('b', '3'), testResult('c', 'passed'));
  expect(recogniseMistake(verdict, patterns)).toBe('two');
});

it('recognises nothing where a test more or a test less fails', () => {
  const patterns = [patternOf('one', got('a', '1'), got('b', '2'))];
  expect(recogniseMistake(judged(got('a', '1')), patterns)).toBe(null);
  const more = judged(got('a', '1'), got('b', '2'), got('c', '3'));
  expect(recogniseMistake(more, patterns)).toBe(null);
  expect(recogniseMistake(judged(testResult('a', 'passed')), patterns)).toBe(null);
});

it('recognises nothing where the same tests fail in another way', () => {
  const patterns = [patternOf('one', got('a', '1'), got('b', '2'))];
  expect(recogniseMistake(judged(got('a', '1'), got('b', '9')), patterns)).toBe(null);
});

it('forgives one value that differs among many that agree', () => {
  const all = names.map((name) => got(name, name));
  const other = names.map((name) => got(name, name === 'c' ? 'x' : name));
  expect(recogniseMistake(judged(...other), [patternOf('one', ...all)])).toBe('one');
  const two = names.map((name) => got(name, name === 'c' || name === 'd' ? 'x' : name));
  expect(recogniseMistake(judged(...two), [patternOf('one', ...all)])).toBe(null);
});

it('says nothing where two mistakes explain a verdict alike', () => {
  const patterns = [patternOf('one', got('a', '1')), patternOf('two', got('a', '1'))];
  expect(recogniseMistake(judged(got('a', '1')), patterns)).toBe(null);
});

it('needs a value that agrees, not only tests that fail', () => {
  const patterns = [{ sentence: 'one', fails: { 'Tests.a': 'failed' } }];
  expect(recogniseMistake(judged(got('a', '1')), patterns)).toBe(null);
});

it('does not mind a test that fails in some runs only', () => {
  const unsteady = {
    sentence: 'set',
    fails: { 'Tests.a': 'perhaps', 'Tests.b': 'errored:KeyError' },
  };
  const raised = testResult('b', 'errored', {
    failures: [failure({ traceback: traceback('KeyError', 'k', 3) })],
  });
  expect(recogniseMistake(judged(raised), [unsteady])).toBe('set');
  expect(recogniseMistake(judged(raised, got('a', '1')), [unsteady])).toBe('set');
  expect(recogniseMistake(judged(got('a', '1')), [unsteady])).toBe(null);
});

it('recognises an endless loop by the tests that never end', () => {
  const late = testResult('a', 'timed-out', { failures: [failure()] });
  expect(recogniseMistake(judged(late), [patternOf('loops', late)])).toBe('loops');
});

it('traces a failure to its value, else to the type that was raised, else to its message', () => {
  expect(traced({ actual: '1', message: 'x' })).toBe(traced({ actual: '1', message: 'y' }));
  expect(traced({ traceback: traceback('KeyError', 'k', 3) })).toBe('failed:KeyError');
  expect(traced({ message: 'x' })).not.toBe(traced({ message: 'y' }));
});

it('sees no difference in addresses, ids and the order of a set', () => {
  expect(traced({ actual: '<A at 0x1f>' })).toBe(traced({ actual: '<A at 0xab12>' }));
  expect(traced({ actual: '[12345678]' })).toBe(traced({ actual: '[87654321]' }));
  expect(traced({ actual: "{'a', 'b'}" })).toBe(traced({ actual: "{'b', 'a'}" }));
  expect(traced({ actual: '[1, 2]' })).not.toBe(traced({ actual: '[2, 1]' }));
});

it('keeps only what two runs agree on', () => {
  const one: Traces = { a: 'failed:x', b: 'failed:y' };
  expect(steadyTraces(one, { a: 'failed:x', b: 'failed:z' })).toEqual({
    a: 'failed:x',
    b: 'failed',
  });
  expect(steadyTraces(one, { a: 'failed:x' })).toEqual({ a: 'failed:x', b: 'perhaps' });
  expect(steadyTraces(one, { a: 'failed:x', b: 'errored:z' })).toEqual({
    a: 'failed:x',
    b: 'perhaps',
  });
  const unsteady = { a: 'failed', b: 'perhaps' };
  expect(steadyTraces(unsteady, { a: 'failed:x', b: 'failed:y' })).toEqual(unsteady);
});

it('marks the code in the sentence', () => {
  expect(mistakeSentence('returning `None`: why.')).toEqual([
    'This looks like ',
    'returning ',
    { kind: 'code', text: 'None' },
    ': why.',
  ]);
  expect(mistakeSentence('an odd ` mark')).toEqual(['This looks like an odd ` mark']);
});

it('holds a test that was not run in full for one that is late in the pattern, and for no other', () => {
  const late = (title: string) => testResult(title, 'timed-out');
  const told = judged(late('a'), testResult('b', 'not-run'));
  const endless = patternOf('looping', late('a'), late('b'));
  expect(recogniseMistake(told, [endless])).toBe('looping');
  const other = patternOf('looping and more', late('a'), got('b', '[1]'));
  expect(recogniseMistake(told, [other])).toBeNull();
});
