import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export const fields = {
  title: 'Largest of a list',
  summary: 'Find the largest item.',
  difficulty: 'easy',
  minutes: 5,
  questions: ['A13'],
  requires: ['largest'],
};

/** A whole exercise, by relative path. */
export const exerciseFiles: Readonly<Record<string, string>> = {
  'exercise.json': JSON.stringify(fields),
  'prompt.md': 'Write `largest`.\n\n>>> largest([1, 3])\n3\n',
  'starter.py': 'def largest(items):\n    pass\n',
  'tests.py': 'import unittest\nfrom solution import largest\n',
  'solution.py': 'def largest(items):\n    return max(items)\n',
  'hints.md': 'Look at each.\n\n---\n\nKeep one.\n\n---\n\nCompare.\n',
  'explanation.md': 'One pass.\n',
  'mistakes/starts_at_zero.py': '"""This starts\nat zero."""\n\ndef largest(items): ...\n',
};

export const curriculum = {
  topics: [
    {
      slug: 'fundamentals',
      title: 'Fundamentals',
      introduction: 'The ground.',
      exercises: ['largest', 'smallest'],
    },
  ],
};

/** A folder of files that goes away with the test. */
export function temporaryFolder(files: Readonly<Record<string, string>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'gradus-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  writeFiles(root, files);
  return root;
}

export function writeFiles(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

export const questions = { A13: 'Both ends' };

export const paths = {
  paths: [
    {
      slug: 'all-of-it',
      title: 'All of it',
      introduction: 'One after the other.',
      whole: true,
      part: 'Step',
      parts: [
        { title: 'Down', exercises: ['smallest'] },
        { title: 'Up', exercises: ['largest'] },
      ],
    },
  ],
};

/** `exercises/` with one topic, two whole exercises and a path over both. */
export function temporaryTree(): string {
  const root = temporaryFolder({
    'curriculum.json': JSON.stringify(curriculum),
    'questions.json': JSON.stringify(questions),
    'paths.json': JSON.stringify(paths),
  });
  writeFiles(join(root, 'fundamentals/largest'), exerciseFiles);
  writeFiles(join(root, 'fundamentals/smallest'), exerciseFiles);
  return root;
}
