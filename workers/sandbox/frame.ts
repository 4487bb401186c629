import type {
  FrameEvent,
  FrameRequest,
  RuntimeCode,
  RuntimeData,
  WorkerStart,
} from '../protocol.ts';

/**
 * Runs in the sandboxed frame: starts and ends workers, and nothing else. Workers talk to the
 * page over their own ports; what they send to the frame is never read.
 */
function serve(page: MessagePort): void {
  const workers = new Map<number, Worker>();
  const tell = (event: FrameEvent) => page.postMessage(event);
  let address = '';
  let module: Promise<WebAssembly.Module> | null = null;
  /** Reads its script while the module is compiled. */
  let early: Worker | null = null;
  let start: ((port: MessagePort) => Worker) | null = null;
  let adopted: Blob | null = null;

  function compile({ worker, wasm }: RuntimeCode): void {
    address = URL.createObjectURL(worker);
    early = new Worker(address);
    const headers = { 'content-type': 'application/wasm' };
    module = WebAssembly.compileStreaming(new Response(wasm, { headers }));
    // Told when it is started.
    module.catch(() => {});
  }

  async function prepare({ stdlib, harness, snapshot }: RuntimeData): Promise<void> {
    if (!module) throw new Error('there is nothing to start');
    const wasm = await module;
    adopted = snapshot;
    start = (port) => {
      const worker = early ?? new Worker(address);
      early = null;
      const message: WorkerStart = { port, wasm, stdlib, harness, snapshot: adopted };
      worker.postMessage(message, [port]);
      return worker;
    };
    tell({ kind: 'started' });
  }

  page.addEventListener('message', ({ data }: MessageEvent<FrameRequest>) => {
    switch (data.kind) {
      case 'compile':
        compile(data.code);
        break;
      case 'start':
        prepare(data.data).catch((error: unknown) =>
          tell({ kind: 'failed', reason: String(error) }),
        );
        break;
      case 'spawn': {
        const { id, port } = data;
        const worker = start?.(port);
        if (!worker) break;
        worker.addEventListener('error', (event) => {
          event.preventDefault();
          tell({ kind: 'worker-error', id, reason: event.message });
        });
        workers.set(id, worker);
        tell({ kind: 'answered', id });
        break;
      }
      case 'kill':
        workers.get(data.id)?.terminate();
        workers.delete(data.id);
        tell({ kind: 'answered', id: data.id });
        break;
      case 'ping':
        tell({ kind: 'answered', id: data.id });
        break;
      case 'adopt':
        adopted = data.snapshot;
        break;
    }
  });
  page.start();
}

// Opened by itself, outside a sandbox, the frame must be of no use to anybody.
if (self.origin === 'null') {
  const listen = (event: MessageEvent): void => {
    const [page] = event.ports;
    if (event.source !== self.parent || !page) return;
    self.removeEventListener('message', listen);
    serve(page);
  };
  self.addEventListener('message', listen);
}
