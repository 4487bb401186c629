/**
 * The second line of defence: origin and policy already keep the worker from the network and from
 * the page's storage. This takes away what remains, in case learner code gets hold of JavaScript.
 */

/** Globals that Pyodide, comlink and the language itself go on using. */
const kept = new Set(
  [
    'Object Function Array Number Boolean String Symbol BigInt Date Promise RegExp Proxy Reflect',
    'Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError',
    'SuppressedError DOMException globalThis self JSON Math Intl Iterator Infinity NaN undefined',
    'ArrayBuffer SharedArrayBuffer DataView Atomics Int8Array Uint8Array Uint8ClampedArray',
    'Int16Array Uint16Array Int32Array Uint32Array BigInt64Array BigUint64Array Float16Array',
    'Float32Array Float64Array Map Set WeakMap WeakSet WeakRef FinalizationRegistry',
    'parseFloat parseInt isFinite isNaN decodeURI decodeURIComponent encodeURI encodeURIComponent',
    'WebAssembly setTimeout clearTimeout setInterval clearInterval queueMicrotask structuredClone',
    'TextEncoder TextDecoder URL URLSearchParams AbortController AbortSignal Event EventTarget',
    'MessageChannel MessagePort MessageEvent WorkerGlobalScope DedicatedWorkerGlobalScope',
    'performance Performance crypto Crypto navigator WorkerNavigator location WorkerLocation',
    'console',
  ].flatMap((names) => names.split(' ')),
);

/** Call once, after Pyodide has started: it still needs some of what goes. */
export function hardenWorker(): void {
  for (
    let holder: object | null = globalThis;
    // Ports need what EventTarget has.
    holder && holder !== EventTarget.prototype;
    holder = Object.getPrototypeOf(holder) as object | null
  ) {
    for (const name of Object.getOwnPropertyNames(holder)) {
      if (name === 'constructor' || kept.has(name)) continue;
      if (!Reflect.deleteProperty(holder, name)) {
        Reflect.defineProperty(holder, name, { value: undefined });
      }
    }
  }
  silenceConsole();
  for (const type of [MessagePort, MessageEvent, MessageChannel, Event, EventTarget]) {
    Object.freeze(type.prototype);
  }
}

/** Pyodide logs every fatal error; the page tells the learner instead. */
function silenceConsole(): void {
  for (const name of Object.keys(console)) {
    Reflect.set(console, name, () => {});
  }
}
