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
  if (address === undefined) return null;
  return new Uint8Array(await (await fileAt(address, onMissing)).arrayBuffer());
}

/** `address` is relative to the page. */
async function fileAt(address: string, onMissing: OnMissing): Promise<Blob> {
  const url = new URL(address, document.baseURI);
  try {
    const response = await fetch(url);
    if (response.ok) return await response.blob();
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
  const fetched = (file: RuntimeFile): Promise<Blob> => fileAt(addresses[file], onMissing);
  const both = async <One extends RuntimeFile, Other extends RuntimeFile>(
    one: One,
    other: Other,
  ) => {
    const [first, second] = await Promise.all([fetched(one), fetched(other)]);
    return { [one]: first, [other]: second } as Readonly<Record<One | Other, Blob>>;
  };
  const data = both('stdlib', 'harness');
  // Nobody waits for it where the code cannot be fetched.
  data.catch(() => {});
  return { code: both('wasm', 'worker'), data };
}
