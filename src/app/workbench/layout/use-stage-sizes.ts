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

export function useStageSizes(): StageSizes {
  const [task, setTask] = usePaneSize('task', 38);
  const [code, setCode] = usePaneSize('code', 60);
  const style: CSSProperties & Record<`--${string}`, string> = {
    '--task-size': `${task}%`,
    '--code-size': `${code}%`,
  };
  return { task, code, setTask, setCode, style };
}
