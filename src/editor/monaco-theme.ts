import type { editor } from 'monaco-editor';
import type { Theme } from '../ui/theme.ts';

const bases: Record<Theme, editor.BuiltinTheme> = {
  light: 'vs',
  dark: 'vs-dark',
  contrast: 'hc-black',
};

export const monacoThemeName = (theme: Theme): string => `gradus-${theme}`;

/** `#fff` as `#ffffff`: the build shortens colours, and Monaco knows long ones only. */
export const longHex = (colour: string): string =>
  /^#[\da-f]{3}$/i.test(colour) ? colour.replaceAll(/[\da-f]/gi, '$&$&') : colour;

/** Monaco's theme from the tokens of ui/tokens.css; `read` gives one token's value. */
export function monacoTheme(
  theme: Theme,
  read: (name: string) => string,
): editor.IStandaloneThemeData {
  const token = (name: string) => longHex(read(name));
  const rule = (name: string, colour: string, fontStyle?: string) => ({
    token: name,
    foreground: token(colour).replace('#', ''),
    ...(fontStyle !== undefined && { fontStyle }),
  });
  return {
    base: bases[theme],
    inherit: true,
    rules: [
      rule('', '--text-1'),
      rule('delimiter', '--text-1'),
      rule('keyword', '--code-keyword'),
      rule('string', '--code-string'),
      rule('number', '--code-number'),
      rule('comment', '--code-comment', ''),
      rule('function', '--code-function'),
      rule('decorator', '--code-function'),
      rule('builtin', '--code-builtin'),
    ],
    colors: {
      'editor.background': token('--surface-0'),
      'editor.foreground': token('--text-1'),
      'editorCursor.foreground': token('--text-1'),
      'editorLineNumber.foreground': token('--text-3'),
      'editorLineNumber.activeForeground': token('--text-1'),
      'editor.lineHighlightBackground': token('--surface-1'),
      'editor.lineHighlightBorder': token('--surface-1'),
      'editor.selectionBackground': token('--selection'),
      'editor.inactiveSelectionBackground': token('--surface-3'),
      'editorBracketMatch.background': token('--surface-3'),
      'editorBracketMatch.border': token('--surface-3'),
      'editorError.foreground': token('--fail'),
      'editorWarning.foreground': token('--warn'),
      'editorWidget.background': token('--surface-1'),
      'editorWidget.foreground': token('--text-1'),
      'editorWidget.border': token('--line'),
      'editorHoverWidget.background': token('--surface-1'),
      'editorHoverWidget.border': token('--line'),
      'editorSuggestWidget.background': token('--surface-1'),
      'editorSuggestWidget.border': token('--line'),
      'editorSuggestWidget.selectedBackground': token('--accent-soft'),
      'editorSuggestWidget.selectedForeground': token('--text-1'),
      'editorSuggestWidget.highlightForeground': token('--accent'),
      'list.hoverBackground': token('--surface-2'),
      'input.background': token('--surface-0'),
      'input.border': token('--line-strong'),
      focusBorder: token('--focus'),
      'menu.background': token('--surface-0'),
      'menu.foreground': token('--text-1'),
      'menu.border': token('--line'),
      'menu.selectionBackground': token('--accent-soft'),
      'menu.selectionForeground': token('--text-1'),
      'scrollbarSlider.background': `${token('--line-strong')}44`,
      'scrollbarSlider.hoverBackground': `${token('--line-strong')}77`,
      'scrollbarSlider.activeBackground': `${token('--line-strong')}99`,
      'widget.shadow': '#00000022',
    },
  };
}
