import { expect, it } from 'vitest';
import { parseRoute } from '../../../src/app/routes.ts';
import { shareLink } from '../../../src/app/workbench/header/share-links.ts';
import { defaultLimits } from '../../../src/domain/exercise.ts';
import { openCode } from '../../../src/share/code-link.ts';
import { openCustom } from '../../../src/share/custom-link.ts';

const body = {
  title: 'A stack',
  prompt: 'Write it.',
  starter: 'pass',
  tests: 'import unittest',
  typeTests: '',
  given: {},
  requires: [],
  hints: [],
  explanation: null,
  solution: null,
  capabilities: [],
  limits: defaultLimits,
  mistakes: [],
};
const entry = {
  slug: 'stack',
  topic: 'data-structures',
  title: 'A stack',
  summary: '',
  difficulty: 'easy',
  minutes: 10,
  questions: [],
} as const;
const path = { slug: 'a-week', title: 'A week', introduction: '', part: 'Day', parts: [] };
const subject = { title: 'A stack', entry, body, path };
const base = 'https://example.org/school/#/e/stack?path=a-week&code=1.old';

it('links to an exercise without the code and the path that the address holds', async () => {
  const link = await shareLink(base, subject, null);
  expect(link).toEqual({ kind: 'link', href: 'https://example.org/school/#/e/stack' });
});

it('links to an exercise with a solution', async () => {
  const link = await shareLink(base, subject, 'print(1)\n');
  const route = parseRoute(link.kind === 'link' ? new URL(link.href).hash : '');
  expect(route.kind === 'exercise' && (await openCode(route.code ?? ''))).toEqual({
    kind: 'opened',
    code: 'print(1)\n',
  });
});

it('links to a whole custom exercise with a solution', async () => {
  const link = await shareLink(
    base,
    { title: 'Mine', entry: null, body, path: null },
    'print(1)\n',
  );
  const route = parseRoute(link.kind === 'link' ? new URL(link.href).hash : '');
  const opened = route.kind === 'custom' ? await openCustom(route.payload) : null;
  expect(opened?.kind === 'opened' && opened.exercise).toMatchObject({
    title: 'Mine',
    starter: 'pass',
    code: 'print(1)\n',
  });
});

it('says when a text does not fit into a link', async () => {
  const huge = Array.from({ length: 400_000 }, (_, index) => (index * 7_919) % 10_007).join();
  expect(await shareLink(base, subject, huge)).toEqual({
    kind: 'oversized',
  });
});
