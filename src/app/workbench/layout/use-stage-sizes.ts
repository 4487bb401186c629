import type { CSSProperties } from 'react';
import { usePaneSize } from '../../../ui/use-pane-size.ts';

export interface StageSizes {
  /** Per cent of the window's width. */
  readonly task: number;
  /** Per cent of the height. */
  readonly code: number;
  readonly setTask: (size: number) => void;
  readonly setCode: (size: number) => void;
  /** For the element that lays out the panes. */
  readonly style: CSSProperties;
}

/** The drawing of a step wants more room than a verdict, so that has a size of its own. */
export function useStageSizes(drawsStep: boolean): StageSizes {
  const [task, setTask] = usePaneSize('task', 38);
  const usual = usePaneSize('code', 60);
  const withSteps = usePaneSize('code-with-steps', 42);
  const [code, setCode] = drawsStep ? withSteps : usual;
  const style: CSSProperties & Record<`--${string}`, string> = {
    '--task-size': `${task}%`,
    '--code-size': `${code}%`,
  };
  return { task, code, setTask, setCode, style };
}
