import { expect, it } from 'vitest';
import { createConsoleLog, emptyConsole } from '../../../src/session/console-log.ts';

const out = (text: string) => ({ kind: 'output', stream: 'stdout', text }) as const;
const err = (text: string) => ({ kind: 'output', stream: 'stderr', text }) as const;

it('shows nothing of a run that has done nothing', () => {
  expect(createConsoleLog().content()).toEqual(emptyConsole);
});

it('shows both streams as one terminal does, and examples apart from them', () => {
  const log = createConsoleLog();
  const example = { source: 'f()', want: '1', got: '2', matched: false, traceback: null };
  log.add(out('a\u001b[3'));
  log.add({ kind: 'example', example });
  log.add(out('1mb'));
  log.add(err('c\n'));
  const { transcript, examples } = log.content();
  expect(examples).toEqual([example]);
  const spans = transcript.screen.flatMap((part) => part.spans);
  expect(spans.map(({ text, look }) => [look.source, look.style.foreground, text])).toEqual([
    ['stdout', null, 'a'],
    ['stdout', 1, 'b'],
    ['stderr', 1, 'c\n'],
  ]);
});

it('says where output was left out', () => {
  const log = createConsoleLog();
  log.add(out('a'));
  log.add({ kind: 'cut', stream: 'stdout', characters: 12_345 });
  expect(log.content().transcript.blocks.at(-1)).toMatchObject({ kind: 'cut', characters: 12_345 });
});

it('leaves what it has shown as it is', () => {
  const log = createConsoleLog();
  log.add(out('a'));
  const before = log.content();
  const copy = structuredClone(before);
  log.add(out('\rb'));
  expect(before).toEqual(copy);
});

const began = { kind: 'example-began', source: 'for n in f(2):\n    print(n)' } as const;
const quoted = '>>> for n in f(2):\n...     print(n)\n';
const result = { source: 'f', want: '1', got: '1', matched: true, traceback: null };
const text = (log: ReturnType<typeof createConsoleLog>): string =>
  log
    .content()
    .transcript.screen.flatMap((part) => part.spans)
    .map((span) => span.text)
    .join('');

it('shows what an example prints with its result alone, and its errors where errors stand', () => {
  const log = createConsoleLog();
  log.add(out('mine\n'));
  log.add(began);
  log.add(out('1\n'));
  log.add(err('careful\n'));
  log.add({ kind: 'example', example: result });
  log.add(out('at exit\n'));
  expect(text(log)).toBe('mine\ncareful\nat exit\n');
});

it('shows an example from its source on once it asks for a line, or was ended', () => {
  const log = createConsoleLog();
  log.add(out('mine'));
  log.add(began);
  log.add(out('> f()\n(Pdb) '));
  log.reveal();
  log.type('p n');
  log.add(out('2\n'));
  log.reveal();
  expect(text(log)).toBe(`mine\n${quoted}> f()\n(Pdb) p n\n2\n`);
});

it('shows an example that prints for long while it does', () => {
  let now = 0;
  const log = createConsoleLog(() => now);
  log.add(began);
  log.add(out('1\n'));
  expect(text(log)).toBe('');
  now = 5_000;
  log.add(out('2\n'));
  expect(text(log)).toBe(`${quoted}1\n2\n`);
});
