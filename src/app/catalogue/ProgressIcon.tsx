import { Circle, CircleCheck, CircleDotDashed, CircleSlash, Eye } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { Progress } from '../../session/session-state.ts';
import styles from './ProgressIcon.module.css';

const icons: Record<Progress, LucideIcon> = {
  new: Circle,
  started: CircleDotDashed,
  tried: CircleSlash,
  solved: CircleCheck,
  shown: Eye,
};

/** Stands beside the word that says the same. */
export function ProgressIcon({ progress }: { readonly progress: Progress }) {
  const Icon = icons[progress];
  return <Icon className={styles['icon']} data-progress={progress} aria-hidden />;
}
