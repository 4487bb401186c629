import { useCallback, useState } from 'react';
import { readSetting, writeSetting } from './local-setting.ts';

/** A pane's remembered size in per cent; a damaged or missing memory gives the default. */
export function parsePaneSize(saved: string | null, fallback: number): number {
  const size = saved === null ? Number.NaN : Number(saved);
  return size >= 5 && size <= 95 ? size : fallback;
}

export function usePaneSize(name: string, fallback: number): [number, (size: number) => void] {
  const key = `pane.${name}`;
  const [size, setSize] = useState(() => parsePaneSize(readSetting(key), fallback));
  const change = useCallback(
    (next: number) => {
      setSize(next);
      writeSetting(key, String(next));
    },
    [key],
  );
  return [size, change];
}
