import { useEffect, useMemo, useRef } from 'react';
import type { Session } from '../context/session-context.ts';
import type { SessionActions, StepsOf } from '../../../session/session-state.ts';
import { loadMeanings } from '../../../verdict/use-meanings.ts';
import { keepFocus } from '../layout/focus-tab.ts';
import type { OutcomeTab, StageView } from '../layout/use-stage-view.ts';

export interface Commands {
  readonly run: () => void;
  readonly submit: () => void;
  readonly stepThrough: (of: StepsOf) => void;
  readonly openStep: SessionActions['openStep'];
}

/** Run and Submit, which open the tab where their answer appears. */
export function useCommands(session: Session, { showTab }: StageView): Commands {
  const show = useRef(showTab);
  useEffect(() => {
    show.current = showTab;
  });
  return useMemo(() => {
    const { store, actions } = session;
    // The saved draft takes a few milliseconds; who is faster is heard all the same.
    const whenLoaded = (act: () => void) => {
      if (store.getState().loaded) return act();
      const unsubscribe = store.subscribe(({ loaded }) => {
        if (!loaded) return;
        unsubscribe();
        act();
      });
    };
    const start = (tab: OutcomeTab, act: () => void) => () => {
      if (store.getState().activity.kind !== 'idle') return;
      show.current(tab);
      keepFocus(tab);
      void loadMeanings();
      whenLoaded(act);
    };
    return {
      run: start('console', actions.run),
      submit: start('results', actions.submit),
      stepThrough: (of) => start('steps', () => actions.stepThrough(of))(),
      openStep: (step, input) => start('steps', () => actions.openStep(step, input))(),
    };
  }, [session]);
}

/** Ctrl+Enter and Ctrl+Shift+Enter from anywhere; Monaco answers for itself. */
export function useCommandKeys({ run, submit }: Commands): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.key !== 'Enter') return;
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      if (event.shiftKey) submit();
      else run();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [run, submit]);
}
