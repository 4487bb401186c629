import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pageAddress, type SiteBuild, type SiteFile } from '../../src/domain/site-build.ts';

export const serviceWorkerFile = 'service-worker.js';

/** What belongs to what not every visit needs: the name of its part is the first group, or this one. */
const parts: readonly (readonly [RegExp, string | null])[] = [
  [/-(\w+)-pack\.zip$/, null],
  [/^language\/|\/language\//, 'completion'],
  [/\/(?:style\.worker|ruff_wasm_bg)-/, 'style'],
];

function partOf(address: string): string | null {
  for (const [pattern, name] of parts) {
    const found = pattern.exec(address);
    if (found !== null) return name ?? found[1] ?? null;
  }
  return null;
}

function fileOf(folder: string, address: string): SiteFile {
  const content = readFileSync(join(folder, address));
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 32);
  return { address, digest, bytes: content.byteLength, part: partOf(address) };
}

/** The build that stands in a folder. */
export function readSiteBuild(folder: string): SiteBuild {
  const page = readFileSync(join(folder, pageAddress), 'utf8');
  const entry = /<script type="module"[^>]* src="([^"]+)"/.exec(page)?.[1];
  if (entry === undefined) throw new Error(`${pageAddress} names no entry script.`);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path !== serviceWorkerFile && statSync(join(folder, path)).isFile())
    .toSorted()
    .map((address) => fileOf(folder, address));
  return { entry, files };
}
