import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { slug } from './exercise-text.ts';
import { newVisitor, submit, withBrowser, write, written } from './visitor.ts';

withBrowser({ contexts: 'file' });

const editors = [
  { editor: 'Monaco', visitor: {} },
  { editor: 'CodeMirror, on glass', visitor: { width: 390, height: 844, touch: true } },
];

let page: Page;

async function openExercise(visitor: Parameters<typeof newVisitor>[0]): Promise<void> {
  page = await (await newVisitor(visitor)).newPage();
  await page.goto(`${inject('atRoot')}#/e/${slug}`);
  if (visitor?.touch === true) await page.getByRole('tab', { name: 'Code' }).click();
  await page.locator('.monaco-editor .view-line, .cm-content').first().waitFor();
}

/** Types into the editor, which holds `held` with the cursor at its end; `<Enter>` is that key. */
async function typing(keys: string, held = ''): Promise<string> {
  await write(page, held === '' ? ' ' : held);
  if (held === '') await page.keyboard.press('Backspace');
  await press(keys);
  return written(page);
}

async function press(keys: string): Promise<void> {
  for (const [key, name] of keys.matchAll(/<([A-Z][\w+/]*)>|[\s\S]/g)) {
    if (name === undefined) await page.keyboard.type(key);
    else await page.keyboard.press(name);
  }
}

const blocks = [
  'def f(x):',
  'class A:',
  'if x:',
  'for x in y:',
  'while x:',
  'with a as b:',
  'try:',
  'match x:',
  'async def f():',
  'async with a:',
  'if x:  # a note',
];

describe.each(editors)('$editor', ({ visitor }) => {
  beforeAll(() => openExercise(visitor));

  it('takes Enter back in one step', async () => {
    expect(await typing('<Enter><ControlOrMeta+z>', 'if a:')).toBe('if a:');
  });

  describe('Enter', () => {
    it.each(blocks)('indents after "%s"', async (header) => {
      expect(await typing(`${header}<Enter>y`)).toBe(`${header}\n    y`);
    });

    it.each([
      ['after return', 'def f():<Enter>return 1<Enter>x', 'def f():\n    return 1\nx'],
      ['after pass', 'class A:<Enter>pass<Enter>x', 'class A:\n    pass\nx'],
      ['after raise', 'if a:<Enter>raise b<Enter>x', 'if a:\n    raise b\nx'],
      ['after break', 'for a in b:<Enter>break<Enter>x', 'for a in b:\n    break\nx'],
      ['after continue', 'while a:<Enter>continue<Enter>x', 'while a:\n    continue\nx'],
      ['after a statement', 'if a:<Enter>b = 1<Enter>c', 'if a:\n    b = 1\n    c'],
      [
        'after a header of several lines',
        'def f(<Enter>a,<ArrowDown><End>:<Enter>x',
        'def f(\n    a,\n):\n    x',
      ],
      ['between brackets', 'f(<Enter>1', 'f(\n    1\n)'],
      ['behind an item', 'f(1,<Enter>2', 'f(1,\n  2)'],
      ['after a closed call', 'f(<Enter>1,<ArrowDown><End><Enter>x', 'f(\n    1,\n)\nx'],
      ['after a backslash', 'a = 1 + \\<Enter>2<Enter>b', 'a = 1 + \\\n    2\nb'],
      ['on an empty line', 'if a:<Enter><Enter>b', 'if a:\n\n    b'],
      ['in a docstring', 'def f():<Enter>"""One.<Enter>Two', 'def f():\n    """One.\n    Two"""'],
      ['in a comment', '# one:<Enter>two', '# one:\ntwo'],
    ])('%s', async (_name, keys, text) => {
      expect(await typing(keys)).toBe(text);
    });
  });

  describe('a clause', () => {
    it.each([
      ['else', 'if a:<Enter>b<Enter>else:<Enter>c', 'if a:\n    b\nelse:\n    c'],
      ['elif', 'if a:<Enter>b<Enter>elif c:', 'if a:\n    b\nelif c:'],
      ['else after return', 'if a:<Enter>return b<Enter>else:', 'if a:\n    return b\nelse:'],
      ['except', 'try:<Enter>a<Enter>except E:', 'try:\n    a\nexcept E:'],
      ['except*', 'try:<Enter>a<Enter>except* E:', 'try:\n    a\nexcept* E:'],
      ['finally', 'try:<Enter>a<Enter>finally:', 'try:\n    a\nfinally:'],
      [
        'case',
        'match a:<Enter>case 1:<Enter>b<Enter>case 2:',
        'match a:\n    case 1:\n        b\n    case 2:',
      ],
      [
        'else of an outer block',
        'if a:<Enter>with b:<Enter>c<Enter>else:',
        'if a:\n    with b:\n        c\nelse:',
      ],
    ])('%s goes to its header', async (_name, keys, text) => {
      expect(await typing(keys)).toBe(text);
    });
  });

  describe('keys', () => {
    it.each([
      ['Backspace goes back a level', '<Enter><Backspace>b', 'if a:', 'if a:\nb'],
      ['Tab goes to the next level', '<Tab>a', '', '    a'],
      ['Shift+Tab goes back one', '<Shift+Tab>', '        a', '    a'],
      ['Tab indents what is selected', '<Shift+ArrowUp><Tab>', 'a\nb', '    a\n    b'],
      ['a comment is made', '<ControlOrMeta+/>', 'a = 1', '# a = 1'],
      ['and taken away', '<ControlOrMeta+/>', '# a = 1', 'a = 1'],
      ['a bracket brings its other half', 'f(a', '', 'f(a)'],
      ['which is typed over', 'f(a)', '', 'f(a)'],
      ['a quote brings its other half', 'a = "b', '', 'a = "b"'],
      ['three of them too', '"""a', '', '"""a"""'],
      ['which are typed over', 'x = """a b"""<Enter>y', '', 'x = """a b"""\ny'],
      ['with a prefix as well', 'x = f"""{a}"""<Enter>y', '', 'x = f"""{a}"""\ny'],
      ['over several lines', "'''a<Enter>b'''<Enter>c", '', "'''a\nb'''\nc"],
      ['a quote before another one stays', '<Home><ArrowRight>"b", ', '["a"]', '["b", "a"]'],
      ['a quote inside of three is one', '"""a "b" c"""', '', '"""a "b" c"""'],
      [
        'brackets are typed over on a further line',
        'd = {1: 2,<Enter>3: 4}<Enter>x',
        '',
        'd = {1: 2,\n     3: 4}\nx',
      ],
      [
        'several too',
        'print(sorted([1,<Enter>2]))<Enter>x',
        '',
        'print(sorted([1,\n              2]))\nx',
      ],
      [
        'and on a line of their own',
        'x = [<Enter>"a",<Enter>"b",<Enter>]<Enter>y',
        '',
        'x = [\n    "a",\n    "b",\n]\ny',
      ],
      ['one that is needed is typed', 'x = [<Enter>[1,<Enter>2', '', 'x = [\n    [1,\n     2]\n]'],
      ['a bracket in a string stays alone', "a = 'b[", '', "a = 'b['"],
      ['an apostrophe in a comment too', "# it's", '', "# it's"],
      ['a selection is put in brackets', '<Shift+Home>(', 'ab', '(ab)'],
    ])('%s', async (_name, keys, held, text) => {
      expect(await typing(keys, held)).toBe(text);
    });

    it('leave pasted lines as they are', async () => {
      const pasted = 'def f():\n  if a:\n\treturn 1\n  return 2\n';
      await write(page, pasted);
      expect(await written(page)).toBe(pasted);
    });
  });

  it('types a whole solution key by key, as one would in any editor, and passes', async () => {
    const keys = [
      'class Node:',
      'def __init__(self, value, next=None):',
      'self.value = value',
      'self.next = next',
      '<Backspace><Backspace>',
      'def reverse(head):',
      'previous = None',
      'while head is not None:',
      'following = head.next',
      'head.next = previous',
      'previous, head = head, following',
      '<Backspace>return previous',
    ];
    expect(await typing(keys.join('<Enter>'))).toContain(
      '        previous, head = head, following\n    return previous',
    );
    expect(await submit(page)).toBe('passed');
  });
});

it('breaks the line at every cursor', async () => {
  await openExercise({});
  expect(await typing('<Shift+Alt+ArrowUp><End><Enter>x', 'if a:\nif b:')).toBe(
    'if a:\n    x\nif b:\n    x',
  );
});

it('leaves what a page may not read to the browser, which pastes it', async () => {
  await openExercise({});
  const isLeft = await page
    .locator('.monaco-editor textarea.inputarea')
    .evaluate((field) =>
      field.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true })),
    );
  expect(isLeft).toBe(true);
});

it('puts the cursor where a line is touched, though its mark came while it was out of sight', async () => {
  await openExercise({ width: 390, height: 800, touch: true });
  await write(page, 'def reverse(head)\n    return head\n');
  expect(await submit(page)).toBe('broken');
  await page.getByRole('tab', { name: 'Code' }).click();
  const start = await page.locator('.cm-line').first().boundingBox();
  await page.touchscreen.tap((start?.x ?? 0) + 1, (start?.y ?? 0) + 10);
  await page.keyboard.type('async ');
  expect(await written(page)).toMatch(/^async def/);
});
