import { describe, expect, it } from 'vitest';
import { createTerminal, printed } from '../../../src/terminal/terminal.ts';
import type { Transcript } from '../../../src/terminal/terminal.ts';

const spansOf = ({ blocks, screen }: Transcript) =>
  [...blocks, ...screen].flatMap((part) => ('spans' in part ? part.spans : []));

const textOf = (transcript: Transcript) =>
  spansOf(transcript)
    .map(({ text }) => text)
    .join('');

const shows = (text: string) => textOf(printed(text));

describe('a terminal', () => {
  it.each([
    ['writes over a line that is begun anew', '\r3\r2\r1\rgo', 'go'],
    ['draws a progress bar in one line', '\r[#  ] 30%\r[## ] 60%\r[###] 100%\n', '[###] 100%\n'],
    ['takes both characters of a line end for one', 'a\r\nb\r\n', 'a\nb\n'],
    ['goes a letter back', 'abc\b\bX', 'aXc'],
    ['keeps a tab as it is, and passes over letters with it', 'a\tb\rA\tB', 'A\tB'],
    ['clears the rest of a line', 'hello\rbye\u001b[K', 'bye'],
    ['clears the start of a line', 'hello\u001b[2D\u001b[1K', '    o'],
    ['clears a whole line', 'hello\u001b[2K\rbye', 'bye'],
    ['clears the screen', 'one\ntwo\nthree\u001b[2J\u001b[Hfour', 'four'],
    ['clears the screen below the cursor', 'one\ntwo\nthree\u001b[2;2H\u001b[J', 'one\nt'],
    ['goes up to an earlier line', 'one\ntwo\n\u001b[2A\rONE\u001b[2B\r', 'ONE\ntwo\n'],
    ['goes to a place', '\u001b[2;3Hx\u001b[1;1Hy', 'y\n  x'],
    ['comes back to a saved place', 'a\u001b7bc\u001b8X', 'aXc'],
    ['takes letters out and puts room in', 'abcd\r\u001b[2P\u001b[1@', ' cd'],
    ['goes straight down', 'a\vb', 'a\n b'],
    ['covers half of a wide letter', '数数\rab', 'ab数'],
  ])('%s', (_what, text, shown) => {
    expect(shows(text)).toBe(shown);
  });

  it.each([
    ['a title', '\u001b]0;title\u0007text'],
    ['a link', '\u001b]8;;https://a.b\u001b\\text\u001b]8;;\u001b\\'],
    ['a private mode', '\u001b[?25ltext\u001b[?1049h'],
    ['a question to the terminal', 'te\u001b[6nxt\u001b[>c'],
    ['a bell', 'te\u0007xt\u0007'],
    ['a shift to other characters', '\u000ete\u000fxt\u007f'],
    ['a character set', '\u001b(Btext'],
    ['a device string', '\u001bP1$qm\u001b\\text'],
    ['a sequence that is never ended', 'text\u001b]0;title'],
  ])('shows nothing of %s', (_what, text) => {
    expect(shows(text)).toBe('text');
  });

  it('loses no more than a line to a sequence that is never ended', () => {
    expect(shows('\u001b]0;title\nnext\n')).toBe('\nnext\n');
  });

  it('lets no lone control character begin a sequence', () => {
    expect(shows('a\u0090b\u009bc\u0001d')).toBe('a\u0090b\u009bc\u0001d');
  });

  it('keeps joined pictures and marks with their letters', () => {
    const text = '👨‍👩‍👧 می‌خواهم ක්‍ර e\u0301 🇫🇷 👍🏽';
    expect(shows(text)).toBe(text);
    expect(shows('👨‍👩‍👧x\rab')).toBe('abx');
  });
});

it('reads the same however its text is cut into pieces', () => {
  const text =
    'a\u001b[31mred\u001b[0m\u001b]0;t\u001b\\b\r\n\u001b[2J\u001b[1;1Hc\u001b[38;2;1;2;3md';
  const whole = spansOf(printed(text));
  for (let place = 1; place < text.length; place += 1) {
    const terminal = createTerminal();
    terminal.write(text.slice(0, place), 'stdout');
    terminal.write(text.slice(place), 'stdout');
    expect(spansOf(terminal.transcript())).toEqual(whole);
  }
});

it('puts what was typed and what went to standard error on the line that was begun', () => {
  const terminal = createTerminal();
  terminal.write('Name: ', 'stdout');
  terminal.type('Ann\u001b[31m');
  terminal.write('half ', 'stdout');
  terminal.write('more\n', 'stderr');
  expect(spansOf(terminal.transcript()).map(({ text, look }) => [look.source, text])).toEqual([
    ['stdout', 'Name: '],
    ['typed', 'Ann\u001b[31m\n'],
    ['stdout', 'half '],
    ['stderr', 'more\n'],
  ]);
});

describe('a long transcript', () => {
  const lines = (count: number, from = 0) =>
    Array.from({ length: count }, (_, index) => `line ${from + index}\n`).join('');

  it('keeps its earlier blocks when more is printed', () => {
    const terminal = createTerminal();
    terminal.write(lines(5_000), 'stdout');
    const before = terminal.transcript();
    terminal.write(lines(1, 5_000), 'stdout');
    const after = terminal.transcript();
    expect(before.blocks.length).toBeGreaterThan(5);
    expect(after.blocks.slice(0, -1)).toEqual(before.blocks.slice(0, -1));
    expect(after.blocks[0]).toBe(before.blocks[0]);
    expect(textOf(after)).toBe(lines(5_001));
  });

  it('lets blocks of whole lines stand alone', () => {
    const { blocks } = printed(lines(5_000));
    expect(blocks.every((block) => block.kind === 'text' && block.standsAlone)).toBe(true);
  });

  it('drops the oldest blocks past its limit, and counts them', () => {
    const terminal = createTerminal(10_000);
    terminal.write(lines(5_000), 'stdout');
    const shown = terminal.transcript();
    const text = textOf(shown);
    expect(text.length).toBeLessThan(20_000);
    expect(shown.dropped + text.length).toBe(lines(5_000).length);
    expect(lines(5_000).endsWith(text)).toBe(true);
  });

  it('counts what many colours cost the page', () => {
    const terminal = createTerminal(100_000);
    terminal.write('\u001b[31ma\u001b[32mb'.repeat(100_000), 'stdout');
    expect(spansOf(terminal.transcript()).length).toBeLessThan(60_000);
  });

  it('shows a line without end, and parts it where its letters must be shaped', () => {
    const endless = printed('x'.repeat(100_000));
    expect(textOf(endless)).toBe('x'.repeat(100_000));
    const isAlone = ({ blocks }: Transcript) =>
      blocks.map((block) => block.kind === 'text' && block.standsAlone);
    expect(isAlone(endless)).not.toContain(true);
    const shaped = printed('ب'.repeat(200_000));
    expect(textOf(shaped)).toBe('ب'.repeat(200_000));
    expect(isAlone(shaped)).not.toContain(false);
    expect(shaped.screen.length).toBeGreaterThan(40);
  });

  it('parts such a line between words', () => {
    const text = 'Python — “slow” or not — is read by many. '.repeat(3_000).trimEnd();
    const shown = printed(text);
    expect(textOf(shown)).toBe(text);
    const parts = [...shown.blocks, ...shown.screen].flatMap((part) =>
      'spans' in part && part.standsAlone ? [part.spans.map((span) => span.text).join('')] : [],
    );
    expect(parts.length).toBeGreaterThan(100);
    expect(parts.filter((part) => !part.endsWith(' '))).toEqual([]);
  });

  it('says where output was left out, once for what was left out together', () => {
    const terminal = createTerminal();
    terminal.write('a', 'stdout');
    terminal.cut(5);
    terminal.cut(7);
    terminal.write('\u001b[2J\u001b[Hb', 'stdout');
    const shown = terminal.transcript();
    expect(shown.blocks).toMatchObject([{ kind: 'text' }, { kind: 'cut', characters: 12 }]);
    expect(textOf(shown)).toBe('ab');
  });
});
