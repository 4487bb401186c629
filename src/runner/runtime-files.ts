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
  const url = new URL(address, document.baseURI);
  try {
    const response = await fetch(url);
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
    throw new Error(`its file ${address} cannot be had: ${response.status}`);
  } catch (error) {
    onMissing();
    // What an engine says of a lost connection is for nobody who reads it.
    if (error instanceof TypeError)
      throw new Error('a part of it did not arrive', { cause: error });
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
