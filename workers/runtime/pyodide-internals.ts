import type { PyodideAPI } from 'pyodide';

/** What this product uses of Pyodide 314's private parts. The version is pinned because of them. */
export interface PyodideModule {
  /** Replaced by Emscripten whenever linear memory grows. */
  HEAPU8: Uint8Array;
  stackSave(): number;
  stackRestore(pointer: number): void;
  /** The stack grows downwards, to here. */
  _emscripten_stack_get_end(): number;
  /** With 0: where the heap ends. */
  _sbrk(bytes: number): number;
  /** The table of JavaScript objects that Python refers to; throws past its end. */
  __hiwire_get(place: number): unknown;
  __hiwire_set(place: number, object: unknown): number;
  /** Address of a byte: whether Python calls for signals from within its loops. */
  readonly _Py_EMSCRIPTEN_SIGNAL_HANDLING: number;
  /** CPython's own functions; pointers are numbers. */
  _PyThreadState_Get(): number;
  _PyUnstable_ThreadState_SetStackProtection(state: number, start: number, bytes: number): number;
}

export interface PyodideInternals extends PyodideAPI {
  readonly _module: PyodideModule;
  readonly _api: {
    on_fatal?: (error: unknown) => void;
    /** Awaited before a call that may suspend. */
    scheduleCallback: (callback: () => void, ms: number) => void;
  };
  makeMemorySnapshot(): Uint8Array;
}

/** Settings object that `loadPyodide` hands to Emscripten. */
export interface ModuleSettings {
  instantiateWasm: (
    imports: { env: Record<string, unknown> },
    receive: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ) => object;
}

export type CreateModule = (settings: ModuleSettings) => Promise<unknown>;

export interface LoadOptions {
  readonly indexURL?: string;
  readonly stdLibURL: string;
  readonly lockFileContents: string;
  readonly packageBaseUrl: string;
  readonly createPyodideModule: CreateModule;
  readonly stdout: () => void;
  readonly stderr: () => void;
  readonly _makeSnapshot?: boolean;
  readonly _loadSnapshot?: Uint8Array;
}

export type LoadPyodide = (options: LoadOptions) => Promise<PyodideInternals>;
