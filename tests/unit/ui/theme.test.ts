import { expect, it } from 'vitest';
import { parsePaneSize } from '../../../src/ui/use-pane-size.ts';
import { resolveTheme } from '../../../src/ui/theme.ts';

it('follows the system unless the learner chose', () => {
  expect(resolveTheme('system', { dark: true, moreContrast: false })).toBe('dark');
  expect(resolveTheme('system', { dark: true, moreContrast: true })).toBe('contrast');
  expect(resolveTheme('light', { dark: true, moreContrast: true })).toBe('light');
});

it('takes no damaged pane size', () => {
  expect(['40.5', '', 'x', '-3', '200', null].map((saved) => parsePaneSize(saved, 38))).toEqual([
    40.5, 38, 38, 38, 38, 38,
  ]);
});
