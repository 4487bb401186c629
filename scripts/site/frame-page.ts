import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { frameFile, runtimeFolder } from '../runtime/paths.ts';

function frameScript(): string {
  return readFileSync(`${runtimeFolder}/${frameFile}`, 'utf8').trim();
}

/** Source expression for a Content-Security-Policy. Needs `build-runtime`. */
export function frameScriptHash(): string {
  return `'sha256-${createHash('sha256').update(frameScript()).digest('base64')}'`;
}

/**
 * The sandboxed frame's document, for `srcdoc`. Its policy denies every connection, to the frame
 * and to its workers.
 */
export function framePage(): string {
  const policy = [
    "default-src 'none'",
    `script-src ${frameScriptHash()} 'wasm-unsafe-eval'`,
    'worker-src blob:',
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
  return `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><script>${frameScript()}</script>`;
}
