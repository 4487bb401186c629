import { useMemo } from 'react';
import type { EditorCommand } from '../../../editor/editor-command.ts';
import { chooseTheme } from '../../../ui/theme.ts';
import type { Commands } from '../actions/use-commands.ts';
import { useSessionActions } from '../context/session-context.ts';
import { focusTab } from '../layout/focus-tab.ts';
import type { OutcomeTab, StageView } from '../layout/use-stage-view.ts';

/** What one can do in a workbench, for the palette of the editor. */
export function usePalette(commands: Commands, view: StageView): readonly EditorCommand[] {
  const { stop, reset, undoReset, toggleCoverage, showNextHint, clearConsole } =
    useSessionActions();
  return useMemo(() => {
    const hint = () => {
      view.setDrawerOpen(true);
      view.showNarrowTab('task');
      showNextHint();
    };
    const show = (tab: OutcomeTab) => () => {
      view.showTab(tab);
      focusTab(tab);
    };
    return [
      { id: 'run', label: 'Run', keys: 'Mod+Enter', run: commands.run },
      { id: 'submit', label: 'Submit', keys: 'Mod+Shift+Enter', run: commands.submit },
      {
        id: 'step-through',
        label: 'Step through',
        run: () => commands.stepThrough({ kind: 'program' }),
      },
      { id: 'stop', label: 'Stop', run: stop },
      { id: 'reset', label: 'Reset to the starter', run: reset },
      { id: 'undo-reset', label: 'Undo the reset', run: undoReset },
      { id: 'coverage', label: 'Coverage: which lines the tests ran, or not', run: toggleCoverage },
      { id: 'hint', label: 'Next hint', run: hint },
      { id: 'results', label: 'Go to the results', run: show('results') },
      { id: 'console', label: 'Go to the console', run: show('console') },
      { id: 'steps', label: 'Go to the steps', run: show('steps') },
      { id: 'attempts', label: 'Go to the attempts', run: show('attempts') },
      { id: 'clear-console', label: 'Clear the console', run: clearConsole },
      { id: 'light', label: 'Light colours', run: () => chooseTheme('light') },
      { id: 'dark', label: 'Dark colours', run: () => chooseTheme('dark') },
      { id: 'contrast', label: 'High contrast', run: () => chooseTheme('contrast') },
      { id: 'system-colours', label: 'Colours of the system', run: () => chooseTheme('system') },
      { id: 'exercises', label: 'All exercises', run: () => void (location.hash = '#/') },
    ];
  }, [commands, view, stop, reset, undoReset, toggleCoverage, showNextHint, clearConsole]);
}
