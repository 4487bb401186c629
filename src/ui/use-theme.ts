import { useSyncExternalStore } from 'react';
import { getTheme, subscribeToTheme } from './theme.ts';
import type { ThemeState } from './theme.ts';

export function useTheme(): ThemeState {
  return useSyncExternalStore(subscribeToTheme, getTheme);
}
