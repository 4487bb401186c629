import type { PyodideAPI } from 'pyodide';
import { createClippedText, type ClippedText } from '../../src/domain/clipped-text.ts';
import type { OutputStream, Printed } from '../../src/domain/run.ts';
import type { Input } from './input.ts';
import { preparedInput } from './input.ts';
import { createOutputText } from './output-text.ts';
import type { PageLink } from './page-link.ts';
import { createScreen, type Screen, type ScreenLimits } from './screen.ts';
import { leadStandardDescriptors } from './standard-descriptors.ts';

/** What stands at the other end of the standard streams, from one call to the next. */
export interface Terminal {
  /** Begins a call. */
  readonly connect: (input: Input, limits: ScreenLimits) => void;
  /** Bytes of the input that were read. */
  readonly position: () => number;
  /** Gathers what stdout shows from here on; the function that it returns gives it, clipped. */
  readonly gather: () => () => string;
  /** Takes what another process has printed. */
  readonly take: (printed: Printed) => void;
  /** Sends on all that is held back. */
  readonly flush: () => void;
  /** Ends a call: sends on everything. Returns its output, clipped. */
  readonly disconnect: () => string;
  /** Whether what is printed now is the program's own, or goes nowhere. */
  readonly mute: (isMuted: boolean) => void;
  readonly mustWait: (fd: number) => boolean;
  readonly wait: () => Promise<void>;
  /** Python passes by; see `Screen.poll`. */
  readonly pass: () => void;
}

/** `watchLoops` has Python pass by from within its loops, which costs it a little. */
export function createTerminal(
  fs: PyodideAPI['FS'],
  link: PageLink,
  watchLoops: (isWatching: boolean) => void,
): Terminal {
  let input: Input = preparedInput('');
  let screen: Screen | null = null;
  let isHolding = false;
  let isMuted = false;
  let kept = createClippedText();
  let gathered: ClippedText | null = null;
  const texts = { stdout: createOutputText(), stderr: createOutputText() };

  function show(stream: OutputStream, text: string): void {
    if (text === '') return;
    kept.add(text);
    if (stream === 'stdout') gathered?.add(text);
    screen?.write(stream, text);
  }

  const descriptors = leadStandardDescriptors(fs, {
    read: (room) => input.read(room),
    write(stream, bytes) {
      if (!isMuted) show(stream, texts[stream].decode(bytes));
    },
  });

  function complete(): void {
    for (const stream of ['stdout', 'stderr'] as const) show(stream, texts[stream].rest());
    screen?.flush();
  }

  return {
    connect(nextInput, limits) {
      complete();
      descriptors.putBack();
      input = nextInput;
      isMuted = false;
      gathered = null;
      kept = createClippedText();
      screen = createScreen(
        link.tell,
        limits,
        (holds) => {
          isHolding = holds;
          watchLoops(holds);
        },
        () => performance.now(),
      );
    },
    position: () => input.position(),
    gather() {
      const text = createClippedText();
      gathered = text;
      return () => {
        show('stdout', texts.stdout.rest());
        gathered = null;
        return text.text();
      };
    },
    take(printed) {
      if (isMuted) return;
      if (printed.kind === 'output') show(printed.stream, printed.text);
      else kept.skip(printed.characters);
    },
    flush: () => screen?.flush(),
    disconnect() {
      complete();
      descriptors.putBack();
      return kept.text();
    },
    mute(next) {
      isMuted = next;
    },
    mustWait: (fd) => input.mustWait() && descriptors.isInput(fd),
    async wait() {
      screen?.flush();
      await input.wait();
      screen?.reset();
    },
    pass() {
      if (isHolding) screen?.poll();
    },
  };
}
