import { expect, it } from 'vitest';
import { parsePaneSize } from '../../../src/ui/use-pane-size.ts';
import { resolveTheme } from '../../../src/ui/theme.ts';

it('follows the system unless the learner chose', () => {
  const system = { dark: true, moreContrast: false, forcedColours: false };
  expect(resolveTheme('system', system)).toBe('dark');
  expect(resolveTheme('system', { ...system, moreContrast: true })).toBe('contrast');
  expect(resolveTheme('light', { ...system, moreContrast: true })).toBe('light');
});

it('is no dark page among forced colours that are light', () => {
  const system = { dark: false, moreContrast: true, forcedColours: true };
  expect(resolveTheme('system', system)).toBe('light');
  expect(resolveTheme('system', { ...system, dark: true })).toBe('contrast');
  expect(resolveTheme('dark', system)).toBe('light');
});

it('takes no damaged pane size', () => {
  expect(['40.5', '', 'x', '-3', '200', null].map((saved) => parsePaneSize(saved, 38))).toEqual([
    40.5, 38, 38, 38, 38, 38,
  ]);
});
