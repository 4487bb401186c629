import { expect, it } from 'vitest';
import { consoleBlocks } from '../../../src/app/workbench/console/console-blocks.ts';

const out = (text: string) => ({ kind: 'output', stream: 'stdout', text }) as const;
const err = (text: string) => ({ kind: 'output', stream: 'stderr', text }) as const;

it('joins output of one stream, and keeps the order of streams', () => {
  expect(consoleBlocks([out('a'), out('b'), err('c'), { kind: 'typed', text: 'x' }])).toEqual([
    {
      kind: 'text',
      pieces: [
        { kind: 'stdout', text: 'ab' },
        { kind: 'stderr', text: 'c' },
        { kind: 'typed', text: 'x\n' },
      ],
    },
  ]);
});

it('sets examples between stretches of text', () => {
  const example = { source: 'f()', want: '1', got: '1', matched: true };
  const kinds = consoleBlocks([out('a'), { kind: 'example', example }, out('b')]).map(
    ({ kind }) => kind,
  );
  expect(kinds).toEqual(['text', 'example', 'text']);
});

it('says how much is not shown', () => {
  const [block] = consoleBlocks([{ kind: 'dropped', characters: 12_345 }, out('end')]);
  expect(block?.kind === 'text' && block.pieces[0]?.text).toBe(
    '… 12,345 characters are not shown …\n',
  );
});
