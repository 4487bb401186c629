import { wholeCharacter } from '../../src/domain/clipped-text.ts';
import type { OutputStream, Printed } from '../../src/domain/run.ts';

/** How much may be sent; a page that draws must not be flooded. */
export interface ScreenLimits {
  /** Pieces that may be sent at once, and how many more a second. */
  readonly pieces: number;
  readonly piecesPerSecond: number;
  /** Characters likewise. */
  readonly characters: number;
  readonly charactersPerSecond: number;
  /** The newest characters that are kept while there is no room to send more. */
  readonly newest: number;
  /** Milliseconds for which something is held back at least, before it is sent with what followed. */
  readonly gatherMs: number;
  /** The same, where there is no room for all that was gathered. */
  readonly floodMs: number;
}

export const runLimits: ScreenLimits = {
  pieces: 1000,
  piecesPerSecond: 1000,
  characters: 128 * 1024,
  charactersPerSecond: 64 * 1024,
  newest: 32 * 1024,
  gatherMs: 30,
  floodMs: 500,
};

/** Nobody watches a test print: what it printed is wanted where it does not end. */
export const judgedLimits: ScreenLimits = {
  ...runLimits,
  pieces: 100,
  piecesPerSecond: 100,
  characters: 32 * 1024,
};

/** Characters for which a turn from one stream to the other counts: a page draws each on its own. */
const turnCost = 320;

/**
 * Sends on what is printed: at once as long as not too much is; then gathered, and where that is too
 * much as well, without what came before the newest. A thread that computes has no timers: `poll` is
 * called from wherever it passes by.
 */
export interface Screen {
  readonly write: (stream: OutputStream, text: string) => void;
  /** Sends what was held back for long enough. */
  readonly poll: () => void;
  readonly flush: () => void;
  /** There is room again, as after somebody has read everything. */
  readonly reset: () => void;
}

interface Piece {
  readonly stream: OutputStream;
  text: string;
}

/** Writes between two looks at the clock while something is held back: it takes as long as a write. */
const writesUnseen = 16;

/** Characters; a longer line is not waited for. */
const longLine = 1024;

export function createScreen(
  tell: (printed: Printed) => void,
  limits: ScreenLimits,
  /** Told when something begins to be held back, and when nothing is any more. */
  onHolding: (isHolding: boolean) => void,
  now: () => number,
): Screen {
  let pieces = limits.pieces;
  let room = limits.characters;
  let refilledAt = now();
  let held: Piece[] = [];
  let heldSize = 0;
  let heldSince = 0;
  let writtenAt = 0;
  /** Writes since the clock was last looked at. */
  let unseen = 0;
  /** Of what was sent last. */
  let sent: OutputStream = 'stdout';
  let isLineOpen = false;
  let cut: Record<OutputStream, number> = { stdout: 0, stderr: 0 };

  function refill(time: number): void {
    const seconds = (time - refilledAt) / 1000;
    pieces = Math.min(limits.pieces, pieces + seconds * limits.piecesPerSecond);
    room = Math.min(limits.characters, room + seconds * limits.charactersPerSecond);
    refilledAt = time;
  }

  function send(stream: OutputStream, text: string): void {
    pieces -= 1;
    room -= text.length + turn(stream);
    sent = stream;
    isLineOpen = !text.endsWith('\n');
    tell({ kind: 'output', stream, text });
  }

  function turn(stream: OutputStream): number {
    return stream === sent ? 0 : turnCost;
  }

  /** How much of a text goes out now: all, or whole lines, or what there is room for of one too long. */
  function fitting(stream: OutputStream, text: string): number {
    const left = Math.floor(room - turn(stream));
    if (pieces < 1 || left <= 0) return 0;
    if (text.length <= left) return text.length;
    const lines = text.lastIndexOf('\n', left - 1) + 1;
    if (lines > 0 || text.length <= limits.newest) return lines;
    return Math.min(text.length, wholeCharacter(text, left));
  }

  function hold(stream: OutputStream, text: string): void {
    const last = held.at(-1);
    if (last?.stream === stream) {
      last.text += text;
      heldSize += text.length;
    } else {
      held.push({ stream, text });
      heldSize += text.length + turnCost;
    }
    // Not with every write: it copies what it keeps.
    if (heldSize > 2 * limits.newest) keepNewest();
  }

  /** What is cut begins where a line does: the one that was sent in part goes out whole. */
  function endLine(): void {
    const [oldest] = held;
    const end =
      isLineOpen && cut.stdout + cut.stderr === 0 ? (oldest?.text.indexOf('\n') ?? -1) : -1;
    if (!oldest || end < 0 || end > longLine) return;
    send(oldest.stream, oldest.text.slice(0, end + 1));
    oldest.text = oldest.text.slice(end + 1);
    heldSize -= end + 1;
  }

  function keepNewest(): void {
    endLine();
    let excess = heldSize - limits.newest;
    while (excess > 0) {
      const [oldest] = held;
      if (!oldest) return;
      const { stream, text } = oldest;
      const line = text.indexOf('\n', excess - 1) + 1;
      const isNear = line > 0 && line - excess < limits.newest / 2;
      const goes = Math.min(text.length, isNear ? line : wholeCharacter(text, excess));
      cut[stream] += goes;
      heldSize -= goes;
      excess -= goes;
      if (goes < text.length) {
        oldest.text = text.slice(goes);
      } else {
        held.shift();
        heldSize -= turnCost;
        excess -= turnCost;
      }
    }
  }

  function isDue(time: number): boolean {
    if (time - heldSince < limits.gatherMs) return false;
    const isQuiet = time - writtenAt >= limits.gatherMs;
    const fits = heldSize <= room && pieces >= 1;
    return isQuiet || fits || time - heldSince >= limits.floodMs;
  }

  function flush(): void {
    if (held.length === 0) return;
    if (heldSize > Math.max(room, limits.newest)) keepNewest();
    for (const stream of ['stdout', 'stderr'] as const) {
      if (cut[stream] > 0) tell({ kind: 'cut', stream, characters: cut[stream] });
    }
    const leaving = held;
    held = [];
    heldSize = 0;
    cut = { stdout: 0, stderr: 0 };
    for (const { stream, text } of leaving) send(stream, text);
    onHolding(false);
  }

  function poll(): void {
    if (held.length === 0) return;
    const time = now();
    if (unseen > 0) writtenAt = time;
    unseen = 0;
    refill(time);
    if (isDue(time)) flush();
  }

  return {
    write(stream, text) {
      if (held.length > 0) {
        hold(stream, text);
        unseen += 1;
        if (unseen >= writesUnseen) poll();
        return;
      }
      const time = now();
      refill(time);
      const end = fitting(stream, text);
      if (end > 0) send(stream, text.slice(0, end));
      if (end === text.length) return;
      heldSince = writtenAt = time;
      hold(stream, text.slice(end));
      onHolding(true);
    },
    poll,
    flush,
    reset() {
      flush();
      ({ pieces, characters: room } = limits);
    },
  };
}
