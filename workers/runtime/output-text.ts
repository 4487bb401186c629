/** Turns what is written to a stream into text, from one write to the next. */
export interface OutputText {
  readonly decode: (bytes: Uint8Array) => string;
  /** What was begun and not completed. */
  readonly rest: () => string;
}

/** Bytes; a shorter text is quicker put together here than by the decoder. */
const short = 24;

/** As UTF-8; what is no text is spelled with backslashes. */
export function createOutputText(): OutputText {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let begun = new Uint8Array();

  function strictly(bytes: Uint8Array): string | null {
    try {
      return decoder.decode(bytes);
    } catch {
      return null;
    }
  }

  function spelled(bytes: Uint8Array): string {
    let text = '';
    for (let from = 0; from < bytes.length;) {
      const length = lengthFrom(bytes[from]);
      const character = length > 0 ? strictly(bytes.subarray(from, from + length)) : null;
      text += character ?? escaped(bytes[from]);
      from += character === null ? 1 : length;
    }
    return text;
  }

  return {
    decode(bytes) {
      if (begun.length === 0 && bytes.length <= short) {
        const text = asciiText(bytes);
        if (text !== null) return text;
      }
      const whole = begun.length === 0 ? bytes : joined(begun, bytes);
      const end = completeEnd(whole);
      begun = whole.slice(end);
      const complete = whole.subarray(0, end);
      return withoutNul(strictly(complete) ?? spelled(complete));
    },
    rest() {
      const text = spelled(begun);
      begun = new Uint8Array();
      return text;
    },
  };
}

/** The text of printable ASCII and line ends; null for anything else. */
function asciiText(bytes: Uint8Array): string | null {
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte === 0 || byte > 0x7f) return null;
  }
  return String.fromCharCode(...bytes);
}

/** The end of the last character that is not cut short by the end of the bytes. */
function completeEnd(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const length = lengthFrom(bytes[bytes.length - back]);
    if (length > back) return bytes.length - back;
    if (length > 0) break;
  }
  return bytes.length;
}

/** Of the character that begins with a byte; 0 where none does. */
function lengthFrom(byte = 0): number {
  if (byte < 0x80) return 1;
  if (byte < 0xc2 || byte > 0xf4) return 0;
  if (byte < 0xe0) return 2;
  return byte < 0xf0 ? 3 : 4;
}

function escaped(byte = 0): string {
  return `\\x${byte.toString(16).padStart(2, '0')}`;
}

/** Not even Python's text shows it, and it ends texts elsewhere. */
function withoutNul(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '\\x00') : text;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const whole = new Uint8Array(one.length + other.length);
  whole.set(one);
  whole.set(other, one.length);
  return whole;
}
