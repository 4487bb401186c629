import { expect, it } from 'vitest';
import { appendToConsole } from '../../../src/session/console-log.ts';

const out = (text: string) => ({ kind: 'output', stream: 'stdout', text }) as const;
const err = (text: string) => ({ kind: 'output', stream: 'stderr', text }) as const;

it('leaves the entries it is given as they are', () => {
  const before = [out('a')];
  appendToConsole(before, [out('b')]);
  expect(before).toEqual([out('a')]);
});

it('drops the oldest characters past the cap, and counts them', () => {
  const once = appendToConsole([], [out('abcdef'), err('ghi')], 5);
  expect(once).toEqual([{ kind: 'dropped', characters: 4 }, out('ef'), err('ghi')]);
  const twice = appendToConsole(once, [err('jkl')], 5);
  expect(twice).toEqual([{ kind: 'dropped', characters: 7 }, err('hijkl')]);
});

it('drops whole entries with their examples and typed lines', () => {
  const example = { source: 'f()', want: '1', got: '2', matched: false };
  const entries = appendToConsole(
    [],
    [{ kind: 'example', example }, { kind: 'typed', text: 'xy' }, out('abc')],
    3,
  );
  expect(entries).toEqual([{ kind: 'dropped', characters: 7 }, out('abc')]);
});

it('does not halve a character', () => {
  expect(appendToConsole([], [out('🐍🐍')], 3)).toEqual([
    { kind: 'dropped', characters: 2 },
    out('🐍'),
  ]);
});

it('keeps everything up to the cap', () => {
  expect(appendToConsole([], [out('abc')], 3)).toEqual([out('abc')]);
});
