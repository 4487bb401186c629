import { info } from 'pyodide/pyodide-lock.json';
import { gateBridge } from './bridge.ts';
import { createEntrances, type Entrances } from './entrances.ts';
import type { StackSize } from './stack.ts';
import { hookSystemCalls, type SystemHooks } from './system-calls.ts';
import type {
  CreateModule,
  LoadPyodide,
  ModuleSettings,
  PyodideInternals,
} from './pyodide-internals.ts';

export interface PyodideParts {
  readonly loadPyodide: LoadPyodide;
  readonly createModule: CreateModule;
  readonly wasm: WebAssembly.Module;
  /** Address of the standard library; in a browser answered by the boot, without a network. */
  readonly stdLibURL: string;
  readonly indexURL: string;
  /** How much of the engine's own stack there is; see `stack.ts`. */
  readonly stack: StackSize;
}

export interface StartOptions {
  readonly snapshot: Uint8Array | null;
  readonly makeSnapshot: boolean;
  /** Asked for with every call; none while it starts. */
  readonly hooks?: () => SystemHooks | null;
}

export interface StartedPyodide {
  readonly pyodide: PyodideInternals;
  readonly memory: WebAssembly.Memory;
  readonly exports: WebAssembly.Exports;
  readonly entrances: Entrances;
  /** No code of the interpreter writes below this address: constants, which come first in memory. */
  readonly constantsEnd: number;
  /** From here on Python reaches no JavaScript but the functions that it is called with. */
  readonly closeBridge: () => void;
}

/** Pyodide wants a list of its packages; none of them is loaded this way. */
const noPackages = JSON.stringify({ info, packages: {} });

/** Starts Pyodide from a compiled module, from a snapshot where there is one. */
export async function startPyodide(
  parts: PyodideParts,
  { snapshot, makeSnapshot, hooks = () => null }: StartOptions,
): Promise<StartedPyodide> {
  let closeBridge = (): void => {};
  let exported: WebAssembly.Exports = {};
  let entrances: Entrances | null = null;
  const pyodide = await parts.loadPyodide({
    indexURL: parts.indexURL,
    stdLibURL: parts.stdLibURL,
    packageBaseUrl: parts.indexURL,
    lockFileContents: noPackages,
    createPyodideModule: (settings) => {
      settings.instantiateWasm = instantiate(parts.wasm, {
        onImports: (imports) => {
          closeBridge = gateBridge(imports);
          hookSystemCalls(imports, hooks);
        },
        onExports(exports) {
          exported = exports;
          entrances = createEntrances(exports);
          return entrances;
        },
      });
      return parts.createModule(settings);
    },
    stdout: () => {},
    stderr: () => {},
    ...(snapshot ? { _loadSnapshot: snapshot } : {}),
    ...(makeSnapshot ? { _makeSnapshot: true } : {}),
  });
  const { memory, [lastConstant]: constant } = exported;
  if (!(memory instanceof WebAssembly.Memory)) throw new Error('the interpreter exports no memory');
  if (!entrances) throw new Error('the interpreter was not instantiated');
  if (!(constant instanceof WebAssembly.Global)) throw new Error(`it exports no ${lastConstant}`);
  const constantsEnd = Number(constant.value);
  return { pyodide, memory, exports: exported, entrances, constantsEnd, closeBridge };
}

/** Of those that the module exports; the linker lays all constants before all variables. */
const lastConstant = 'in6addr_loopback';

interface InstantiateHooks {
  /** May change what the module imports. */
  readonly onImports: (imports: Record<string, unknown>) => void;
  /** Returns how Pyodide is to enter it. */
  readonly onExports: (exports: WebAssembly.Exports) => Entrances;
}

/**
 * Pyodide would fetch and compile the module again for every worker. The two extra imports mark
 * JavaScript errors inside wasm; a plain symbol is what Pyodide itself uses where the helper
 * module that makes them cannot be compiled.
 */
function instantiate(
  wasm: WebAssembly.Module,
  { onImports, onExports }: InstantiateHooks,
): ModuleSettings['instantiateWasm'] {
  return (imports, receive) => {
    async function begin(): Promise<void> {
      const instance = await WebAssembly.instantiate(
        wasm,
        imports as unknown as WebAssembly.Imports,
      );
      const { _pyproxy_apply_promising } = onExports(instance.exports);
      receive({ exports: { ...instance.exports, _pyproxy_apply_promising } }, wasm);
    }
    const marker = Symbol('JavaScript error');
    imports.env['Jsv_GetError_import'] = () => marker;
    imports.env['JsvError_Check'] = (value: unknown) => (value === marker ? 1 : 0);
    onImports(imports.env);
    void begin();
    return {};
  };
}
