import { useEffect, useRef } from 'react';
import type { editor } from 'monaco-editor';
import { nextFontSize, type EditorSettings } from './editor-settings.ts';
import { settingOptions } from './editor-options.ts';
import { monaco } from './monaco-setup.ts';

/** Keeps the editor as it is wanted, and puts the settings into its menu (F1). */
export function useSettings(
  mounted: editor.IStandaloneCodeEditor | null,
  settings: EditorSettings,
  onChange: (change: Partial<EditorSettings>) => void,
): void {
  const latest = useRef({ settings, onChange });
  useEffect(() => {
    latest.current = { settings, onChange };
    mounted?.updateOptions(settingOptions(settings));
  }, [mounted, settings, onChange]);

  useEffect(() => {
    if (mounted === null) return;
    const add = (
      id: string,
      label: string,
      change: (now: EditorSettings) => Partial<EditorSettings>,
      keybindings: number[] = [],
    ) =>
      mounted.addAction({
        id: `gradus.${id}`,
        label,
        keybindings,
        run: () => latest.current.onChange(change(latest.current.settings)),
      });
    const { Alt } = monaco.KeyMod;
    const { KeyZ } = monaco.KeyCode;
    const actions = [
      add('larger-text', 'Larger text', ({ fontSize }) => ({
        fontSize: nextFontSize(fontSize, 1),
      })),
      add('smaller-text', 'Smaller text', ({ fontSize }) => ({
        fontSize: nextFontSize(fontSize, -1),
      })),
      add(
        'wrap-lines',
        'Wrap long lines, or let them be long',
        ({ wrapsLines }) => ({ wrapsLines: !wrapsLines }),
        [Alt | KeyZ],
      ),
      add('vim', 'Vim keys, or not', ({ isVim }) => ({ isVim: !isVim })),
      add('suggest', 'Suggest names, or do not', ({ suggests }) => ({ suggests: !suggests })),
      add('types', 'Check types while I type, or do not', ({ checksTypes }) => ({
        checksTypes: !checksTypes,
      })),
    ];
    return () => {
      for (const action of actions) action.dispose();
    };
  }, [mounted]);
}
