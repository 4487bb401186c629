import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Who may import whom, types included. A target is a folder, or one file. */
const table: Record<string, readonly string[]> = {
  'src/domain': [],
  'src/terminal': [],
  'src/ui': ['src/domain', 'src/terminal'],
  'src/share': ['src/domain'],
  'src/catalog': ['src/domain'],
  'src/runner': ['src/domain', 'workers/protocol.ts'],
  'src/language': ['src/domain', 'workers/protocol.ts'],
  'src/offline': ['src/domain', 'workers/protocol.ts'],
  'src/session': ['src/domain', 'src/terminal', 'src/catalog', 'src/share', 'src/runner/runner.ts'],
  'src/editor': ['src/domain', 'src/ui'],
  'src/verdict': ['src/domain', 'src/ui'],
  'src/steps': ['src/domain', 'src/ui'],
  'src/app': ['src'],
  'src/early.ts': ['src/ui'],
  'src/main.tsx': [
    'src/app',
    'src/domain',
    'src/language',
    'src/offline',
    'src/runner',
    'src/session',
    'src/ui',
  ],
  'workers/protocol.ts': ['src/domain'],
  'workers/offline': ['workers/protocol.ts', 'src/domain', 'src/offline'],
  workers: ['workers', 'src/domain'],
  scripts: ['scripts', 'src', 'workers'],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file));
}

const files = [...sources('src'), ...sources('workers'), ...sources('scripts')];

const imports: Import[] = files.flatMap((from) =>
  [
    ...readFileSync(join(root, from), 'utf8').matchAll(
      /(?:from|import)\s*\(?\s*'(\.[^'?]+)[^']*'/g,
    ),
  ].map(([, target]) => ({ from, to: relative(root, join(root, dirname(from), target ?? '')) })),
);

/** The most exact line of the table that covers a file. */
function ruleFor(file: string): string | undefined {
  return Object.keys(table)
    .filter((place) => covers(place, file))
    .toSorted((a, b) => b.length - a.length)[0];
}

function covers(place: string, file: string): boolean {
  return file === place || file.startsWith(`${place}/`);
}

describe('architecture', () => {
  it('reads the imports that it judges', () => {
    expect(imports.length).toBeGreaterThan(50);
  });

  it('has a rule for every source file', () => {
    expect(files.filter((file) => !ruleFor(file))).toEqual([]);
  });

  it('imports only what the table allows', () => {
    const forbidden = imports.filter(({ from, to }) => {
      const rule = ruleFor(from);
      if (!rule || covers(rule, to)) return false;
      return !table[rule]?.some((place) => covers(place, to));
    });
    expect(forbidden).toEqual([]);
  });

  it('names imported files with their extension', () => {
    const bare = imports.filter(({ to }) => !/\.(tsx?|css|json|mjs)$/.test(to));
    expect(bare).toEqual([]);
  });

  it('keeps React out of logic', () => {
    const logic = files.filter((file) =>
      /^src\/(domain|share|catalog|session|runner)\//.test(file),
    );
    const guilty = logic.filter((file) =>
      /from 'react/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(guilty).toEqual([]);
  });

  it('spawns Python where the frame and a program do, and what reads texts in two places of the page', () => {
    const spawning = [...sources('src'), ...sources('workers')].filter((file) =>
      /new Worker\(/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(spawning).toEqual([
      'src/language/browser-language.ts',
      'src/language/browser-style.ts',
      'workers/python.worker.ts',
      'workers/sandbox/frame.ts',
    ]);
  });
});
