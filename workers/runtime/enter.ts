import type { PyCallable } from 'pyodide/ffi';
import { canSuspend } from './pending-calls.ts';

/** Calls an entry point on a stack that can wait for the page, which also is the larger one. */
export async function enter(entry: PyCallable, ...parameters: readonly unknown[]): Promise<string> {
  const report: unknown = canSuspend
    ? await entry.callPromising(...parameters)
    : entry(...parameters);
  return String(report);
}
