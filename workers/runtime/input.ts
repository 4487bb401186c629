/** Where descriptor 0 leads. */
export interface Input {
  /** At most so many bytes; none at the end. */
  readonly read: (room: number) => Uint8Array;
  /** Nothing can be read before `wait` has asked. */
  readonly mustWait: () => boolean;
  readonly wait: () => Promise<void>;
  /** Bytes that were read so far. */
  readonly position: () => number;
}

const encoder = new TextEncoder();

/** A text, from a byte of it on. */
export function preparedInput(text: string, from = 0): Input {
  const bytes = encoder.encode(text);
  let position = from;
  return {
    read(room) {
      const part = bytes.subarray(position, position + room);
      position += part.length;
      return part;
    },
    mustWait: () => false,
    wait: () => Promise.resolve(),
    position: () => position,
  };
}

/** Lines that are asked for one by one. Once it has ended, it stays ended. */
export function askedInput(ask: () => Promise<string | null>): Input {
  let rest = new Uint8Array();
  let hasEnded = false;
  let position = 0;
  return {
    read(room) {
      const part = rest.subarray(0, room);
      rest = rest.subarray(part.length);
      position += part.length;
      return part;
    },
    mustWait: () => rest.length === 0 && !hasEnded,
    async wait() {
      const line = await ask();
      hasEnded = line === null;
      if (line !== null) rest = encoder.encode(`${line}\n`);
    },
    position: () => position,
  };
}
