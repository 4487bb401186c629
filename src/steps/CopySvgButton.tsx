import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { Check, Copy, X } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { copyText } from '../ui/clipboard.ts';
import { lookUpAt, standaloneSvg } from './drawing/standalone-svg.ts';
import styles from './StepsView.module.css';

interface CopySvgButtonProps {
  readonly svg: RefObject<SVGSVGElement | null>;
  /** Whether there is a drawing now. */
  readonly isThere: boolean;
}

type Outcome = 'ready' | 'copied' | 'refused';

const words: Record<Outcome, string> = {
  ready: 'Copy as SVG',
  copied: 'Copied',
  refused: 'Not allowed',
};
const icons = { ready: <Copy />, copied: <Check />, refused: <X /> };

export function CopySvgButton({ svg, isThere }: CopySvgButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>('ready');

  useEffect(() => {
    if (outcome === 'ready') return;
    const timer = setTimeout(() => setOutcome('ready'), 2_000);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = () => {
    const drawn = svg.current;
    if (drawn === null) return;
    void copyText(standaloneSvg(drawn, lookUpAt(drawn))).then((done) =>
      setOutcome(done ? 'copied' : 'refused'),
    );
  };

  return (
    <Button
      look="quiet"
      aria-disabled={!isThere}
      tip="A picture of this step, for a page or a slide"
      icon={icons[outcome]}
      onClick={copy}
    >
      <span className={`${styles['label']} ${styles['copy']}`}>{words[outcome]}</span>
    </Button>
  );
}
