import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import type { Pack } from '../../src/domain/pack.ts';
import { framePage } from './frame-page.ts';
import { builtPacks } from '../packs/built-packs.ts';
import { packFile, runtimeFiles, runtimeFolder } from '../runtime/paths.ts';

const name = 'virtual:runtime';
const types: Record<string, string> = {
  js: 'text/javascript',
  wasm: 'application/wasm',
  zip: 'application/zip',
};

/**
 * Offers `virtual:runtime`: the frame's document, the addresses of the runtime's files relative to
 * the page, and a fingerprint of them all. The files get their hash into their names, so any host
 * may cache them for ever.
 */
export function runtimePlugin(): Plugin {
  let building = false;
  return {
    name: 'gradus-runtime',
    configResolved(config) {
      building = config.command === 'build';
      if (!existsSync(`${runtimeFolder}/${runtimeFiles.harness}`)) {
        throw new Error('The runtime is missing. Run `npm run build` once, or `npm run dev`.');
      }
    },
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load(id) {
      if (id !== `\0${name}`) return null;
      const hashed = Object.fromEntries(
        Object.values(runtimeFiles).map((file) => [file, hashOf(file)]),
      );
      const addresses = Object.fromEntries(
        Object.entries(runtimeFiles).map(([part, file]) => {
          const address = `runtime/${hashed[file]}-${file}`;
          if (building) {
            const source = readFileSync(`${runtimeFolder}/${file}`);
            this.emitFile({ type: 'asset', fileName: address, source });
          }
          return [part, address];
        }),
      );
      const packAddresses = Object.fromEntries(
        builtPacks().map((pack) => {
          const address = packAddress(pack);
          if (building) {
            this.emitFile({
              type: 'asset',
              fileName: address,
              source: readFileSync(packFile(pack)),
            });
          }
          return [pack, address];
        }),
      );
      const build = createHash('sha256').update(Object.values(hashed).join()).digest('hex');
      return [
        `export const framePage = ${JSON.stringify(framePage())};`,
        `export const addresses = ${JSON.stringify(addresses)};`,
        `export const packAddresses = ${JSON.stringify(packAddresses)};`,
        `export const build = ${JSON.stringify(build.slice(0, 16))};`,
      ].join('\n');
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const file = /\/runtime\/[0-9a-f]+-([\w.]+)$/.exec(request.url ?? '')?.[1];
        if (!file || !served().includes(file)) return next();
        response.setHeader('content-type', types[file.split('.').at(-1) ?? ''] ?? '');
        createReadStream(`${runtimeFolder}/${file}`).pipe(response);
      });
    },
  };
}

const served = (): readonly string[] => [
  ...Object.values(runtimeFiles),
  ...builtPacks().map((pack) => basename(packFile(pack))),
];

function packAddress(pack: Pack): string {
  const file = basename(packFile(pack));
  return `runtime/${hashOf(file)}-${file}`;
}

function hashOf(file: string): string {
  const content = readFileSync(`${runtimeFolder}/${file}`);
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}
