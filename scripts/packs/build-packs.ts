import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadPyodide } from 'pyodide';
import type { PyProxy } from 'pyodide/ffi';
import { allPacks, type Pack } from '../../src/domain/pack.ts';
import { outOfDate } from '../runtime/fingerprint.ts';
import { packFile, root, wheelFolder } from '../runtime/paths.ts';
import { placeOf } from '../../workers/packs/packs.ts';
import { trims } from './trims.ts';

const script = `${root}scripts/packs/pack_wheels.py`;
const compiler = `${root}scripts/runtime/compile_archive.py`;

interface Packer extends PyProxy {
  pack(wheels: string, target: string, place: string, unused: string): void;
}

/**
 * Makes the packs that are missing or out of date. One whose wheels cannot be had is left out, with
 * a line that says so; what was downloaded once is kept.
 */
export async function buildPacks(): Promise<void> {
  let packer: { pack: (pack: Pack) => void } | null = null;
  for (const pack of allPacks) {
    const requirements = requirementsOf(pack);
    const made = outOfDate(packFile(pack), [
      requirements,
      script,
      compiler,
      `${root}scripts/packs/trims.ts`,
    ]);
    if (!made || !download(pack, requirements)) continue;
    packer ??= await startPacker();
    packer.pack(pack);
    made();
  }
}

function requirementsOf(pack: Pack): string {
  return `${root}workers/packs/${pack}.txt`;
}

/** False where there is no pip, or no index that it reaches. */
function download(pack: Pack, requirements: string): boolean {
  const folder = wheelFolder(pack);
  const made = outOfDate(`${folder}/all`, [requirements]);
  if (!made) return true;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { status } = spawnSync(
    'python3',
    ['-m', 'pip', 'download', ...options, '-d', folder, '-r', requirements],
    {
      stdio: 'ignore',
    },
  );
  if (status !== 0) {
    console.warn(
      `Without the pack ${pack}: \`python3 -m pip download\` could not fetch its wheels.`,
    );
    return false;
  }
  writeFileSync(`${folder}/all`, '');
  made();
  return true;
}

/** Wheels with compiled parts are for another platform: those parts are left out. */
const options = (
  '--quiet --disable-pip-version-check --retries 0 --timeout 15 --no-deps --only-binary=:all: ' +
  '--require-hashes --platform manylinux2014_x86_64 --python-version 3.11'
).split(' ');

async function startPacker(): Promise<{ pack: (pack: Pack) => void }> {
  const pyodide = await loadPyodide();
  const { FS } = pyodide;
  FS.writeFile('/home/pyodide/compile_archive.py', readFileSync(compiler));
  FS.writeFile('/home/pyodide/pack_wheels.py', readFileSync(script));
  const packer = pyodide.pyimport('pack_wheels') as Packer;
  return {
    pack(pack) {
      const folder = `/wheels/${pack}`;
      FS.mkdirTree(folder);
      for (const name of readdirSync(wheelFolder(pack))) {
        if (name.endsWith('.whl')) {
          FS.writeFile(`${folder}/${name}`, readFileSync(`${wheelFolder(pack)}/${name}`));
        }
      }
      const { archive, folder: unpacked } = placeOf(pack);
      packer.pack(folder, '/out.zip', `${unpacked ?? archive}/`, trims[pack].join('|'));
      writeFileSync(packFile(pack), FS.readFile('/out.zip') as Uint8Array);
    },
  };
}
