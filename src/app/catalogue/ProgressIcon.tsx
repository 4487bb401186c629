import { Circle, CircleCheck, CircleDotDashed, CircleSlash, Eye } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { LinkedState } from '../../session/linked-work.ts';
import type { Progress } from '../../session/session-state.ts';
import styles from './ProgressIcon.module.css';

type Shown = Progress | LinkedState;

const icons: Record<Shown, LucideIcon> = {
  new: Circle,
  started: CircleDotDashed,
  tried: CircleSlash,
  solved: CircleCheck,
  shown: Eye,
  passed: CircleCheck,
};

/** Stands beside the word that says the same. */
export function ProgressIcon({ progress }: { readonly progress: Shown }) {
  const Icon = icons[progress];
  return <Icon className={styles['icon']} data-progress={progress} aria-hidden />;
}
