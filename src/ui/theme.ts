import { readSetting, writeSetting } from './local-setting.ts';

export const themeChoices = ['system', 'light', 'dark', 'contrast'] as const;
export type ThemeChoice = (typeof themeChoices)[number];
/** What `data-theme` on the root element says; the rules are in tokens.css. */
export type Theme = Exclude<ThemeChoice, 'system'>;

export interface ThemeState {
  readonly choice: ThemeChoice;
  readonly theme: Theme;
}

export interface SystemPreferences {
  readonly dark: boolean;
  readonly moreContrast: boolean;
  /** The system's own colours hold, whatever those of the page are. */
  readonly forcedColours: boolean;
}

export function resolveTheme(choice: ThemeChoice, system: SystemPreferences): Theme {
  // A choice of one's own holds no more where the system's colours do.
  if (choice !== 'system' && !system.forcedColours) return choice;
  // It is dark: of forced colours that are light, it would leave a black editor in a white page.
  if (system.moreContrast && (system.dark || !system.forcedColours)) return 'contrast';
  return system.dark ? 'dark' : 'light';
}

const darkQuery = '(prefers-color-scheme: dark)';
const contrastQuery = '(prefers-contrast: more)';
const forcedQuery = '(forced-colors: active)';

function readChoice(): ThemeChoice {
  const saved = readSetting('theme');
  return themeChoices.find((known) => known === saved) ?? 'system';
}

function stateOf(choice: ThemeChoice): ThemeState {
  const system = {
    dark: matchMedia(darkQuery).matches,
    moreContrast: matchMedia(contrastQuery).matches,
    forcedColours: matchMedia(forcedQuery).matches,
  };
  return { choice, theme: resolveTheme(choice, system) };
}

/** The theme that holds now, as far as the browser and the remembered choice say. */
export const readTheme = (): Theme => stateOf(readChoice()).theme;

let state: ThemeState = { choice: 'system', theme: 'light' };
const listeners = new Set<() => void>();

function apply(choice: ThemeChoice): void {
  state = stateOf(choice);
  document.documentElement.dataset['theme'] = state.theme;
  for (const listener of listeners) listener();
}

/** Applies the remembered theme and follows the system from now on; called once, before mounting. */
export function startTheme(): void {
  const followSystem = () => apply(state.choice);
  apply(readChoice());
  for (const query of [darkQuery, contrastQuery, forcedQuery]) {
    matchMedia(query).addEventListener('change', followSystem);
  }
  window.addEventListener('storage', () => apply(readChoice()));
}

export function chooseTheme(choice: ThemeChoice): void {
  writeSetting('theme', choice);
  apply(choice);
}

export const getTheme = (): ThemeState => state;

export function subscribeToTheme(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
