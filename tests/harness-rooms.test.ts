import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../workers/harness');

/** The rooms of the harness, from the top: each may import those that stand in its line. */
const table: Readonly<Record<string, readonly string[]>> = {
  judging: [
    'telling',
    'values',
    'clock',
    'cost',
    'schedules',
    'processes',
    'honesty',
    'sources',
    'watching',
    'cpython',
    'threads',
  ],
  program: ['clock', 'honesty', 'sources', 'cpython', 'threads'],
  steps: ['values', 'watching', 'threads'],
  telling: ['values', 'cost', 'sources', 'cpython', 'threads'],
  clock: ['cpython', 'threads'],
  cost: ['honesty', 'watching'],
  schedules: ['values', 'watching', 'threads'],
  processes: ['sources', 'cpython', 'threads'],
  honesty: ['watching', 'cpython'],
  values: [],
  sources: [],
  watching: [],
  cpython: ['threads'],
  threads: [],
};
/** Every room may use the shapes of what goes in and out, and the caps. */
const shapes = ['report', 'limits'];
/** What JavaScript calls, and what that is made of. */
const entries = ['__init__', 'boot', 'run', 'rehearsal'];
const longest = 250;

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.py'),
);

interface Import {
  readonly from: string;
  /** The room that a file stands in; empty for the entry points and shapes. */
  readonly room: string;
  readonly to: string;
}

const imports = files.flatMap((from): Import[] => {
  const [room, rest] = from.includes('/') ? (from.split('/') as [string, string]) : ['', from];
  const text = readFileSync(join(root, from), 'utf8');
  return [...text.matchAll(/^\s*from (\.+)([\w.]*) import ([^\n]+)/gm)].flatMap(
    ([, dots = '', module = '', names = '']) => {
      if (dots === '.' && rest !== from) return [];
      const targets = module === '' ? names.replaceAll(/[()]/g, '').split(',') : [module];
      return targets.map((target) => ({ from, room, to: target.trim().split(/[. ]/)[0] ?? '' }));
    },
  );
});

describe('rooms of the harness', () => {
  it('reads the imports that it judges', () => {
    expect(imports.length).toBeGreaterThan(40);
  });

  it('has a line for every room, and nothing else at the top', () => {
    const rooms = new Set(files.filter((file) => file.includes('/')).map((f) => f.split('/')[0]));
    expect([...rooms].toSorted()).toEqual(Object.keys(table).toSorted());
    const top = files.filter((file) => !file.includes('/')).map((file) => file.slice(0, -3));
    expect(top.toSorted()).toEqual([...entries, ...shapes].toSorted());
  });

  it('imports only what the table allows', () => {
    const forbidden = imports.filter(({ room, from, to }) => {
      if (shapes.includes(to)) return false;
      if (room !== '') return !table[room]?.includes(to);
      return shapes.includes(from.slice(0, -3)) || !(to in table || entries.includes(to));
    });
    expect(forbidden).toEqual([]);
  });

  it('keeps every file short', () => {
    const lines = (file: string): number =>
      readFileSync(join(root, file), 'utf8').split('\n').length - 1;
    expect(files.filter((file) => lines(file) > longest)).toEqual([]);
  });

  it('says in every room what stands in it', () => {
    const silent = Object.keys(table).filter(
      (room) => !readFileSync(join(root, room, '__init__.py'), 'utf8').startsWith('"""'),
    );
    expect(silent).toEqual([]);
  });
});
