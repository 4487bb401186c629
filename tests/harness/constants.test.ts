import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ensureRuntime } from '../../scripts/runtime/ensure-runtime.ts';
import { nodeParts } from '../../scripts/runtime/node-parts.ts';
import { runtimeFiles, runtimeFolder } from '../../scripts/runtime/paths.ts';
import { startPyodide } from '../../workers/runtime/start-pyodide.ts';

/** Imports whatever there is, and lets types, tables and caches of C change. */
const busy = `
import importlib, pkgutil, sys
for name in {*sys.builtin_module_names, *(module.name for module in pkgutil.iter_modules())}:
    if name not in {"this", "antigravity", "__main__"}:
        try:
            importlib.import_module(name)
        except BaseException:
            pass
import asyncio, collections, ctypes, datetime, decimal, json, re, sqlite3, unicodedata
decimal.getcontext().prec = 90
decimal.Decimal(2).sqrt(), re.compile("(a|b)*c").search("abac"), unicodedata.name("é")
json.loads(json.dumps({str(n): [n, n / 7, None] for n in range(1000)}))
datetime.datetime.now().strftime("%A"), "ß".casefold(), str(2**5000), float("1e-300")
type("Made", (dict, ), {"__slots__": ()})(), sys.setrecursionlimit(900), eval("1" + "+1" * 50)
`;

it('writes to no constant, whatever Python does, and keeps every type above them', async () => {
  await ensureRuntime();
  const wasm = await WebAssembly.compile(readFileSync(`${runtimeFolder}/${runtimeFiles.wasm}`));
  const { pyodide, memory, constantsEnd } = await startPyodide(nodeParts(runtimeFolder, wasm), {
    snapshot: null,
    makeSnapshot: false,
  });
  const constants = (): Uint8Array => new Uint8Array(memory.buffer, 0, constantsEnd);
  const before = constants().slice();
  pyodide.runPython(busy);
  expect(Buffer.compare(before, constants())).toBe(0);
  const lowest: unknown = pyodide.runPython(
    'import builtins; min(id(t) for t in vars(builtins).values() if type(t) is type)',
  );
  expect(Number(lowest)).toBeGreaterThan(constantsEnd);
  // Otherwise there would be no sense in telling them apart.
  expect(constantsEnd).toBeGreaterThan(1_000_000);
});
