import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { buildPacks } from '../packs/build-packs.ts';
import { outOfDate } from './fingerprint.ts';
import { root, runtimeFiles, runtimeFolder, threadFile } from './paths.ts';

/** Everything that the runtime is made from. */
const inputs = [
  'workers',
  'src/domain',
  'scripts/runtime',
  'scripts/grade/python-thread.ts',
  'package-lock.json',
].map((path) => `${root}${path}`);

/** Makes `build/runtime` where it is missing or older than its sources. */
export async function ensureRuntime(): Promise<void> {
  mkdirSync(runtimeFolder, { recursive: true });
  await buildPacks();
  const made = outOfDate(`${runtimeFolder}/${threadFile}`, inputs);
  if (!made) return;
  for (const name of readdirSync(runtimeFolder)) {
    if (name.startsWith('snapshot-')) rmSync(`${runtimeFolder}/${name}`);
  }
  const [{ bundleScripts }, { compileArchives }] = await Promise.all([
    import('./bundle-scripts.ts'),
    import('./compile-archives.ts'),
  ]);
  await bundleScripts();
  await compileArchives(`${runtimeFolder}/${runtimeFiles.stdlib}`);
  made();
}
