import { expect, it } from 'vitest';
import { diffModel } from '../../../src/verdict/diff-model.ts';

it('marks the characters in which two short values differ', () => {
  expect(diffModel('[1, 1, 1]', '[1, 1]')).toEqual({
    kind: 'inline',
    expected: [
      { text: '[1, 1', differs: false },
      { text: ', 1', differs: true },
      { text: ']', differs: false },
    ],
    actual: [
      { text: '[1, 1', differs: false },
      { text: ']', differs: false },
    ],
  });
});

it('marks words rather than the letters in which different words agree', () => {
  const model = diffModel("'the cat sat on the mat'", "'the dog sat on the rug'");
  const marked = (side: 'expected' | 'actual') =>
    model.kind === 'inline' && model[side].filter(({ differs }) => differs).map(({ text }) => text);
  expect(marked('expected')).toEqual(['cat', 'mat']);
  expect(marked('actual')).toEqual(['dog', 'rug']);
});

it('marks the letters where a single word differs', () => {
  const model = diffModel("'abcdefghij'", "'abcdefghik'");
  expect(model.kind === 'inline' && model.actual).toEqual([
    { text: "'abcdefghi", differs: false },
    { text: 'k', differs: true },
    { text: "'", differs: false },
  ]);
});

it('marks values whole when only scattered letters agree', () => {
  expect(diffModel("'a test fails'", "'all tests pass'")).toEqual({
    kind: 'inline',
    expected: [{ text: "'a test fails'", differs: true }],
    actual: [{ text: "'all tests pass'", differs: true }],
  });
});

it('marks values whole when they have little in common', () => {
  expect(diffModel('None', '[3, 2, 1]')).toEqual({
    kind: 'inline',
    expected: [{ text: 'None', differs: true }],
    actual: [{ text: '[3, 2, 1]', differs: true }],
  });
});

it('compares longer values line by line, and leaves out lines far from a difference', () => {
  const lines = Array.from({ length: 20 }, (_, index) => `line ${index}`);
  const changed = lines.with(10, 'other');
  const model = diffModel(lines.join('\n'), changed.join('\n'));
  expect(model.kind).toBe('lines');
  expect(model.kind === 'lines' && model.lines).toEqual([
    { skipped: 7 },
    ...lines.slice(7, 10).map((text) => ({ side: 'both', text })),
    { side: 'expected', text: 'line 10' },
    { side: 'actual', text: 'other' },
    ...lines.slice(11, 14).map((text) => ({ side: 'both', text })),
    { skipped: 6 },
  ]);
});

it('keeps empty lines', () => {
  const model = diffModel('a\n\nb', 'a\n\nc');
  expect(model.kind === 'lines' && model.lines).toEqual([
    { side: 'both', text: 'a' },
    { side: 'both', text: '' },
    { side: 'expected', text: 'b' },
    { side: 'actual', text: 'c' },
  ]);
});

it('gives up on the finest difference of huge values', () => {
  const huge = (seed: number) =>
    Array.from({ length: 20_000 }, (_, index) => String((index * seed) % 9_973)).join('\n');
  const started = performance.now();
  expect(diffModel(huge(7), huge(11)).kind).toBe('lines');
  expect(performance.now() - started).toBeLessThan(2_000);
});

it('shows where two long lines part, far behind their start', () => {
  const start = `[${'0, '.repeat(200)}`;
  const model = diffModel(`${start}1]`, `${start}2]`);
  const [expected, actual] = model.kind === 'lines' ? model.lines : [];
  const marked = (line: typeof expected) =>
    line !== undefined && 'side' in line
      ? line.pieces?.filter(({ differs }) => differs).map(({ text }) => text)
      : undefined;
  expect([marked(expected), marked(actual)]).toEqual([['1'], ['2']]);
  const [first] = expected !== undefined && 'pieces' in expected ? (expected.pieces ?? []) : [];
  expect(first?.text).toMatch(/^\[0, 0, .+ … 541 equal characters … .+0, $/);
});

it('marks what differs in lines that stand for each other', () => {
  const model = diffModel("{\n 'name': 'Ada',\n 'age': 36\n}", "{\n 'name': 'Ada',\n 'age': 37\n}");
  expect(model.kind === 'lines' && model.lines.slice(2, 4)).toEqual([
    {
      side: 'expected',
      text: " 'age': 36",
      pieces: [
        { text: " 'age': ", differs: false },
        { text: '36', differs: true },
      ],
    },
    {
      side: 'actual',
      text: " 'age': 37",
      pieces: [
        { text: " 'age': ", differs: false },
        { text: '37', differs: true },
      ],
    },
  ]);
});
