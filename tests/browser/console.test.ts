import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { customLink, openCustom } from './custom-page.ts';
import { newVisitor, results, sentence, submit, withBrowser, write } from './visitor.ts';

withBrowser();

const tests = `import unittest
from solution import f

class FTest(unittest.TestCase):
    def test_square(self):
        self.assertEqual(f(3), 9)
`;
const prompt = `Write \`f\`.

\`\`\`
>>> f(2)
4
>>> f(3)
9
>>> Stack().push(1)
>>> Stack().top()
1
\`\`\`
`;
const square = 'def f(x):\n    return x * x\n';
const stack = `class Stack:
    def __init__(self):
        self.items = []

    def push(self, item):
        self.item.append(item)

    def top(self):
        return self.items[-1]


${square}`;

let page: Page;
beforeEach(async () => {
  page = await (await newVisitor()).newPage();
  await page.goto(inject('atRoot'));
});

const open = (text = 'Write `f`.') =>
  openCustom(page, inject('atRoot'), square, { tests, prompt: text });
const console = () => page.getByRole('region', { name: 'Console' });
const field = () => page.getByRole('textbox', { name: 'Line for the program' });
const output = () => console().locator('pre').first();

async function start(code: string): Promise<void> {
  await write(page, code);
  await page.keyboard.press('ControlOrMeta+Enter');
}

async function run(code: string): Promise<void> {
  await start(code);
  await console().getByRole('button', { name: 'Clear' }).waitFor({ timeout: 60_000 });
}

async function paste(text: string): Promise<void> {
  await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
  await page.keyboard.press('ControlOrMeta+V');
}

describe('what a program prints', () => {
  it('is shown as a terminal shows it, and is copied as text', async () => {
    await open();
    await run(
      [
        String.raw`print("\r3\r2\r1\rgo")`,
        String.raw`print("\x1b]0;title\x07\x1b[1;31mred\x1b[0m plain")`,
        String.raw`print("👨‍👩‍👧 a\u202eb", end="")`,
        'import sys',
        'print(" aside", file=sys.stderr)',
      ].join('\n'),
    );
    expect(await output().textContent()).toBe('go\nred plain\n👨‍👩‍👧 a\\u202eb aside\n');
    const red = console().getByText('red', { exact: true });
    expect(await red.evaluate((span) => getComputedStyle(span).fontWeight)).toBe('700');
    expect(await red.evaluate((span) => getComputedStyle(span).color)).toBe('rgb(179, 38, 30)');
    await output().evaluate((text) => getSelection()?.selectAllChildren(text));
    await page.keyboard.press('ControlOrMeta+C');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.trimEnd()).toBe('go\nred plain\n👨‍👩‍👧 a\\u202eb aside');
  });

  it('is shown the same way where a test printed it', async () => {
    await open();
    const draws = String.raw`print("\r10%\r99%\x1b[32m done\x1b[0m")`;
    await write(page, `def f(x):\n    ${draws}\n    return x\n`);
    expect(await submit(page)).toBe('failed');
    const printed = results(page).getByRole('figure').filter({ hasText: 'Printed' });
    expect(await printed.locator('pre').textContent()).toBe('99% done\n');
  });

  it('rests at its end, stays where the reader scrolls to, and follows again from there', async () => {
    await open();
    await run('for n in range(10_000): print("line", n)\n');
    const last = console().getByText('line 9999');
    await page.waitForFunction(
      (end) => {
        const panel = document.querySelector('#console');
        const box = end?.getBoundingClientRect();
        const frame = panel?.getBoundingClientRect();
        return box !== undefined && frame !== undefined && box.bottom <= frame.bottom + 1;
      },
      await output().elementHandle(),
    );
    await last.waitFor();

    await start('n = 0\nwhile True:\n    n += 1\n    if n % 20_000 == 0: print("tick", n)\n');
    const panel = page.locator('#console');
    const room = () => panel.evaluate((box) => box.scrollHeight - box.clientHeight - box.scrollTop);
    const grown = (by: number) =>
      page.waitForFunction(
        ([from, more]) => (document.querySelector('#console')?.scrollHeight ?? 0) > from + more,
        [by, 1_000] as const,
      );
    const height = () => panel.evaluate((box) => box.scrollHeight);
    await grown(1_000);
    await panel.hover();
    await page.mouse.wheel(0, -700);
    await page.waitForFunction(() => {
      const box = document.querySelector('#console');
      return box !== null && box.scrollHeight - box.clientHeight - box.scrollTop > 500;
    });
    const place = await panel.evaluate((box) => box.scrollTop);
    await grown(await height());
    expect(await panel.evaluate((box) => box.scrollTop)).toBe(place);
    await panel.evaluate((box) => box.scrollTo(0, box.scrollHeight));
    await grown(await height());
    await page.getByRole('button', { name: 'Stop' }).click();
    await console()
      .getByText(/^Stopped after/)
      .waitFor();
    await expect.poll(room).toBeLessThan(2);
  });

  it('tells how long it has run, and not to screen readers every second', async () => {
    await open();
    await start('while True: pass\n');
    const clock = console().getByRole('timer');
    await clock.getByText('2 s').waitFor();
    expect(await clock.getAttribute('aria-live')).toBe('off');
    expect(await console().getByRole('status').textContent()).toBe('Running…');
    await page.getByRole('button', { name: 'Stop' }).click();
    await console()
      .getByText(/^Stopped after/)
      .waitFor();
    expect(await clock.count()).toBe(0);
  });
});

describe('what a program asks', () => {
  it('is answered on the line of its question', async () => {
    await open();
    await start('name = input("Name: ")\nage = input("Age: ")\nprint(name, age)\n');
    await field().waitFor();
    const question = await console().getByText('Name:').boundingBox();
    const answer = await field().boundingBox();
    expect(Math.abs((question?.y ?? 0) - (answer?.y ?? 99))).toBeLessThan(4);
    await page.keyboard.type('Ann');
    await page.keyboard.press('Enter');
    await console().getByText('Age:').waitFor();
    // What was begun is handed over, as in a terminal.
    await page.keyboard.type('36');
    await page.keyboard.press('Control+D');
    await console()
      .getByText(/^Finished/)
      .waitFor();
    expect(await output().textContent()).toBe('Name: Ann\nAge: 36\nAnn 36\n');
  });

  it('takes several pasted lines for several answers', async () => {
    await open();
    await start('print([input(f"{n}> ") for n in range(4)], sum(map(int, open(0))))\n');
    await field().waitFor();
    await paste('3\n4\n5\nla');
    await console().getByText('3>').waitFor();
    expect(await field().inputValue()).toBe('la');
    await page.keyboard.type('st');
    await page.keyboard.press('Enter');
    await field().waitFor();
    await paste('10\n20\n');
    await field().waitFor();
    expect(await field().inputValue()).toBe('');
    await page.keyboard.press('Control+D');
    await console()
      .getByText(/^Finished/)
      .waitFor();
    expect(await output().textContent()).toBe(
      "0> 3\n1> 4\n2> 5\n3> last\n10\n20\n['3', '4', '5', 'last'] 30\n",
    );
  });

  it('shows the lines that wait for later questions', async () => {
    await open();
    const busy = 'n = 0\nwhile n < 20_000_000: n += 1\n';
    await start(`a = input("a? ")\n${busy}b = input("b? ")\nprint(a + b)\n`);
    await field().waitFor();
    await paste('1\n2\nthree\n');
    await console().getByText('For the next 2 questions').waitFor();
    await console()
      .getByText(/^Finished/)
      .waitFor();
    expect(await output().textContent()).toBe('a? 1\nb? 2\n12\n');
    expect(await console().getByText('three').count()).toBe(0);
  });
});

it('keeps what is typed while the program computes for the questions that come', async () => {
  await open();
  const busy = 'n = 0\nwhile n < 15_000_000: n += 1\n';
  await start(
    `a = input("a? ")\nprint("busy")\n${busy}b = input("b? ")\nc = input("c? ")\nprint([a, b, c])\n`,
  );
  await field().waitFor();
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await console().getByText('busy').waitFor();
  await page.keyboard.type('two wordz');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('s');
  await page.keyboard.press('Enter');
  await page.keyboard.type('th');
  await console().getByText('Typed ahead: th').waitFor();
  await console().getByText('c?').waitFor();
  expect(await field().inputValue()).toBe('th');
  await page.keyboard.type('ree');
  await page.keyboard.press('Enter');
  await console()
    .getByText(/^Finished/)
    .waitFor();
  expect(await output().textContent()).toBe(
    "a? 1\nbusy\nb? two words\nc? three\n['1', 'two words', 'three']\n",
  );
});

describe('the examples', () => {
  it('come after the output, those that came out as shown in one line', async () => {
    await open(prompt);
    await run(`print("mine")\n${square}`);
    const fold = console().getByRole('button', { name: '2 examples came out as shown' });
    const mine = await console().getByText('mine').boundingBox();
    expect(mine?.y).toBeLessThan((await fold.boundingBox())?.y ?? 0);
    expect(await fold.getAttribute('aria-expanded')).toBe('false');
    await fold.press('Enter');
    await console().getByText('9', { exact: true }).waitFor();
  });

  it('lead to the line that raised, and say what was meant', async () => {
    await open(prompt);
    await run(stack);
    const first = console().getByRole('button', { name: /Stack\(\)\.push\(1\)/ });
    expect(await first.getAttribute('aria-expanded')).toBe('true');
    await console().getByText("Did you mean: 'items'?").waitFor();
    expect(await console().getByText('AttributeError').count()).toBe(1);
    await page.locator('.gradus-trace-line').first().waitFor();
    await console().getByRole('button', { name: 'Line 6' }).click();
    await page.keyboard.press('End');
    await page.keyboard.type('  # here');
    await page.getByText('append(item)  # here').waitFor();
  });
});

describe('a package that is not part of Python', () => {
  const words =
    "numpy is not part of Gradus. Beside Python's standard library there are Flask, Django, SQLAlchemy and pytest.";

  it('is named once, after Run and after Submit', async () => {
    await open();
    await run(`import numpy\n${square}`);
    expect(await console().getByText(words).count()).toBe(1);
    expect(await submit(page)).toBe('broken');
    expect(await sentence(page)).toContain(words);
    await write(page, 'def f(x):\n    import numpy as np\n    return np.square(x)\n');
    expect(await submit(page)).toBe('failed');
    expect(await results(page).getByText(words).count()).toBe(1);
  });

  it('is not what a misspelt file is taken for', async () => {
    await open();
    await run(`import solutoin\n${square}`);
    await console().getByText("No module named 'solutoin'").first().waitFor();
    expect(await console().getByText('part of Gradus').count()).toBe(0);
  });
});

it.each([')', '.', '>', '"'])('opens a link that is followed by %s', async (behind) => {
  await page.goto(`${inject('atRoot')}${await customLink({ tests, title: 'Squares' })}${behind}`);
  await page.getByRole('heading', { name: 'Squares' }).waitFor();
});
