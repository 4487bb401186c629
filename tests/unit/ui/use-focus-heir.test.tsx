// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, expect, it } from 'vitest';
import { useFocusHeir } from '../../../src/ui/use-focus-heir.ts';

afterEach(cleanup);

function Leaving() {
  const button = useRef<HTMLButtonElement>(null);
  useFocusHeir(button, () => screen.getByRole('button', { name: 'Heir' }));
  return (
    <button ref={button} type="button">
      Leaving
    </button>
  );
}

function Page({ whole }: { readonly whole: boolean }) {
  return (
    <>
      <button type="button">Other</button>
      {whole ? <Leaving /> : <button type="button">Heir</button>}
    </>
  );
}

const focused = () => document.activeElement?.textContent;

it('hands the focus on when the element that has it is taken away', async () => {
  const { rerender } = render(<Page whole />);
  screen.getByRole('button', { name: 'Leaving' }).focus();
  await act(async () => rerender(<Page whole={false} />));
  expect(focused()).toBe('Heir');
});

it('leaves the focus where it is when it is elsewhere', async () => {
  const { rerender } = render(<Page whole />);
  screen.getByRole('button', { name: 'Other' }).focus();
  await act(async () => rerender(<Page whole={false} />));
  expect(focused()).toBe('Other');
});
