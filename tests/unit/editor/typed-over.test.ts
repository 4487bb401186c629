import { expect, it } from 'vitest';
import { typedOver } from '../../../src/editor/typing/typed-over.ts';

/** The text after the character before `|` was typed, and what it stands for was taken out. */
function typed(text: string): string {
  const at = text.indexOf('|') - 1;
  const [before, character, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 2)];
  const over = typedOver(before, character, after);
  if (over === null) return text;
  const whole = before + character + after;
  const left = whole.slice(0, at + over.start) + whole.slice(at + over.end);
  return `${left.slice(0, at + over.cursor)}|${left.slice(at + over.cursor)}`;
}

it.each([
  ['a bracket beside it', 'f(1)|)', 'f(1)|'],
  ['a bracket behind spaces', 'f(1)| )', 'f(1)|'],
  ['a bracket on the next line', 'f(\n    1)|\n)', 'f(\n    1)|'],
  ['one on a line of its own', 'x = [\n    1,\n    ]|\n]\ny', 'x = [\n    1,\n]|\ny'],
  ['one that is indented', '    x = [\n        ]|\n    ]', '    x = [\n    ]|'],
  ['an outer one', 'f([1]|])', 'f([1]|)'],
  ['the rest of three quotes', '"""a"|"""', '"""a"|""'],
  ['the second of them', '"""a""|""', '"""a""|"'],
  ['the last of them', "'''a\nb'''|'", "'''a\nb'''|"],
  ['those of an empty string', '""""|"""', '""""|""'],
])('types over %s', (_name, text, result) => {
  expect(typed(text)).toBe(result);
});

it.each([
  ['a bracket that is needed', 'f(g(1)|)'],
  ['one before another kind', 'f([1]|)'],
  ['one that closes nothing', ')|)'],
  ['one in a string', "f(')|)')"],
  ['one before something else', 'f(1)|, (2)'],
  ['a quote in three', '"""a "|b"""'],
  ['three quotes that begin a string', '"""|'],
  ['a single quote', "'a'|"],
  ['a quote of the other kind', "'''it\"|'''"],
])('leaves %s', (_name, text) => {
  expect(typed(text)).toBe(text);
});
