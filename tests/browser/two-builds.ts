import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/runtime/paths.ts';

/** A copy of the production build, to be changed; returns its folder. */
export function copySite(): string {
  const site = mkdtempSync(join(tmpdir(), 'gradus-'));
  cpSync(`${root}dist`, site, { recursive: true });
  return site;
}

/**
 * Puts another build in the place of this one: its files stand where this one has none. `change` is
 * made to each of its scripts.
 */
export function publishNext(site: string, change: (text: string) => string = (text) => text): void {
  for (const folder of ['assets', 'runtime']) {
    renameSync(join(site, folder), join(site, `next-${folder}`));
  }
  const scripts = readdirSync(join(site, 'next-assets')).filter((name) => name.endsWith('.js'));
  for (const file of ['index.html', ...scripts.map((name) => `next-assets/${name}`)]) {
    const text = readFileSync(join(site, file), 'utf8');
    const isPage = file.endsWith('.html');
    // Not in the script that stands in index.html, whose hash the policy names.
    const places = isPage
      ? /((?:src="|href="|url\()\.\/)(assets|runtime)\//g
      : /(["'`])(assets|runtime)\//g;
    const moved = text.replaceAll(places, '$1next-$2/');
    writeFileSync(join(site, file), isPage ? moved : change(moved));
  }
}
