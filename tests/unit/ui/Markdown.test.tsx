// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Markdown } from '../../../src/ui/Markdown.tsx';
import { PythonCode } from '../../../src/ui/PythonCode.tsx';

afterEach(cleanup);

it('shows raw HTML of a stranger as text, and loads no image', () => {
  const { container } = render(
    <Markdown text={'<img src=x onerror=alert(1)>\n\n![seen](https://evil.example/a.png)'} />,
  );
  expect(container.querySelector('img')).toBeNull();
  expect(container.textContent).toContain('onerror');
  expect(container.textContent).toContain('seen');
});

it('makes no link of a script address, and opens others in another tab', () => {
  render(<Markdown text={'[bad](javascript:alert(1)) [good](https://python.org)'} />);
  expect(screen.getByText('bad').closest('a')).toBeNull();
  expect(screen.getByText('good').getAttribute('rel')).toBe('noopener noreferrer');
});

it('leaves the code of another language as it is', () => {
  const { container } = render(
    <Markdown text={'```js\nconst a = 1;\n```\n\n```\ndef f(): pass\n```'} />,
  );
  const [script, python] = container.querySelectorAll('pre code');
  expect(script?.children.length).toBe(0);
  expect(python?.querySelector('.hljs-keyword')?.textContent).toBe('def');
});

it('colours an interpreter session, and offers to copy it', () => {
  const { container } = render(<Markdown text={'    >>> len("ab")\n    2'} />);
  expect(container.querySelector('.language-python-repl .hljs-string')?.textContent).toBe('"ab"');
  expect(screen.getByRole('button', { name: 'Copy the example' })).toBeTruthy();
});

it('shows as it is written what would keep the page busy for minutes', () => {
  const text = `${'> '.repeat(5_000)}**deep**`;
  const { container } = render(<Markdown text={text} />);
  expect(container.querySelector('blockquote')).toBeNull();
  expect(container.textContent).toBe(text);
});

it('shows very long code without colours, and without the fence', () => {
  const code = 'f()\n'.repeat(2_000);
  const { container } = render(<PythonCode code={code} bare />);
  expect(container.querySelector('pre')?.textContent).toBe(code);
});
