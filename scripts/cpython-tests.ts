import { existsSync, readdirSync } from 'node:fs';

const library = '/usr/lib';

/** Versions of the CPythons that Debian has installed here, such as `3.11`. */
export function installedPythons(): readonly string[] {
  if (!existsSync(library)) return [];
  return readdirSync(library).flatMap((name) => /^python(3\.\d+)$/.exec(name)?.[1] ?? []);
}

/** The folder of CPython's own tests where Debian's package of them is installed; null for none. */
export function findCpythonTests(): string | null {
  const folders = installedPythons().map((version) => `${library}/python${version}/test`);
  return folders.findLast((folder) => existsSync(`${folder}/test_threading.py`)) ?? null;
}
