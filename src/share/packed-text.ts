import type { LinkProblem } from './link-problem.ts';

/** Size limits on both sides of compression. */
export interface Caps {
  /** Characters of the encoded form, version included. */
  readonly encoded: number;
  /** Bytes of UTF-8. */
  readonly decoded: number;
}

export type PackedText =
  { readonly kind: 'encoded'; readonly payload: string } | { readonly kind: 'oversized' };

export type UnpackedText = { readonly kind: 'opened'; readonly text: string } | LinkProblem;

const version = 1;

/** Text to `1.<base64url of raw deflate of UTF-8>`. */
export async function packText(text: string, caps: Caps): Promise<PackedText> {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > caps.decoded) return { kind: 'oversized' };
  // Compressed text is little larger than the text itself, so this reads to the end.
  const packed = await collect(bytes, new CompressionStream('deflate-raw'), Infinity);
  const payload = `${version}.${toBase64Url(packed ?? new Uint8Array())}`;
  return payload.length > caps.encoded ? { kind: 'oversized' } : { kind: 'encoded', payload };
}

/** The text again, or why not. Never throws, and never decompresses past the cap. */
export async function unpackText(payload: string, caps: Caps): Promise<UnpackedText> {
  const form = /^([1-9]\d{0,8})\.(.*)$/s.exec(payload);
  if (!form) return { kind: 'damaged' };
  const [, made = '', encoded = ''] = form;
  if (Number(made) > version) return { kind: 'newer', version: Number(made) };
  if (payload.length > caps.encoded) return { kind: 'oversized' };
  try {
    const packed = fromBase64Url(encoded);
    if (packed === null || packed.length === 0) return { kind: 'damaged' };
    const bytes = await collect(packed, new DecompressionStream('deflate-raw'), caps.decoded);
    if (bytes === null) return { kind: 'oversized' };
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return { kind: 'opened', text: decoder.decode(bytes) };
  } catch {
    // The platform throws for a broken stream and for broken UTF-8 alike.
    return { kind: 'damaged' };
  }
}

/** All bytes that come out of the stream; null as soon as there are more than `cap`. */
async function collect(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
  cap: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = new Blob([bytes]).stream().pipeThrough(through).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    size += value.length;
    if (size > cap) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
}

function toBase64Url(bytes: Uint8Array): string {
  // One call with all bytes as arguments would overflow the stack of some browsers.
  const step = 8_192;
  let text = '';
  for (let start = 0; start < bytes.length; start += step) {
    text += String.fromCharCode(...bytes.subarray(start, start + step));
  }
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return null;
  const decoded = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(decoded, (character) => character.charCodeAt(0));
}
