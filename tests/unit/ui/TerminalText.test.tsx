// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createTerminal } from '../../../src/terminal/terminal.ts';
import { TerminalText } from '../../../src/ui/TerminalText.tsx';

it('says what was left out, in a line that is no text of the program', () => {
  const terminal = createTerminal();
  terminal.write('a\n', 'stdout');
  terminal.cut(12_345);
  terminal.write('b\n', 'stderr');
  const { container } = render(<TerminalText transcript={terminal.transcript()} />);
  expect(container.textContent).toBe('a\n… 12,345 characters were left out here …b\n');
  const spans = [...container.querySelectorAll('[data-kind]')];
  expect(spans.map((span) => [span.getAttribute('data-kind'), span.textContent])).toEqual([
    ['stdout', 'a\n'],
    ['stderr', 'b\n'],
  ]);
});

it('paints colours, and gives colours of no theme one for light and one for dark', () => {
  const terminal = createTerminal();
  terminal.write('\u001b[31ma\u001b[38;2;255;255;0mb\u001b[0m\u001b[7mc', 'stdout');
  const { container } = render(<TerminalText transcript={terminal.transcript()} />);
  const [named, mixed, inverse] = container.querySelectorAll<HTMLElement>('[data-kind]');
  expect(named?.style.color).toBe('var(--terminal-red)');
  expect(mixed?.dataset['ink']).toBe('mixed');
  expect(mixed?.style.getPropertyValue('--ink-dark')).toBe('#ffff00');
  expect(inverse?.dataset['ink']).toBe('inverse');
});
