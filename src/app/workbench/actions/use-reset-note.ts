import { useEffect, useState } from 'react';

const shownMs = 5_000;

/** A sentence that says, for a moment, where the text went that Reset replaced. */
export function useResetNote(): [string | null, () => void] {
  const [at, setAt] = useState<number | null>(null);

  useEffect(() => {
    if (at === null) return;
    const timer = setTimeout(() => setAt(null), shownMs);
    return () => clearTimeout(timer);
  }, [at]);

  return [at === null ? null : 'Your text is under Attempts.', () => setAt(Date.now())];
}
