import { expect, it } from 'vitest';
import { emptyFilter, formatRoute, parseRoute } from '../../../src/app/routes.ts';
import type { Route } from '../../../src/app/routes.ts';

it('takes an empty address for the catalogue', () => {
  for (const hash of ['', '#', '#/', '#/?']) {
    expect(parseRoute(hash)).toEqual({ kind: 'catalogue', filter: emptyFilter });
  }
});

it('reads search and filters, and ignores values that mean nothing', () => {
  expect(
    parseRoute(
      '#/?path=a-week&q=linked+list&difficulty=easy&progress=unsolved&topic=x&question=A12',
    ),
  ).toEqual({
    kind: 'catalogue',
    filter: {
      words: 'linked list',
      difficulty: 'easy',
      progress: 'unsolved',
      topic: 'x',
      question: 'A12',
      path: 'a-week',
    },
  });
  expect(parseRoute('#/?difficulty=impossible&progress=&topic=&question=&path=&x=1')).toEqual({
    kind: 'catalogue',
    filter: emptyFilter,
  });
});

it('keeps the payloads of links as they are', () => {
  expect(parseRoute('#/e/stack?code=1.a-b_C')).toEqual({
    kind: 'exercise',
    slug: 'stack',
    code: '1.a-b_C',
    path: null,
    step: null,
  });
  expect(parseRoute('#/e/stack?path=a-week&code=1.a-b_C')).toEqual({
    kind: 'exercise',
    slug: 'stack',
    code: '1.a-b_C',
    path: 'a-week',
    step: null,
  });
  expect(parseRoute('#/x/1.a-b_C')).toEqual({
    kind: 'custom',
    payload: '1.a-b_C',
    step: null,
  });
});

it('calls every other address unknown', () => {
  for (const hash of ['#/e', '#/e/', '#/e/a/b', '#/y/1', '#nonsense']) {
    expect(parseRoute(hash)).toEqual({ kind: 'unknown' });
  }
});

it('knows a step by its number alone, and reads no more of it than anybody takes', () => {
  const stepOf = (query: string) => {
    const route = parseRoute(`#/e/stack?${query}`);
    return route.kind === 'exercise' ? route.step : route;
  };
  expect(stepOf('step=12).')).toEqual({ step: 11, input: '' });
  for (const text of ['0', '-1', 'x', '', '99999999']) expect(stepOf(`step=${text}`)).toBeNull();
});

it('survives a malformed escape', () => {
  expect(parseRoute('#/e/%E0%A4%A')).toMatchObject({ kind: 'exercise', slug: '%E0%A4%A' });
});

it('formats what it parses', () => {
  const routes: Exclude<Route, { kind: 'unknown' }>[] = [
    { kind: 'catalogue', filter: emptyFilter },
    { kind: 'catalogue', filter: { ...emptyFilter, words: 'a&b #1', progress: 'solved' } },
    { kind: 'catalogue', filter: { ...emptyFilter, path: 'a-week', question: 'A12' } },
    { kind: 'exercise', slug: 'stack', code: null, path: null, step: null },
    { kind: 'exercise', slug: 'stack', code: '1.x', path: null, step: null },
    { kind: 'exercise', slug: 'stack', code: '1.x-_y', path: 'a-week', step: null },
    { kind: 'custom', payload: '1.x', step: null },
    { kind: 'custom', payload: '1.x', step: { step: 0, input: 'a&b\n' } },
    { kind: 'exercise', slug: 'stack', code: '1.x', path: null, step: { step: 41, input: '' } },
  ];
  for (const route of routes) expect(parseRoute(formatRoute(route))).toEqual(route);
  expect(formatRoute({ kind: 'catalogue', filter: { ...emptyFilter, words: 'stack' } })).toBe(
    '#/?q=stack',
  );
  expect(formatRoute({ kind: 'exercise', slug: 'stack', code: null, path: null, step: null })).toBe(
    '#/e/stack',
  );
});

it('takes no more words to search for than anybody types', () => {
  const route = parseRoute(`#/?q=${'a'.repeat(1_000_000)}`);
  if (route.kind !== 'catalogue') throw new Error(route.kind);
  expect(route.filter.words.length).toBeLessThan(1_000);
});

it.each([')', '.', ',', '>', '%3E', '%22', '"', '’', '»', '),', '%20', ').)', ':'])(
  'leaves out %s behind a link in a text',
  (behind) => {
    for (const hash of [
      '#/e/stack',
      '#/e/stack?code=1.a-b_C',
      '#/e/stack?path=a-week',
      '#/x/1.a_',
    ]) {
      expect(parseRoute(hash + behind)).toEqual(parseRoute(hash));
    }
  },
);

it('has an address for what is stored where', () => {
  expect(formatRoute({ kind: 'about' })).toBe('#/about');
  expect(parseRoute('#/about')).toEqual({ kind: 'about' });
  expect(parseRoute('#/about/')).toEqual({ kind: 'about' });
  expect(formatRoute({ kind: 'work' })).toBe('#/work');
  expect(parseRoute('#/work/')).toEqual({ kind: 'work' });
});
