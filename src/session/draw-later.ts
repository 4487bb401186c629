/** Milliseconds in which changes gather before the page is drawn again. */
const pause = 30;

export interface LaterDrawing {
  /** Draws in a short while; asked again meanwhile, once for all. */
  readonly soon: () => void;
  /** Draws at once what was still to be drawn. */
  readonly now: () => void;
  readonly cancel: () => void;
}

/** A program prints, and tests finish, faster than a page can be drawn. */
export function drawLater(draw: () => void): LaterDrawing {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const cancel = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const now = (): void => {
    if (timer === null) return;
    cancel();
    draw();
  };
  return {
    soon: () => {
      timer ??= setTimeout(now, pause);
    },
    now,
    cancel,
  };
}
