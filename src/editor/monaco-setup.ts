import { loader } from '@monaco-editor/react';
import * as monaco from 'monaco-editor/editor';
// oxlint-disable-next-line import/default -- made by Vite, which the linter does not know
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import './monaco-features.ts';
import type { Theme } from '../ui/theme.ts';
import { monacoTheme, monacoThemeName } from './monaco-theme.ts';
import { pythonConfiguration, pythonGrammar } from './python-grammar.ts';

self.MonacoEnvironment = { getWorker: () => new EditorWorker() };
loader.config({ monaco });

monaco.languages.register({ id: 'python', extensions: ['.py'] });
monaco.languages.setLanguageConfiguration('python', pythonConfiguration);
monaco.languages.setMonarchTokensProvider('python', pythonGrammar);

/** Makes the theme from the tokens that hold now; they must be on the page already. */
export function defineTheme(theme: Theme): string {
  const tokens = getComputedStyle(document.documentElement);
  const name = monacoThemeName(theme);
  monaco.editor.defineTheme(
    name,
    monacoTheme(theme, (token) => tokens.getPropertyValue(token).trim()),
  );
  return name;
}

export { monaco };
