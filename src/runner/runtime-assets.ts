import type { RuntimeAssets } from '../../workers/protocol.ts';

type RuntimeFile = 'worker' | 'wasm' | 'stdlib' | 'harness';

/** Fetches the runtime's files, by addresses relative to the page. Rejects with a readable Error. */
export async function fetchAssets(
  addresses: Readonly<Record<RuntimeFile, string>>,
): Promise<Omit<RuntimeAssets, 'snapshot'>> {
  const bytes = async (file: RuntimeFile): Promise<Uint8Array> => {
    const response = await fetch(new URL(addresses[file], document.baseURI));
    if (!response.ok) throw new Error(`${addresses[file]} cannot be loaded (${response.status})`);
    return new Uint8Array(await response.arrayBuffer());
  };
  const [worker, wasm, stdlib, harness] = await Promise.all([
    bytes('worker'),
    bytes('wasm'),
    bytes('stdlib'),
    bytes('harness'),
  ]);
  return { worker, wasm, stdlib, harness };
}
