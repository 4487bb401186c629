import {
  Circle,
  CircleCheck,
  CircleDashed,
  CircleDot,
  CircleSlash,
  CircleX,
  Clock,
  TriangleAlert,
  Zap,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { Spinner } from '../ui/Spinner.tsx';
import type { LineStatus, VerdictState } from './panel-state.ts';
import styles from './StatusIcon.module.css';

const icons: Record<Exclude<LineStatus | VerdictState, 'running'>, LucideIcon> = {
  idle: CircleDashed,
  waiting: Circle,
  'not-run': CircleDashed,
  passed: CircleCheck,
  failed: CircleDot,
  errored: CircleX,
  'timed-out': Clock,
  crashed: Zap,
  skipped: CircleSlash,
  broken: TriangleAlert,
};

/** Stands beside a word that says the same. */
export function StatusIcon({ status }: { readonly status: LineStatus | VerdictState }) {
  if (status === 'running') return <Spinner />;
  const Icon = icons[status];
  return <Icon className={styles['icon']} data-tone={status} aria-hidden />;
}

export const statusWords: Record<LineStatus, string> = {
  waiting: 'Waiting',
  'not-run': 'Not run',
  running: 'Running',
  passed: 'Passed',
  failed: 'Not yet',
  errored: 'Raised',
  'timed-out': 'Timed out',
  crashed: 'Crashed',
  skipped: 'Skipped',
};
