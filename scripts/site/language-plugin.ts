import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { buildLanguage, languageFile } from '../language/build-language.ts';

const name = 'virtual:language';

/** Offers `virtual:language`: the address of the language worker's script, relative to the page. */
export function languagePlugin(): Plugin {
  let building = false;
  return {
    name: 'gradus-language',
    configResolved(config) {
      building = config.command === 'build';
      buildLanguage();
    },
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load(id) {
      if (id !== `\0${name}`) return null;
      const source = readFileSync(languageFile);
      const hash = createHash('sha256').update(source).digest('hex').slice(0, 12);
      const address = `language/${hash}-${basename(languageFile)}`;
      if (building) this.emitFile({ type: 'asset', fileName: address, source });
      return `export const address = ${JSON.stringify(address)};`;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (!/\/language\/[0-9a-f]+-[\w.]+$/.test(request.url ?? '')) return next();
        response.setHeader('content-type', 'text/javascript');
        createReadStream(languageFile).pipe(response);
      });
    },
  };
}
