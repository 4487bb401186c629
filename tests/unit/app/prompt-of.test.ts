import { expect, it } from 'vitest';
import { beforePrompt, promptOf } from '../../../src/app/workbench/console/input/prompt-of.ts';
import { printed } from '../../../src/terminal/terminal.ts';

const parted = (text: string) => {
  const transcript = printed(text);
  const before = beforePrompt(transcript).screen.flatMap((part) => part.spans);
  return [before, promptOf(transcript)].map((spans) => spans.map((span) => span.text).join(''));
};

it.each([
  ['', ['', '']],
  ['Name: ', ['', 'Name: ']],
  ['a\nb\n', ['a\nb\n', '']],
  ['a\nb\n\u001b[31mName\u001b[0m: ', ['a\nb\n', 'Name: ']],
])('parts %j from what the program asks with', (text, expected) => {
  expect(parted(text)).toEqual(expected);
});
