// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { standaloneSvg } from '../../../src/steps/drawing/standalone-svg.ts';

it('has the colours in it, on a ground of its own, and nothing that served the page', () => {
  const page = document.createElement('div');
  page.innerHTML =
    '<svg xmlns="http://www.w3.org/2000/svg" class="x" aria-hidden="true" font-family="var(--font)">' +
    '<g data-press="true"><title>Click</title><text fill="var(--text-1)">a &lt; b</text></g></svg>';
  const svg = page.querySelector('svg');
  if (svg === null) throw new Error('There is no drawing.');
  const colours: Record<string, string> = {
    '--font': ' Mono',
    '--text-1': '#111',
    '--surface-0': '#fff',
  };
  expect(standaloneSvg(svg, (name) => colours[name] ?? '')).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" font-family="Mono">' +
      '<rect width="100%" height="100%" fill="#fff"/>' +
      '<g><text fill="#111">a &lt; b</text></g></svg>',
  );
  expect(svg.querySelector('title')).not.toBeNull();
});
