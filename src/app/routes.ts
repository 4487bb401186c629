import type { Difficulty } from '../domain/exercise.ts';
import type { Progress } from '../session/session-state.ts';

/** What the catalogue's address says; null and empty ask for nothing. */
export interface CatalogueFilter {
  readonly words: string;
  readonly difficulty: Difficulty | null;
  readonly progress: Progress | null;
  /** Slug of a topic. */
  readonly topic: string | null;
}

/** What the fragment of the address means. `code` and `payload` are unopened payloads of links. */
export type Route =
  | { readonly kind: 'catalogue'; readonly filter: CatalogueFilter }
  | { readonly kind: 'exercise'; readonly slug: string; readonly code: string | null }
  | { readonly kind: 'custom'; readonly payload: string }
  | { readonly kind: 'unknown' };

export const emptyFilter: CatalogueFilter = {
  words: '',
  difficulty: null,
  progress: null,
  topic: null,
};

export const difficulties = ['easy', 'medium', 'hard'] as const satisfies readonly Difficulty[];
export const progresses = [
  'new',
  'started',
  'solved',
  'shown',
] as const satisfies readonly Progress[];

export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = splitOnce(hash.replace(/^#/, ''), '?');
  const parameters = new URLSearchParams(query);
  if (path === '' || path === '/') return { kind: 'catalogue', filter: parseFilter(parameters) };
  const exercise = /^\/e\/([^/]+)\/?$/.exec(path)?.[1];
  if (exercise !== undefined) {
    return { kind: 'exercise', slug: decoded(exercise), code: parameters.get('code') };
  }
  const payload = /^\/x\/(.*)$/.exec(path)?.[1];
  if (payload !== undefined) return { kind: 'custom', payload };
  return { kind: 'unknown' };
}

export function formatRoute(route: Exclude<Route, { kind: 'unknown' }>): string {
  switch (route.kind) {
    case 'catalogue': {
      const query = formatFilter(route.filter);
      return query === '' ? '#/' : `#/?${query}`;
    }
    case 'exercise': {
      const address = `#/e/${encodeURIComponent(route.slug)}`;
      return route.code === null ? address : `${address}?code=${route.code}`;
    }
    case 'custom':
      return `#/x/${route.payload}`;
  }
}

export const exerciseHref = (slug: string): string =>
  formatRoute({ kind: 'exercise', slug, code: null });

export const catalogueHref = (filter: Partial<CatalogueFilter> = {}): string =>
  formatRoute({ kind: 'catalogue', filter: { ...emptyFilter, ...filter } });

function parseFilter(parameters: URLSearchParams): CatalogueFilter {
  const difficulty = parameters.get('difficulty');
  const progress = parameters.get('progress');
  return {
    words: parameters.get('q') ?? '',
    difficulty: difficulties.find((known) => known === difficulty) ?? null,
    progress: progresses.find((known) => known === progress) ?? null,
    topic: parameters.get('topic') ?? null,
  };
}

function formatFilter({ words, difficulty, progress, topic }: CatalogueFilter): string {
  const given = Object.entries({ q: words, difficulty, progress, topic }).filter(
    (entry): entry is [string, string] => entry[1] !== null && entry[1] !== '',
  );
  return new URLSearchParams(given).toString();
}

function splitOnce(text: string, separator: string): string[] {
  const place = text.indexOf(separator);
  return place === -1 ? [text] : [text.slice(0, place), text.slice(place + 1)];
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
