import type { StoreApi } from 'zustand/vanilla';
import { awaited, type Runner } from '../runner/runner.ts';
import type { Activity, SessionState } from './session-state.ts';

/** One run or submission, from the click to its end. */
export interface Ongoing {
  readonly signal: AbortSignal;
  /** Python has taken it up. Told by the runner's readiness, or by the first sign of it. */
  readonly begin: () => void;
  readonly hasBegun: () => boolean;
  /** Whether it has ended: what a runner tells afterwards is of no interest. */
  readonly isOver: () => boolean;
  readonly end: () => void;
}

/** Lets one thing happen at a time, and queues it while Python starts. */
export interface ActivityControl {
  /** Null while another is under way: asking again is not asking twice. */
  readonly start: (action: Action, onBegin: () => void) => Ongoing | null;
  readonly stop: () => void;
  /** The runner's readiness has changed. */
  readonly onReadiness: () => void;
}

type Action = Extract<Activity, { readonly kind: 'queued' }>['action'];

const kinds = { run: 'running', submit: 'judging', record: 'recording' } as const;

interface Controlled extends Ongoing {
  readonly controller: AbortController;
}

export function createActivityControl(
  store: StoreApi<SessionState>,
  runner: Runner,
): ActivityControl {
  let current: Controlled | null = null;

  return {
    start: (action, onBegin) => {
      const { loaded, activity } = store.getState();
      if (!loaded || activity.kind !== 'idle' || current !== null) return null;
      const controller = new AbortController();
      let begun = false;
      const ongoing: Controlled = {
        controller,
        signal: controller.signal,
        hasBegun: () => begun,
        isOver: () => current !== ongoing,
        begin: () => {
          if (begun || controller.signal.aborted || current !== ongoing) return;
          begun = true;
          store.setState({ activity: { kind: kinds[action] } });
          onBegin();
        },
        end: () => {
          current = null;
          store.setState({ activity: { kind: 'idle' } });
        },
      };
      current = ongoing;
      if (awaited(runner.getReadiness()) !== null) {
        store.setState({ activity: { kind: 'queued', action } });
      } else {
        ongoing.begin();
      }
      return ongoing;
    },
    stop: () => {
      current?.controller.abort();
    },
    onReadiness: () => {
      if (awaited(runner.getReadiness()) === null) current?.begin();
    },
  };
}
