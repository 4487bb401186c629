import type { ReactNode } from 'react';
import type { ExerciseEntry } from '../domain/exercise.ts';
import { reportHref } from './report-problem.ts';

interface ReportLinkProps {
  /** The exercise that the problem is with; null for the product itself. */
  readonly entry: ExerciseEntry | null;
  readonly children: ReactNode;
}

/** Opens in another tab: the work stays where it is. */
export function ReportLink({ entry, children }: ReportLinkProps) {
  return (
    <a href={reportHref(entry)} target="_blank" rel="noopener noreferrer">
      {children}
      <span className="visually-hidden"> (opens in a new tab)</span>
    </a>
  );
}
