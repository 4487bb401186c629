import { frameScriptHash } from './frame-page.ts';

/**
 * The page's own policy; `inlineHashes` are those of the scripts that stand in index.html. The frame
 * inherits it, so it must allow the frame's script and workers.
 */
export function contentSecurityPolicy(inlineHashes: readonly string[]): string {
  return [
    "default-src 'self'",
    `script-src 'self' ${[frameScriptHash(), ...inlineHashes].join(' ')} 'wasm-unsafe-eval'`,
    // Monaco writes its colours and positions into style elements and attributes.
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}
