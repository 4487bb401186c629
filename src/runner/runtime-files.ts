import type { RuntimeCode, RuntimeData } from '../../workers/protocol.ts';

type RuntimeFile = 'worker' | 'wasm' | 'stdlib' | 'harness';

/** The runtime's files on their way. Each rejects with a readable Error. */
export interface RuntimeFiles {
  readonly code: Promise<RuntimeCode>;
  readonly data: Promise<Omit<RuntimeData, 'snapshot'>>;
}

/**
 * Fetches the runtime's files, by addresses relative to the page. `onMissing` is called for each
 * that cannot be had.
 */
export function fetchFiles(
  addresses: Readonly<Record<RuntimeFile, string>>,
  onMissing: () => void,
): RuntimeFiles {
  const bytes = async (file: RuntimeFile): Promise<Uint8Array> => {
    try {
      const response = await fetch(new URL(addresses[file], document.baseURI));
      if (!response.ok) throw new Error(`${addresses[file]} cannot be loaded (${response.status})`);
      return new Uint8Array(await response.arrayBuffer());
    } catch (error) {
      onMissing();
      throw error;
    }
  };
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
