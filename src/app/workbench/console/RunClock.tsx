import { useEffect, useRef, useState } from 'react';
import styles from './RunClock.module.css';

/** Seconds that the program has computed; the time in which it waits for a line is free. */
export function RunClock({ waiting }: { readonly waiting: boolean }) {
  const [seconds, setSeconds] = useState(0);
  const computed = useRef(0);

  useEffect(() => {
    if (waiting) return;
    const before = computed.current;
    const from = performance.now();
    const look = () => {
      computed.current = before + performance.now() - from;
      setSeconds(Math.floor(computed.current / 1_000));
    };
    const timer = setInterval(look, 1_000);
    return () => {
      look();
      clearInterval(timer);
    };
  }, [waiting]);

  if (seconds === 0) return null;
  // Apart from the status, which is read out when it changes: nobody wants to hear every second.
  return (
    <span role="timer" aria-live="off" aria-label="Time so far" className={styles['clock']}>
      {seconds} s
    </span>
  );
}
