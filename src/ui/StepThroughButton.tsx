import { Footprints } from 'lucide-react';
import { Button } from './Button.tsx';

interface StepThroughButtonProps {
  readonly tip: string;
  readonly busy: boolean;
  /** The sign alone. */
  readonly compact?: boolean;
  readonly onClick: () => void;
}

export function StepThroughButton({ tip, busy, compact, onClick }: StepThroughButtonProps) {
  return (
    <Button
      look="quiet"
      icon={<Footprints />}
      aria-label="Step through"
      aria-disabled={busy}
      tip={tip}
      onClick={onClick}
    >
      {!compact && 'Step through'}
    </Button>
  );
}
