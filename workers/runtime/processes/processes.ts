import type { Pack } from '../../../src/domain/pack.ts';
import type { Printed } from '../../../src/domain/run.ts';
import { startChildWorker, type ChildWorker, type SpawnWorker } from './child-worker.ts';
import { createKernel, type Request } from './kernel.ts';
import { packed, unpacked, type Mailbox } from './mailbox.ts';
import type { ParentLink } from './parent-link.ts';
import { createProcessTable, firstProcess } from './process-table.ts';

/**
 * The processes that a program starts, each a Python in a worker of its own. The interpreter that
 * the page has started is the first of them, and keeps the kernel; the others are its children, and
 * end with it.
 */
export interface Processes {
  /** From now on so many workers stand ready for processes to come; 0 for none any more. */
  readonly warm: (workers: number) => void;
  /** Settles once they do. */
  readonly ready: () => Promise<unknown>;
  /**
   * Returns the function that puts back what processes have in common, and ends all but the first;
   * while there is none but the first.
   */
  readonly remember: () => () => void;
  /** Those that run beside the first. */
  readonly count: () => number;
  /** Is a process of somebody else's kernel, until `call` has its exit code or it is ended. */
  readonly serve: (pid: number, start: Uint8Array, call: () => Promise<string>) => Promise<string>;
}

interface ProcessesOptions {
  readonly mailbox: Mailbox;
  readonly spawnWorker: SpawnWorker;
  readonly parent: ParentLink;
  readonly packs: ReadonlyMap<Pack, Uint8Array>;
  /** Takes what a child prints. */
  readonly onPrinted: (printed: Printed) => void;
}

/** The signal of a process that asks for what there is not: its code has got hold of the descriptor. */
const abort = 6;

export function createProcesses(options: ProcessesOptions): Processes {
  const { mailbox, spawnWorker, parent, packs, onPrinted } = options;
  let running = 0;

  const table = createProcessTable({
    startWorker() {
      const worker: ChildWorker = startChildWorker(spawnWorker, packs, {
        onPrinted(printed) {
          if (table.isAtWork(worker)) onPrinted(printed);
        },
        onRequest(pid, request) {
          if (table.worker(pid) !== worker) return;
          try {
            handle(pid, request, (bytes) => worker.answer(pid, bytes));
          } catch {
            table.kill(pid, abort);
          }
        },
      });
      return worker;
    },
    onBegin: (pid, sentinel) => kernel.begin(pid, sentinel),
    onEnd: (pid) => kernel.forget(pid),
    onCount(count) {
      running = count;
      mailbox.letIn(count > 0);
    },
  });
  const kernel = createKernel(table);

  function handle(pid: number, bytes: Uint8Array, send: (answer: Uint8Array) => void): void {
    const { head, payload } = unpacked(bytes);
    const request = head as Request;
    const [number] = request;
    kernel.handle(pid, request, payload, (result, more) => {
      if (number > 0) send(packed([number, result], more));
    });
  }

  const beFirst = (): void => mailbox.open((request) => handle(firstProcess, request, mailbox.put));
  beFirst();

  return {
    warm: table.warm,
    ready: table.ready,
    count: () => running,
    remember() {
      const restore = kernel.remember();
      return () => {
        table.endAll();
        restore();
        beFirst();
      };
    },
    async serve(pid, start, call) {
      const ended = new Promise<string>((resolve) => {
        parent.listen((message) => {
          if (!('pid' in message) || message.pid !== pid) return;
          if (message.kind === 'answer') mailbox.put(message.bytes);
          if (message.kind === 'end') resolve(String(message.code));
        });
      });
      mailbox.open((request) => parent.request(pid, request), start);
      mailbox.letIn(true);
      try {
        return await Promise.race([call(), ended]);
      } finally {
        mailbox.letIn(false);
        mailbox.close();
      }
    },
  };
}
