/** Arguments of C's `fd_read`: descriptor, address and number of its buffers, address of the count. */
export type ReadCall = (fd: number, buffers: number, count: number, read: number) => number;

/** Whether a signal has come: its number, 0 for none. */
export type CheckCall = () => number;

/** What `now` answers where the call has to wait; otherwise it gives C's own answer. */
export const mustWait = -1;

/** A call that is answered at once, or by `later`. */
interface Pending<Call extends (...parameters: never[]) => number> {
  readonly now: Call;
  readonly later: (...call: Parameters<Call>) => Promise<number>;
}

/** What C calls. */
export interface PendingCalls {
  readonly fd_read: ReadCall;
  readonly check: CheckCall;
}

/** `pending-calls.wat`, assembled. A unit test compares them, and prints what belongs here. */
export const assembled =
  'AGFzbQEAAAABDQJgBH9/f38Bf2AAAX8CMwQEcmVhZANub3cAAARyZWFkBWxhdGVyAAAFY2hlY2sDbm93AAEFY2hlY2sFbGF0' +
  'ZXIAAQMDAgABBxMCB2ZkX3JlYWQABAVjaGVjawAFCjkCIwEBfyAAIAEgAiADEAAiBEF/RgR/IAAgASACIAMQAQUgBAsLEwEB' +
  'fxACIgBBf0YEfxADBSAACws=';

/**
 * Imports for C. A suspending one (Chromium 156, Node 26) refuses every call from a stack that cannot
 * suspend, even one that it answers at once, and takes ten times as long; so it is called where the
 * call has to wait, and nowhere else.
 */
export function createPendingCalls(
  read: Pending<ReadCall>,
  check: Pending<CheckCall>,
): PendingCalls {
  const code = Uint8Array.from(atob(assembled), (character) => character.charCodeAt(0));
  const instance = new WebAssembly.Instance(new WebAssembly.Module(code), {
    read: { now: read.now, later: suspending(read.later) },
    check: { now: check.now, later: suspending(check.later) },
  });
  return instance.exports as unknown as PendingCalls;
}

/** JavaScript Promise Integration, which TypeScript does not know yet. */
interface Jspi {
  readonly Suspending: new (call: unknown) => WebAssembly.ImportValue;
  readonly promising: <P extends readonly unknown[], R>(
    call: (...parameters: P) => R,
  ) => (...parameters: P) => Promise<R>;
}
const jspi = WebAssembly as unknown as Jspi;

/** Without it Python cannot wait for the page. */
export const canSuspend = 'Suspending' in WebAssembly;

/** An import that has WebAssembly wait for the promise that it returns. */
export function suspending(call: unknown): WebAssembly.ImportValue {
  return new jspi.Suspending(call);
}

/** A function of WebAssembly on a stack that can wait, where there are such. */
export function promising<P extends readonly unknown[], R extends number | void>(
  call: (...parameters: P) => R,
): (...parameters: P) => Promise<R> {
  if (canSuspend) return jspi.promising(call);
  return async (...parameters) => call(...parameters);
}
