import { build, framePage } from 'virtual:runtime';
import { createRunner } from './create-runner.ts';
import { startPython, SurroundingsGone, type PythonHandle } from './python-handle.ts';
import type { Runner } from './runner.ts';
import { fetchFiles, fetchPack } from './runtime-files.ts';
import { openSandboxFrame, type SandboxFrame } from './sandbox-frame.ts';
import { loadSnapshot, saveSnapshot } from './snapshot-store.ts';

/**
 * The product's runner: Python in workers of a sandboxed frame. Its files, which are large, are
 * fetched once `ready` lets them take the line; `onMissing` is called for each that cannot be had.
 */
export function createBrowserRunner(ready: Promise<void>, onMissing: () => void): Runner {
  let frame: Promise<SandboxFrame> | null = null;

  async function open(): Promise<SandboxFrame> {
    // Where Python has been before its files are as well, and take no line from the page.
    const snapshot = await loadSnapshot(build);
    if (!snapshot) await ready;
    const opened = await openSandboxFrame(framePage, fetchFiles(onMissing), snapshot);
    void opened.died.then(() => discard(opened));
    return opened;
  }

  /** The next Python opens another frame. */
  function discard(dead: SandboxFrame): void {
    dead.remove();
    frame = null;
  }

  /** The one that is open, or another. */
  function sandboxOfNow(): Promise<SandboxFrame> {
    if (frame) return frame;
    const opening = open();
    frame = opening;
    opening.catch(() => {
      if (frame === opening) frame = null;
    });
    return opening;
  }

  async function startOnce(): Promise<PythonHandle> {
    const sandbox = await sandboxOfNow();
    const python = await startPython(await sandbox.spawn(), { makeSnapshot: true });
    const { snapshot } = python.boot;
    if (snapshot) {
      sandbox.adopt(snapshot);
      void saveSnapshot(build, snapshot);
    }
    return python;
  }

  /** A sandbox may die while it starts; only where one dies after the other, none can live here. */
  async function start(tries = 3): Promise<PythonHandle> {
    try {
      return await startOnce();
    } catch (error) {
      if (!(error instanceof SurroundingsGone) || tries === 1) throw error;
      return start(tries - 1);
    }
  }
  return createRunner(
    () => start(),
    (pack) => fetchPack(pack, onMissing),
  );
}
