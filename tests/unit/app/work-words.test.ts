import { expect, it } from 'vitest';
import {
  importWords,
  lastingWords,
  listed,
  workParts,
} from '../../../src/app/your-work/work-words.ts';
import { noWork, someWork } from '../session/work-fixtures.ts';

it('lists what there is, and nothing that there is not', () => {
  expect(workParts(noWork)).toEqual([]);
  expect(listed(workParts(someWork))).toBe(
    '2 drafts, 3 attempts, the progress of 2 exercises and 1 exercise from a link',
  );
});

it('says what an import has brought, what it set aside and what it left out', () => {
  const imported = {
    kind: 'imported',
    additions: { ...someWork, setAside: 2 },
    leftOut: 1,
  } as const;
  expect(importWords(imported, 'kept')).toBe(
    'Imported: 2 drafts, 3 attempts, the progress of 2 exercises and 1 exercise from a link. ' +
      '2 drafts differed: the newer text is the draft, the others are among the attempts. ' +
      '1 entry of the file could not be read.',
  );
});

it('says when a file brings nothing, and where nothing is kept', () => {
  const imported = { kind: 'imported', additions: { ...noWork, setAside: 0 }, leftOut: 0 } as const;
  expect(importWords(imported, 'kept')).toBe('Everything in this file is here already.');
  expect(importWords(imported, 'refused')).toMatch(/This browser keeps nothing/);
  expect(importWords({ ...imported, leftOut: 3 }, 'kept')).toBe(
    'Everything else in this file is here already. 3 entries of the file could not be read.',
  );
});

it('promises only what the browser has promised', () => {
  expect(lastingWords('promised', 'kept')).toMatch(/until you remove it/);
  expect(lastingWords('may-go', 'kept')).toMatch(/private window/);
  expect(lastingWords('promised', 'refused')).toMatch(/until this tab closes/);
  expect(lastingWords('promised', 'full')).toMatch(/no room left.+Export your work/);
  expect(lastingWords('promised', 'newer')).toMatch(/Reload to go on/);
});
