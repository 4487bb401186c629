import type { ReadCall } from '../pending-calls.ts';
import type { PyodideModule } from '../pyodide-internals.ts';

/** What Python writes to this descriptor is a request, whole; what it reads of it are answers. */
const requests = 1_000_001;

/** A read of n bytes of this one waits until there is an answer, or for n milliseconds; 0 for ever. */
const patience = 1_000_002;

/**
 * Times that Python passes by in its loops and calls, each of them fifty rounds, before messages are
 * let in: some 5 ms.
 */
const slice = 400;

const newline = 10;

/** How the interpreter of one process reaches the kernel: requests and answers as bytes. */
export interface Mailbox {
  /** From here on requests go there; `first` is the first answer. */
  readonly open: (send: (request: Uint8Array) => void, first?: Uint8Array) => void;
  readonly put: (answer: Uint8Array) => void;
  readonly close: () => void;
  /** Answers a read of its descriptors that need not wait; null where it is none. */
  readonly read: (...call: Parameters<ReadCall>) => number | null;
  readonly write: (...call: Parameters<ReadCall>) => number | null;
  readonly pendingRead: (...call: Parameters<ReadCall>) => (() => Promise<number>) | null;
  /** Messages come in while Python computes, from now on or no longer. */
  readonly letIn: (isLetIn: boolean) => void;
  /** Python passes by in a loop or a call; whether it has to let messages in. */
  readonly isTurnDue: () => boolean;
  readonly turn: () => Promise<void>;
}

export function createMailbox(
  module: PyodideModule,
  /** Has Python pass by from within its loops. */
  watchLoops: (isWatching: boolean) => void,
): Mailbox {
  let send: ((request: Uint8Array) => void) | null = null;
  let answers: Uint8Array[] = [];
  let wake: (() => void) | null = null;
  let isLettingIn = false;
  let passed = 0;
  const turns = createTurns();
  /** How often it was opened or closed. */
  let uses = 0;

  /** Whoever waited when it was closed never goes on: the memory that it knew is gone. */
  async function orNever(settled: Promise<unknown>): Promise<void> {
    const use = uses;
    await settled;
    if (use !== uses) await new Promise(() => {});
  }

  function put(answer: Uint8Array): void {
    const size = new DataView(new ArrayBuffer(4));
    size.setUint32(0, answer.length, true);
    answers.push(new Uint8Array(size.buffer), answer);
    wake?.();
  }

  /** Address and size of the one buffer that Python gives, and where the count belongs. */
  function buffer(buffers: number): { readonly at: number; readonly size: number } {
    const words = new DataView(module.HEAPU8.buffer);
    return { at: words.getUint32(buffers, true), size: words.getUint32(buffers + 4, true) };
  }

  function count(place: number, bytes: number): number {
    new DataView(module.HEAPU8.buffer).setUint32(place, bytes, true);
    return 0;
  }

  return {
    open(to, first) {
      uses += 1;
      send = to;
      answers = [];
      if (first) put(first);
    },
    put,
    close() {
      uses += 1;
      send = wake = null;
      answers = [];
    },
    read(fd, buffers, _count, read) {
      if (fd !== requests || send === null) return null;
      const { at, size } = buffer(buffers);
      const [answer] = answers;
      if (!answer) return count(read, 0);
      const part = answer.subarray(0, size);
      module.HEAPU8.set(part, at);
      if (part.length === answer.length) answers.shift();
      else answers[0] = answer.subarray(part.length);
      return count(read, part.length);
    },
    write(fd, buffers, _count, written) {
      if (fd !== requests || send === null) return null;
      const { at, size } = buffer(buffers);
      send(module.HEAPU8.slice(at, at + size));
      return count(written, size);
    },
    pendingRead(fd, buffers, _count, read) {
      if (fd !== patience || send === null) return null;
      const { size: ms } = buffer(buffers);
      return async () => {
        if (answers.length === 0) {
          const answered = new Promise<void>((resolve) => {
            wake = resolve;
          });
          await orNever(ms === 0 ? answered : Promise.race([answered, turns.after(ms)]));
          wake = null;
        }
        return count(read, 0);
      };
    },
    letIn(next) {
      isLettingIn = next;
      watchLoops(next);
    },
    isTurnDue() {
      if (!isLettingIn) return false;
      passed += 1;
      return passed >= slice;
    },
    async turn() {
      passed = 0;
      await orNever(turns.next());
    },
  };
}

/** A request or an answer: JSON, and bytes after it. */
export function packed(head: unknown, payload: Uint8Array = new Uint8Array()): Uint8Array {
  const text = new TextEncoder().encode(`${JSON.stringify(head)}\n`);
  const whole = new Uint8Array(text.length + payload.length);
  whole.set(text);
  whole.set(payload, text.length);
  return whole;
}

export function unpacked(whole: Uint8Array): { head: unknown; payload: Uint8Array } {
  const end = whole.indexOf(newline);
  const text = new TextDecoder().decode(whole.subarray(0, end));
  return { head: JSON.parse(text), payload: whole.slice(end + 1) };
}

interface Turns {
  /** Everything that has arrived was handled. */
  readonly next: () => Promise<void>;
  readonly after: (ms: number) => Promise<void>;
}

/** A timer would wait for some milliseconds where a message to oneself does not. */
function createTurns(): Turns {
  const { port1, port2 } = new MessageChannel();
  let resolve = (): void => {};
  port1.addEventListener('message', () => resolve());
  port1.start();
  return {
    next: () =>
      new Promise((resolved) => {
        resolve = resolved;
        port2.postMessage(null);
      }),
    after: (ms) =>
      new Promise((resolved) => {
        setTimeout(resolved, ms);
      }),
  };
}
