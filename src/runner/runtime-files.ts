import { addresses, packAddresses } from 'virtual:runtime';
import type { Pack } from '../domain/pack.ts';
import type { RuntimeCode, RuntimeData } from '../../workers/protocol.ts';

type RuntimeFile = 'worker' | 'wasm' | 'stdlib' | 'harness';

/** The runtime's files on their way. Each rejects with a readable Error. */
export interface RuntimeFiles {
  readonly code: Promise<RuntimeCode>;
  readonly data: Promise<Omit<RuntimeData, 'snapshot'>>;
}

/** Called for each file that cannot be had. */
type OnMissing = () => void;

/** Null where this build was made without it. */
export async function fetchPack(pack: Pack, onMissing: OnMissing): Promise<Uint8Array | null> {
  const address = packAddresses[pack];
  return address === undefined ? null : bytesAt(address, onMissing);
}

/** `address` is relative to the page. */
async function bytesAt(address: string, onMissing: OnMissing): Promise<Uint8Array> {
  try {
    const response = await fetch(new URL(address, document.baseURI));
    if (!response.ok) throw new Error(`${address} cannot be loaded (${response.status})`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    onMissing();
    throw error;
  }
}

/** Fetches the runtime's files. */
export function fetchFiles(onMissing: OnMissing): RuntimeFiles {
  const bytes = (file: RuntimeFile): Promise<Uint8Array> => bytesAt(addresses[file], onMissing);
  const both = async <One extends RuntimeFile, Other extends RuntimeFile>(
    one: One,
    other: Other,
  ) => {
    const [first, second] = await Promise.all([bytes(one), bytes(other)]);
    return { [one]: first, [other]: second } as Readonly<Record<One | Other, Uint8Array>>;
  };
  const data = both('stdlib', 'harness');
  // Nobody waits for it where the code cannot be fetched.
  data.catch(() => {});
  return { code: both('wasm', 'worker'), data };
}
