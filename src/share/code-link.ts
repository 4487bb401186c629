import { overloadsEditor } from './editor-load.ts';
import type { LinkProblem } from './link-problem.ts';
import { packText, unpackText, type PackedText } from './packed-text.ts';

const caps = { encoded: 128 * 1024, decoded: 256 * 1024 };

export type OpenedCode = { readonly kind: 'opened'; readonly code: string } | LinkProblem;

/** The payload of `#/e/<slug>?code=<payload>`. */
export async function encodeCode(code: string): Promise<PackedText> {
  return overloadsEditor(code) ? { kind: 'oversized' } : packText(code, caps);
}

/** The code of such a payload. */
export async function openCode(payload: string): Promise<OpenedCode> {
  const unpacked = await unpackText(payload, caps);
  if (unpacked.kind !== 'opened') return unpacked;
  if (overloadsEditor(unpacked.text)) return { kind: 'oversized' };
  return { kind: 'opened', code: unpacked.text };
}
