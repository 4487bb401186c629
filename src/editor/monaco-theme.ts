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
      // The high-contrast base writes it in black.
      ...(theme === 'contrast' && { 'editor.selectionForeground': token('--text-1') }),
      'editor.selectionBackground': token('--selection'),
      'editor.inactiveSelectionBackground': token('--surface-3'),
      'editorBracketMatch.background': token('--surface-3'),
      'editorBracketMatch.border': token('--surface-3'),
      'editorError.foreground': token('--fail'),
      'editorWarning.foreground': token('--warn'),
      'editorLightBulb.foreground': token('--accent'),
      'editorLightBulbAutoFix.foreground': token('--accent'),
      // What nobody uses is paler, and can still be read.
      'editorUnnecessaryCode.opacity': '#000000c8',
      'editor.findMatchBackground': token('--selection'),
      'editor.findMatchBorder': token('--accent'),
      'editor.findMatchHighlightBackground': token('--warn-soft'),
      'editor.rangeHighlightBackground': token('--accent-soft'),
      'editor.hoverHighlightBackground': token('--accent-soft'),
      'editorWidget.background': token('--popup'),
      'editorWidget.foreground': token('--text-1'),
      'editorWidget.border': token('--surface-3'),
      'widget.border': token('--surface-3'),
      'editorHoverWidget.background': token('--popup'),
      'editorHoverWidget.foreground': token('--text-1'),
      'editorHoverWidget.border': token('--surface-3'),
      'editorHoverWidget.statusBarBackground': token('--popup'),
      'editorHoverWidget.highlightForeground': token('--accent'),
      'editorSuggestWidget.background': token('--popup'),
      'editorSuggestWidget.foreground': token('--text-1'),
      'editorSuggestWidget.border': token('--surface-3'),
      'editorSuggestWidget.selectedBackground': token('--accent-soft'),
      'editorSuggestWidget.selectedForeground': token('--text-1'),
      'editorSuggestWidget.selectedIconForeground': token('--text-1'),
      'editorSuggestWidget.highlightForeground': token('--accent'),
      'editorSuggestWidget.focusHighlightForeground': token('--accent'),
      'editorMarkerNavigation.background': token('--surface-1'),
      'editorMarkerNavigationError.background': token('--line-strong'),
      'editorMarkerNavigationError.headerBackground': token('--surface-1'),
      'peekViewTitleLabel.foreground': token('--text-1'),
      'peekViewTitleDescription.foreground': token('--text-2'),
      'quickInput.background': token('--popup'),
      'quickInput.foreground': token('--text-1'),
      'quickInputList.focusBackground': token('--accent-soft'),
      'quickInputList.focusForeground': token('--text-1'),
      'pickerGroup.border': token('--surface-3'),
      'pickerGroup.foreground': token('--text-2'),
      'list.hoverBackground': token('--surface-2'),
      'list.focusBackground': token('--accent-soft'),
      'list.focusForeground': token('--text-1'),
      'list.focusOutline': token('--accent-soft'),
      'list.highlightForeground': token('--accent'),
      'list.focusHighlightForeground': token('--accent'),
      'input.background': token('--surface-0'),
      'input.foreground': token('--text-1'),
      'input.border': token('--control-line'),
      'input.placeholderForeground': token('--text-3'),
      'inputOption.activeBackground': token('--accent-soft'),
      'inputOption.activeBorder': token('--accent'),
      'inputOption.activeForeground': token('--text-1'),
      'toolbar.hoverBackground': token('--surface-3'),
      focusBorder: token('--focus'),
      foreground: token('--text-1'),
      descriptionForeground: token('--text-2'),
      'icon.foreground': token('--text-2'),
      errorForeground: token('--fail'),
      'textLink.foreground': token('--accent'),
      'textLink.activeForeground': token('--accent-hover'),
      'textCodeBlock.background': token('--surface-2'),
      'menu.background': token('--popup'),
      'menu.foreground': token('--text-1'),
      'menu.border': token('--surface-3'),
      'menu.separatorBackground': token('--surface-3'),
      'menu.selectionBackground': token('--accent-soft'),
      'menu.selectionForeground': token('--text-1'),
      'scrollbarSlider.background': `${token('--line-strong')}44`,
      'scrollbarSlider.hoverBackground': `${token('--line-strong')}77`,
      'scrollbarSlider.activeBackground': `${token('--line-strong')}99`,
      'widget.shadow': '#00000022',
    },
  };
}
