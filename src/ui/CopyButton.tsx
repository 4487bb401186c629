import { useEffect, useState } from 'react';
import { Check, Copy, X } from 'lucide-react';
import { Button } from './Button.tsx';
import { copyText } from './clipboard.ts';

interface CopyButtonProps {
  readonly text: string;
  /** Names what is copied, for those who do not see where the button stands. */
  readonly label: string;
}

type Outcome = 'ready' | 'copied' | 'refused';

const words: Record<Outcome, string> = { ready: 'Copy', copied: 'Copied', refused: 'Not allowed' };
const icons = { ready: <Copy />, copied: <Check />, refused: <X /> };

export function CopyButton({ text, label }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>('ready');

  useEffect(() => {
    if (outcome === 'ready') return;
    const timer = setTimeout(() => setOutcome('ready'), 2_000);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = () => {
    void copyText(text).then((done) => setOutcome(done ? 'copied' : 'refused'));
  };

  return (
    <Button
      look="quiet"
      aria-label={outcome === 'ready' ? label : words[outcome]}
      title={words[outcome]}
      icon={icons[outcome]}
      onClick={copy}
    />
  );
}
