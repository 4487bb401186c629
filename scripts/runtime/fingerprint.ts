import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Says whether `target` must be made again from `inputs`, files or folders. Returns null where it
 * is up to date, else the function that notes that it has been made.
 */
export function outOfDate(target: string, inputs: readonly string[]): (() => void) | null {
  const stamp = `${target}.stamp`;
  const hash = createHash('sha256');
  for (const file of inputs.flatMap(filesIn)) hash.update(file).update(readFileSync(file));
  const now = hash.digest('hex');
  const upToDate = existsSync(target) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now;
  return upToDate ? null : () => writeFileSync(stamp, now);
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.includes('__pycache__'))
    .map((name) => join(path, name))
    .filter((name) => statSync(name).isFile())
    .toSorted();
}
