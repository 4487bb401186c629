import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { outOfDate } from '../runtime/fingerprint.ts';
import { root } from '../runtime/paths.ts';

/** Where `buildLanguage` leaves the language worker: one classic script. */
export const languageFile = `${root}build/language/basedpyright.worker.js`;

const source = createRequire(import.meta.url).resolve(
  'browser-basedpyright/dist/pyright.worker.js',
);

/** What Python has elsewhere and not in the product: nothing of it is to be suggested. */
const missing =
  'curses dbm ensurepip grp msilib msvcrt nt pwd pydoc_data readline resource syslog tkinter turtle venv winreg winsound xxlimited'.split(
    ' ',
  );

/** Stubs of these and of packages, which are no part of Python; each is an entry of one large object. */
const stubPaths = String.raw`stubs/[^"]*|stdlib/(?:${missing.join('|')})(?:/[^"]*|\.pyi)`;
const stubText = /(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`),?/u;
const stubs = new RegExp(`"/typeshed/(?:${stubPaths})":${stubText.source}`, 'gu');

/** It would start a second worker, which needs a third more memory, for projects of many files. */
const background = 'createBackgroundAnalysis(e,n){const t=new N(n,';

/** Makes the language worker, basedpyright without what a single file has no use for. */
export function buildLanguage(): void {
  mkdirSync(`${root}build/language`, { recursive: true });
  const made = outOfDate(languageFile, [source, fileURLToPath(import.meta.url)]);
  if (!made) return;
  const whole = readFileSync(source, 'utf8');
  const trimmed = whole.replaceAll(stubs, '').replace(/\n\/\/# sourceMappingURL=.*\s*$/u, '\n');
  if (trimmed.length > whole.length / 2) throw new Error('basedpyright keeps its stubs elsewhere.');
  if (trimmed.split(background).length !== 2) {
    throw new Error('basedpyright starts its second worker elsewhere.');
  }
  const alone = background.replace('{', '{return;');
  writeFileSync(languageFile, trimmed.replace(background, alone));
  made();
}
