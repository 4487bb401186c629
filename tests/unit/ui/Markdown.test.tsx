// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Markdown } from '../../../src/ui/Markdown.tsx';

afterEach(cleanup);

it('shows raw HTML of a stranger as text, and loads no image', () => {
  const { container } = render(
    <Markdown text={'<img src=x onerror=alert(1)>\n\n![seen](https://evil.example/a.png)'} />,
  );
  expect(container.querySelector('img')).toBeNull();
  expect(container.textContent).toContain('onerror');
});

it('takes no script address for a link, and opens others in another tab', () => {
  render(<Markdown text={'[bad](javascript:alert(1)) [good](https://python.org)'} />);
  expect(screen.getByText('bad').getAttribute('href')).toBe('');
  expect(screen.getByText('good').getAttribute('rel')).toBe('noopener noreferrer');
});

it('colours an interpreter session, and offers to copy it', () => {
  const { container } = render(<Markdown text={'    >>> len("ab")\n    2'} />);
  expect(container.querySelector('.language-python-repl .hljs-string')?.textContent).toBe('"ab"');
  expect(screen.getByRole('button', { name: 'Copy the example' })).toBeTruthy();
});
