/** Bytes that processes share, by numbers that they choose. */
export interface Memories {
  /** Of zeros. */
  readonly create: (number: number, bytes: number) => void;
  readonly read: (number: number, from: number, bytes: number) => Uint8Array;
  readonly write: (number: number, from: number, bytes: Uint8Array) => void;
  readonly remember: () => () => void;
}

export function createMemories(): Memories {
  let memories = new Map<number, Uint8Array>();

  function at(number: number): Uint8Array {
    const found = memories.get(number);
    if (!found) throw new Error(`there is no memory ${number}`);
    return found;
  }

  return {
    create(number, bytes) {
      memories.set(number, new Uint8Array(bytes));
    },
    read: (number, from, bytes) => at(number).slice(from, from + bytes),
    write: (number, from, bytes) => at(number).set(bytes, from),
    remember() {
      const kept = structuredClone(memories);
      return () => (memories = structuredClone(kept));
    },
  };
}
