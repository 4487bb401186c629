// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { ExampleList } from '../../../src/app/workbench/console/examples/ExampleList.tsx';
import type { ExampleResult } from '../../../src/domain/run.ts';

afterEach(cleanup);

const setUp: ExampleResult = {
  source: 'stack = Stack()',
  want: '',
  got: '',
  matched: true,
  traceback: null,
};
const shown: ExampleResult = { ...setUp, source: 'len(stack)', want: '0\n', got: '0\n' };

it('counts only the examples that show something', () => {
  render(<ExampleList examples={[setUp, shown]} onGoToLine={() => {}} />);
  screen.getByText('1 example came out as shown');
});

it('praises nobody for lines that cannot fail', () => {
  const failed = { ...shown, got: '', matched: false };
  render(<ExampleList examples={[setUp, failed]} onGoToLine={() => {}} />);
  expect(screen.queryByText(/as shown/)).toBeNull();
});
