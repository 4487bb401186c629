import { expect, it } from 'vitest';
import type { Thing } from '../../../src/domain/trace.ts';
import { wholeThings } from '../../../src/runner/whole-things.ts';

const row: Thing = { shape: 'row', type: 'list', isIndexed: true, cells: ['1', '2', '3'], more: 0 };
const table: Thing = { shape: 'pairs', type: 'dict', pairs: [["'a'", '1']], more: 0 };
const point: Thing = {
  shape: 'fields',
  type: 'Point',
  fields: [
    ['x', '1'],
    ['y', '2'],
  ],
  more: 0,
};

it('puts what is new in an object in the place of what was there', () => {
  const known = new Map<number, Thing>([
    [1, row],
    [2, table],
    [3, point],
  ]);
  expect(
    wholeThings(
      [
        [1, [1, 2, ['7']]],
        [2, [2, 0, ["'b'", 4]]],
        [3, [1, 1, ['5']]],
      ],
      known,
    ),
  ).toEqual([
    [1, { ...row, cells: ['1', '7'] }],
    [
      2,
      {
        ...table,
        pairs: [
          ["'a'", '1'],
          ["'b'", 4],
        ],
      },
    ],
    [
      3,
      {
        ...point,
        fields: [
          ['x', '1'],
          ['y', '5'],
        ],
      },
    ],
  ]);
  expect(wholeThings([[1, [2, 0, ['8']]]], known)).toEqual([
    [1, { ...row, cells: ['1', '7', '8'] }],
  ]);
});

it('passes over what was made up', () => {
  const known = new Map([[1, row]]);
  expect(wholeThings([[2, [0, 0, ['1']]]], known)).toEqual([]);
  expect(wholeThings([[1, null]], known)).toEqual([[1, null]]);
  expect(wholeThings([[1, [0, 1, []]]], known)).toEqual([]);
});
