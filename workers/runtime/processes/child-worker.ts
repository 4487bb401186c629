import { wrap, type Endpoint, type Remote } from 'comlink';
import type { Pack } from '../../../src/domain/pack.ts';
import type { Printed } from '../../../src/domain/run.ts';
import type { PythonWorker } from '../../protocol.ts';

/** A further worker, as its environment made it. */
export interface SpawnedWorker {
  readonly endpoint: Endpoint;
  readonly terminate: () => void;
  readonly onDeath: (listen: () => void) => void;
}

export type SpawnWorker = () => SpawnedWorker;

/** A Python that stands ready to be one process after the other. */
export interface ChildWorker {
  /** Settles once it has started, or has died before it did. */
  readonly started: Promise<unknown>;
  /** Has it be a process, until that is over. Rejects where the interpreter is lost. */
  readonly serve: (pid: number, start: Uint8Array) => Promise<Served>;
  readonly answer: (pid: number, answer: Uint8Array) => void;
  /** Ends the process that it is, if it waits for something just now. */
  readonly end: (pid: number, code: number) => void;
  readonly terminate: () => void;
}

export interface Served {
  readonly exitCode: number;
  /** The worker must be replaced. */
  readonly isSpent: boolean;
}

export interface ChildListener {
  readonly onPrinted: (printed: Printed) => void;
  readonly onRequest: (pid: number, request: Uint8Array) => void;
}

/** Messages between the worker of a process and that of the kernel, beside those of comlink. */
export type ChildMessage =
  | { readonly kind: 'request'; readonly pid: number; readonly bytes: Uint8Array }
  | { readonly kind: 'answer'; readonly pid: number; readonly bytes: Uint8Array }
  | { readonly kind: 'end'; readonly pid: number; readonly code: number };

export function startChildWorker(
  spawn: SpawnWorker,
  packs: ReadonlyMap<Pack, Uint8Array>,
  { onPrinted, onRequest }: ChildListener,
): ChildWorker {
  const { endpoint, terminate, onDeath } = spawn();
  const python = wrap<PythonWorker>(endpoint);
  const died = new Promise<never>((_, reject) => {
    onDeath(() => reject(new Error('its worker ended')));
  });
  died.catch(() => {}); // Told to whoever waits for it.
  endpoint.addEventListener('message', (event) => {
    const { data } = event as MessageEvent<ChildMessage | Printed>;
    if (data.kind === 'request') onRequest(data.pid, data.bytes);
    if (data.kind === 'output' || data.kind === 'cut') onPrinted(data);
  });
  const post = (message: ChildMessage): void => endpoint.postMessage(message);
  const ready = prepare(python, packs);
  return {
    started: Promise.allSettled([Promise.race([ready, died])]),
    async serve(pid, start) {
      await Promise.race([ready, died]);
      const { report, spent } = await Promise.race([python.serve(pid, start), died]);
      return { exitCode: Number(report), isSpent: spent };
    },
    answer: (pid, bytes) => post({ kind: 'answer', pid, bytes }),
    end: (pid, code) => post({ kind: 'end', pid, code }),
    terminate,
  };
}

async function prepare(
  python: Remote<PythonWorker>,
  packs: ReadonlyMap<Pack, Uint8Array>,
): Promise<void> {
  await python.boot({ makeSnapshot: false });
  for (const [pack, archive] of packs) await python.add(pack, archive);
}
