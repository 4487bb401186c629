import { createChannels, nobody, type Channels, type End } from './channels.ts';
import { createMemories, type Memories } from './memories.ts';
import { createSemaphores, type Semaphores } from './semaphores.ts';

/** A request of a process: its number, for the answer, or 0 where none is wanted; what; with what. */
export type Request = readonly [number: number, what: string, ...parameters: unknown[]];

/** `result` is JSON, `payload` what else there is. */
export type Answer = (result: unknown, payload?: Uint8Array) => void;

/** Starts and ends processes; see `process-table.ts`. */
export interface Processes {
  /** What `payload` begins with goes to the new one. Its number; null where there are too many. */
  readonly spawn: (parent: number, sentinel: number, payload: Uint8Array) => number | null;
  /** By a signal. False where there is no such process. */
  readonly kill: (pid: number, signal: number) => boolean;
  readonly exit: (pid: number, code: number) => void;
  /** How a process has ended; null while it has not, or where there was none. */
  readonly exitCode: (pid: number) => number | null;
}

/**
 * What processes have in common: channels between them, semaphores, memory, and each other. One of
 * them, the first, keeps it; the others ask it by messages.
 */
export interface Kernel {
  readonly handle: (pid: number, request: Request, payload: Uint8Array, answer: Answer) => void;
  /** A process begins, whose end the channel `sentinel` comes to with its own. */
  readonly begin: (pid: number, sentinel: number) => void;
  /** A process is over: whatever it held open is closed, and nothing is answered to it any more. */
  readonly forget: (pid: number) => void;
  /** Returns the function that puts everything back; while no process waits for anything. */
  readonly remember: () => () => void;
}

interface Parts {
  readonly channels: Channels;
  readonly semaphores: Semaphores;
  readonly memories: Memories;
}

type Call = (
  pid: number,
  parameters: readonly unknown[],
  payload: Uint8Array,
  answer: Answer,
) => void;

export function createKernel(processes: Processes): Kernel {
  const parts: Parts = {
    channels: createChannels(),
    semaphores: createSemaphores(),
    memories: createMemories(),
  };
  const calls: Readonly<Record<string, Call>> = {
    ...callsOf(parts),
    spawn: (pid, [sentinel], payload, answer) =>
      answer(processes.spawn(pid, Number(sentinel), payload)),
    kill: (_pid, [other, signal], _payload, answer) =>
      answer(processes.kill(Number(other), Number(signal))),
    exit: (pid, [code]) => processes.exit(pid, Number(code)),
    'exit-code': (_pid, [other], _payload, answer) => answer(processes.exitCode(Number(other))),
  };
  const { channels, semaphores, memories } = parts;

  return {
    handle(pid, [, what, ...parameters], payload, answer) {
      const call = calls[what];
      if (!call) throw new Error(`no process can ask for ${what}`);
      call(pid, parameters, payload, answer);
    },
    begin: (pid, sentinel) => channels.open(pid, sentinel, 'in'),
    forget(pid) {
      channels.forget(pid);
      semaphores.forget(pid);
    },
    remember() {
      const restores = [channels.remember(), semaphores.remember(), memories.remember()];
      return () => restores.forEach((restore) => restore());
    },
  };
}

function callsOf({ channels, semaphores, memories }: Parts): Record<string, Call> {
  return {
    open: (pid, [channel, end]) => channels.open(pid, Number(channel), end as End),
    lend: (_pid, [channel, end]) => channels.open(nobody, Number(channel), end as End),
    take: (pid, [channel, end]) => channels.take(pid, Number(channel), end as End),
    close: (pid, [channel, end]) => channels.close(pid, Number(channel), end as End),
    send: (_pid, [channel], payload, answer) => answer(channels.send(Number(channel), payload)),
    receive: (pid, [channel], _payload, answer) =>
      channels.receive(pid, Number(channel), (message) =>
        answer(message !== null, message ?? undefined),
      ),
    wait: (pid, [list, ms], _payload, answer) =>
      channels.wait(pid, list as readonly number[], milliseconds(ms), answer),
    publish: (_pid, [name, channel], _payload, answer) =>
      answer(channels.publish(String(name), Number(channel))),
    find: (_pid, [name], _payload, answer) => answer(channels.find(String(name))),
    semaphore: (_pid, [number, value, maximum]) =>
      semaphores.create(Number(number), Number(value), Number(maximum)),
    acquire: (pid, [number, ms], _payload, answer) =>
      semaphores.acquire(pid, Number(number), milliseconds(ms), answer),
    release: (_pid, [number], _payload, answer) => answer(semaphores.release(Number(number))),
    value: (_pid, [number], _payload, answer) => answer(semaphores.value(Number(number))),
    memory: (_pid, [number, bytes]) => memories.create(Number(number), Number(bytes)),
    peek: (_pid, [number, from, bytes], _payload, answer) =>
      answer(true, memories.read(Number(number), Number(from), Number(bytes))),
    poke: (_pid, [number, from], payload, answer) => {
      memories.write(Number(number), Number(from), payload);
      answer(true);
    },
  };
}

/** Null for ever. */
function milliseconds(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
