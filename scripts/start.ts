import { build, preview } from 'vite';
import { ensureRuntime } from './runtime/ensure-runtime.ts';

/** Builds the product and serves it on this machine; PORT overrides 4173. */

const port = Number(process.env['PORT'] ?? 4173);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`PORT must be a number from 1 to 65535, not "${process.env['PORT']}".`);
  process.exit(2);
}

console.log('Building Gradus, which takes about half a minute the first time.');
await ensureRuntime();
await build({ logLevel: 'warn' });
try {
  await preview({ preview: { port, strictPort: true, host: '127.0.0.1' } });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error('Choose another port: PORT=4174 npm start');
  process.exit(1);
}
console.log(`\n  Gradus is at http://localhost:${port}/\n  Ctrl+C stops it.\n`);
