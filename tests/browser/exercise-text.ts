import { readFileSync } from 'node:fs';
import { root } from '../../scripts/runtime/paths.ts';

/** A file of the exercise that the flows use: its solution, or one of its mistakes. */
export function exerciseText(file: string): string {
  return readFileSync(`${root}exercises/data-structures/reverse-linked-list/${file}`, 'utf8');
}

export const slug = 'reverse-linked-list';
export const solution = exerciseText('solution.py');
export const returnsOldHead = exerciseText('mistakes/returns-old-head.py');
export const endless = `${solution.split('def reverse')[0]}def reverse(head):
    while True:
        if head is None:
            break
`;
