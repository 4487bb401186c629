import { useEffect, useMemo, useRef } from 'react';
import type { Session } from './session-context.ts';
import type { StageView } from './use-stage-view.ts';

export interface Commands {
  readonly run: () => void;
  readonly submit: () => void;
}

/** Run and Submit, which open the tab where their answer appears. */
export function useCommands(session: Session, { showTab }: StageView): Commands {
  const show = useRef(showTab);
  useEffect(() => {
    show.current = showTab;
  });
  return useMemo(() => {
    const isFree = () => {
      const { loaded, activity } = session.store.getState();
      return loaded && activity.kind === 'idle';
    };
    return {
      run: () => {
        if (!isFree()) return;
        show.current('console');
        session.actions.run();
      },
      submit: () => {
        if (!isFree()) return;
        show.current('results');
        session.actions.submit();
      },
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
