import { useEffect, useState } from 'react';

export type Loaded<Value> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly value: Value }
  | { readonly kind: 'failed' };

/** The value of a promise. `load` must be stable: a new function is a new question. */
export function useLoaded<Value>(load: () => Promise<Value>): Loaded<Value> {
  const [answer, setAnswer] = useState<{ load: typeof load; loaded: Loaded<Value> } | null>(null);

  useEffect(() => {
    let current = true;
    const settle = (loaded: Loaded<Value>) => current && setAnswer({ load, loaded });
    load().then(
      (value) => settle({ kind: 'loaded', value }),
      () => settle({ kind: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [load]);

  return answer?.load === load ? answer.loaded : { kind: 'loading' };
}
