/** Arguments of C's `fd_read`: descriptor, address and number of its buffers, address of the count. */
export type ReadCall = (fd: number, buffers: number, count: number, read: number) => number;

/** What `now` answers where the call has to wait; otherwise it gives an error number of C. */
export const mustWait = -1;

/** `pending-read.wat`, assembled. A unit test compares them, and prints what belongs here. */
export const assembled =
  'AGFzbQEAAAABCQFgBH9/f38BfwIZAgRyZWFkA25vdwAABHJlYWQFbGF0ZXIAAAMCAQAHCwEHZmRfcmVhZAACCiUBIwEB' +
  'fyAAIAEgAiADEAAiBEF/RgR/IAAgASACIAMQAQUgBAsL';

/**
 * `fd_read` for C. A suspending import (Chromium 156, Node 26) refuses every call from a stack that
 * cannot suspend, even one that it answers at once, and takes ten times as long; so it is called where
 * the call has to wait, and nowhere else.
 */
export function createPendingRead(
  now: ReadCall,
  later: (...call: Parameters<ReadCall>) => Promise<number>,
): ReadCall {
  const code = Uint8Array.from(atob(assembled), (character) => character.charCodeAt(0));
  const read = { now, later: suspending(later) };
  const instance = new WebAssembly.Instance(new WebAssembly.Module(code), { read });
  return instance.exports['fd_read'] as ReadCall;
}

/** JavaScript Promise Integration, which TypeScript does not know yet. */
interface Jspi {
  readonly Suspending: new (call: unknown) => WebAssembly.ImportValue;
  readonly promising: <P extends readonly unknown[]>(
    call: (...parameters: P) => number,
  ) => (...parameters: P) => Promise<number>;
}
const jspi = WebAssembly as unknown as Jspi;

/** Without it Python cannot wait for the page. */
export const canSuspend = 'Suspending' in WebAssembly;

function suspending(call: unknown): WebAssembly.ImportValue {
  return new jspi.Suspending(call);
}

/** A function of WebAssembly on a stack that can wait, where there are such. */
export function promising<P extends readonly unknown[]>(
  call: (...parameters: P) => number,
): (...parameters: P) => Promise<number> {
  if (canSuspend) return jspi.promising(call);
  return async (...parameters) => call(...parameters);
}
