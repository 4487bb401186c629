import { expect, it } from 'vitest';
import { newLine } from '../../../src/editor/typing/new-line.ts';

/** The text after Enter, with `|` for the cursor. */
function entered(text: string): string {
  const [before = '', after = ''] = text.split('|');
  const rest = after.split('\n', 1)[0] ?? '';
  const line = newLine(before, rest);
  const left = before.slice(0, before.length - line.removed);
  return `${left}${line.before}|${line.after}${after.slice(line.trimmed)}`;
}

it.each([
  'def f(x):',
  'class A:',
  'if x:',
  'elif x:',
  'else:',
  'for x in y:',
  'while True:',
  'with a as b:',
  'try:',
  'except E:',
  'except* E:',
  'finally:',
  'match x:',
  'case [1, *_]:',
  'async def f():',
  'async for x in y:',
  'if x:  # a note: of the author',
  'if x == "a:b":',
])('indents after %s', (header) => {
  expect(entered(`${header}|`)).toBe(`${header}\n    |`);
  expect(entered(`    ${header}|`)).toBe(`    ${header}\n        |`);
});

it.each([
  ['a header over several lines', 'def f(\n    a,\n    b,\n):|', '\n    |'],
  ['one whose lines are aligned', '    def f(a,\n          b):|', '\n        |'],
  ['one that is continued', 'if a and \\\n        b:|', '\n    |'],
  ['a bracket that ends its line', 'x = call(|', '\n    |'],
  ['a bracket with a comment behind it', 'x = [  # all|', '\n    |'],
  ['an item of its line', 'x = call(one,|', '\n         |'],
  ['an item of a line of its own', 'x = call(\n  one,|', '\n  |'],
  ['an inner bracket that was closed', 'x = [\n    f(1,\n      2),|', '\n    |'],
  ['a call that was closed', 'x = call(\n    one,\n)|', '\n|'],
  ['a call whose items are aligned', '    x = call(one,\n             two)|', '\n    |'],
  ['return', 'def f():\n    return 1|', '\n|'],
  ['return of several lines', 'def f():\n    return [\n        1,\n    ]|', '\n|'],
  ['pass', 'class A:\n    def f(self):\n        pass|', '\n    |'],
  ['a bare raise', 'def f():\n    raise|', '\n|'],
  ['break', '    while x:\n        break|', '\n    |'],
  ['continue', 'for x in y:\n    continue|', '\n|'],
  ['return at the left', 'return|', '\n|'],
  ['a name that begins like one', 'def f():\n    returned = 1|', '\n    |'],
  ['a plain statement', '    x = 1|', '\n    |'],
  ['a colon that opens no block', 'x: int = d[1:]|', '\n|'],
  ['a lambda', 'f = lambda:|', '\n|'],
  ['a slice', '    y = x[1:|', '\n          |'],
  ['a statement on the line of its header', 'if x: return|', '\n|'],
  ['a comment', '    # if x:|', '\n    |'],
  ['a docstring', '    """One\n      two|', '\n      |'],
  ['the end of a docstring', '    """One\n    two"""|', '\n    |'],
  ['a bracket in a string', 'x = "("|', '\n|'],
  ['a bracket in a comment', 'x = 1  # (|', '\n|'],
  ['a quote that is escaped', "x = 'it\\'s ('|", '\n|'],
  ['a backslash', 'total = one + \\|', '\n    |'],
  ['a further backslash', 'total = one + \\\n  two + \\|', '\n  |'],
  ['tabs', '\tif x:|', '\n\t\t|'],
  ['a semicolon', 'x = 1; y = (|', '\n    |'],
])('knows where a line goes after %s', (_name, text, end) => {
  expect(entered(text)).toBe(text.replace('|', end));
});

it('opens brackets that are closed on the same line', () => {
  expect(entered('    x = f(|)')).toBe('    x = f(\n        |\n    )');
  expect(entered('x = {|}  # all')).toBe('x = {\n    |\n}  # all');
  expect(entered('x = f(a|)')).toBe('x = f(a\n      |)');
});

it('takes the rest of the line along', () => {
  expect(entered('if x:|  y = 1')).toBe('if x:\n    |y = 1');
  expect(entered('a = 1|\nb = 2')).toBe('a = 1\n|\nb = 2');
});

it('leaves no white space behind on an empty line, and pushes down a line as it is', () => {
  expect(entered('if x:\n    |')).toBe('if x:\n\n    |');
  expect(entered('|    x = 1')).toBe('\n|    x = 1');
  expect(entered('    |x = 1')).toBe('\n    |x = 1');
});
