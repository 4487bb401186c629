import type { FrameEvent, FrameRequest, RuntimeData } from '../../workers/protocol.ts';
import type { RuntimeFiles } from './runtime-files.ts';
import { deferred } from '../domain/deferred.ts';
import { SurroundingsGone, type SpawnedPython } from './python-handle.ts';

/** An opaque-origin frame that starts and ends workers. */
export interface SandboxFrame {
  /** Rejects with SurroundingsGone when the frame no longer answers; it must then be replaced. */
  readonly spawn: () => Promise<SpawnedPython>;
  /** Gives later workers a snapshot to start from. */
  readonly adopt: (snapshot: Blob) => void;
  /** Settles when the frame was found dead, with the reason. */
  readonly died: Promise<string>;
  readonly remove: () => void;
}

/** Milliseconds in which a living frame acknowledges; its thread never runs learner code. */
const answerLimit = 2_000;
/** Milliseconds between two questions whether it is there, while it starts. */
const doubt = 500;
/** Milliseconds for a page of its own with one short script. */
const loadLimit = 10_000;
/** Milliseconds for compiling the wasm module, on a slow phone. */
const startLimit = 60_000;

/**
 * Adds a hidden frame to the document, which compiles while the rest is still on its way. Rejects
 * with a readable Error where it cannot start, and with SurroundingsGone where it dies meanwhile.
 */
export async function openSandboxFrame(
  page: string,
  files: RuntimeFiles,
  snapshot: RuntimeData['snapshot'],
): Promise<SandboxFrame> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.hidden = true;
  frame.title = 'Python sandbox';
  frame.srcdoc = page;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  if ((await Promise.race([loaded, awake(loadLimit)])) === null) {
    frame.remove();
    throw gone();
  }

  const { port1: control, port2 } = new MessageChannel();
  const events = new EventTarget();
  control.addEventListener('message', ({ data }: MessageEvent<FrameEvent>) => {
    const name = 'id' in data ? `${data.kind} ${data.id}` : data.kind;
    events.dispatchEvent(new CustomEvent(name, { detail: data }));
  });
  control.start();
  frame.contentWindow?.postMessage(null, '*', [port2]);

  const died = deferred<string>();
  const remove = (): void => {
    control.close();
    frame.remove();
  };
  const tell = (request: FrameRequest, transfer: Transferable[] = []): void =>
    control.postMessage(request, transfer);

  /** The frame's process can die with a worker's memory; nothing but silence tells. */
  async function acknowledged(
    id: number,
    request: FrameRequest,
    transfer: Transferable[] = [],
    limit = answerLimit,
  ) {
    const answer = once(events, `answered ${id}`);
    tell(request, transfer);
    if ((await Promise.race([answer, awake(limit)])) !== null) return;
    died.resolve(gone().message);
    throw gone();
  }

  let lastId = 0;
  let asked: Promise<boolean> | null = null;
  /** One question at a time. */
  async function isAlive(limit = answerLimit): Promise<boolean> {
    lastId += 1;
    asked ??= acknowledged(lastId, { kind: 'ping', id: lastId }, [], limit).then(
      () => true,
      () => false,
    );
    const answer = await asked;
    asked = null;
    return answer;
  }

  const started = once(events, 'started');
  const failed = once(events, 'failed');
  async function start(): Promise<void> {
    tell({ kind: 'compile', code: await files.code });
    tell({ kind: 'start', data: { ...(await files.data), snapshot } });
    const outcome = await Promise.race([started, failed, after(startLimit)]);
    if (outcome === null) throw new Error('the sandbox did not start in time');
    if (outcome.kind === 'failed') throw new Error(outcome.reason);
  }
  const lost = died.promise.then(() => Promise.reject(gone()));
  const doubts = setInterval(() => void isAlive(loadLimit), doubt);
  try {
    await Promise.race([start(), lost]);
  } catch (error) {
    remove();
    throw error;
  } finally {
    clearInterval(doubts);
  }

  return {
    died: died.promise,
    remove,
    adopt: (made) => tell({ kind: 'adopt', snapshot: made }),
    async spawn() {
      lastId += 1;
      const id = lastId;
      const { port1, port2: port } = new MessageChannel();
      const broken = once(events, `worker-error ${id}`).then((event) =>
        event.kind === 'worker-error' ? event.reason : '',
      );
      await acknowledged(id, { kind: 'spawn', id, port }, [port]);
      return {
        endpoint: port1,
        died: Promise.race([
          broken.then((reason) => ({ cause: 'unknown', reason }) as const),
          died.promise.then((reason) => ({ cause: 'gone', reason }) as const),
        ]),
        isAlive: () => isAlive(),
        terminate: () => {
          port1.close();
          acknowledged(id, { kind: 'kill', id }).catch(() => {
            // `died` tells whoever holds the frame.
          });
        },
      };
    },
  };
}

const gone = () => new SurroundingsGone('the sandbox stopped answering');

function once(events: EventTarget, name: string): Promise<FrameEvent> {
  return new Promise((resolve) => {
    const listen = (event: Event): void => resolve((event as CustomEvent<FrameEvent>).detail);
    events.addEventListener(name, listen, { once: true });
  });
}

function after(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, ms, null));
}

/** In steps, of which a page that was busy takes but one: it hears what came meanwhile. */
async function awake(ms: number): Promise<null> {
  const step = 100;
  for (let left = ms; left > 0; left -= step) await after(step);
  return null;
}
