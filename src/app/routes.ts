import type { SearchFilter } from '../catalog/search.ts';
import type { Difficulty } from '../domain/exercise.ts';
import type { Progress } from '../session/session-state.ts';

/** Of which progress the exercises are shown; `unsolved` is every one but `solved`. */
export type ProgressChoice = Progress | 'unsolved';

/** What the catalogue's address says; null and empty ask for nothing. */
export interface CatalogueFilter extends SearchFilter {
  readonly progress: ProgressChoice | null;
  /** Slug of the path whose exercises are shown, in its order. */
  readonly path: string | null;
}

/** A step of a run of the code that a link brings, or of the exercise's starter. */
export interface LinkedStep {
  /** Counted from 0. */
  readonly step: number;
  /** What was typed into the run. */
  readonly input: string;
}

/**
 * What the fragment of the address means. `code` and `payload` are unopened payloads of links;
 * `path` is the slug of the path on which an exercise was opened.
 */
export type Route =
  | { readonly kind: 'catalogue'; readonly filter: CatalogueFilter }
  | {
      readonly kind: 'exercise';
      readonly slug: string;
      readonly code: string | null;
      readonly path: string | null;
      readonly step: LinkedStep | null;
    }
  | { readonly kind: 'custom'; readonly payload: string; readonly step: LinkedStep | null }
  /** What is stored where. */
  | { readonly kind: 'about' }
  /** All of the learner's work: into a file, out of one, or gone. */
  | { readonly kind: 'work' }
  | { readonly kind: 'unknown' };

export const emptyFilter: CatalogueFilter = {
  words: '',
  difficulty: null,
  progress: null,
  topic: null,
  question: null,
  path: null,
};

export const difficulties = ['easy', 'medium', 'hard'] as const satisfies readonly Difficulty[];
export const progressChoices = [
  'unsolved',
  'new',
  'started',
  'tried',
  'solved',
  'shown',
] as const satisfies readonly ProgressChoice[];

export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = splitOnce(hash.replace(/^#/, ''), '?');
  const parameters = new URLSearchParams(query);
  if (path === '' || path === '/') return { kind: 'catalogue', filter: parseFilter(parameters) };
  if (/^\/about\/?$/.test(path)) return { kind: 'about' };
  if (/^\/work\/?$/.test(path)) return { kind: 'work' };
  const exercise = /^\/e\/([^/]+)\/?$/.exec(path)?.[1];
  if (exercise !== undefined) {
    return {
      kind: 'exercise',
      slug: withoutNeighbours(decoded(exercise)),
      code: linked(parameters.get('code')),
      path: linked(parameters.get('path')) || null,
      step: parseStep(parameters),
    };
  }
  const payload = /^\/x\/(.*)$/.exec(path)?.[1];
  if (payload !== undefined) {
    const step = parseStep(parameters);
    return { kind: 'custom', payload: withoutNeighbours(decoded(payload)), step };
  }
  return { kind: 'unknown' };
}

export function formatRoute(route: Exclude<Route, { kind: 'unknown' }>): string {
  switch (route.kind) {
    case 'catalogue': {
      const { words, path, topic, question, difficulty, progress } = route.filter;
      const query = formatQuery({ path, q: words, topic, question, difficulty, progress });
      return withQuery('#/', query);
    }
    case 'exercise': {
      const query = formatQuery({ path: route.path, code: route.code, ...stepParts(route.step) });
      return withQuery(`#/e/${encodeURIComponent(route.slug)}`, query);
    }
    case 'custom':
      return withQuery(`#/x/${route.payload}`, formatQuery(stepParts(route.step)));
    case 'about':
      return '#/about';
    case 'work':
      return '#/work';
  }
}

/** `path` is the slug of the path that is followed, if one is. */
export const exerciseHref = (slug: string, path: string | null): string =>
  formatRoute({ kind: 'exercise', slug, code: null, path, step: null });

export const aboutHref = formatRoute({ kind: 'about' });

export const workHref = formatRoute({ kind: 'work' });

export const catalogueHref = (filter: Partial<CatalogueFilter> = {}): string =>
  formatRoute({ kind: 'catalogue', filter: { ...emptyFilter, ...filter } });

/** In characters: a stranger's link may bring a million, which take seconds to look for and to show. */
const longestSearch = 200;

/** In characters: as many as somebody types into a program that they show to others. */
const longestInput = 4_000;

function parseStep(parameters: URLSearchParams): LinkedStep | null {
  const step = /^[1-9]\d{0,6}(?!\d)/.exec(parameters.get('step') ?? '')?.[0];
  if (step === undefined) return null;
  return { step: Number(step) - 1, input: (parameters.get('input') ?? '').slice(0, longestInput) };
}

const stepParts = (linkedStep: LinkedStep | null) => ({
  input: linkedStep === null ? null : linkedStep.input.slice(0, longestInput),
  // Last: what stands behind a link in a text is told from a number.
  step: linkedStep === null ? null : String(linkedStep.step + 1),
});

function parseFilter(parameters: URLSearchParams): CatalogueFilter {
  const difficulty = parameters.get('difficulty');
  const progress = parameters.get('progress');
  const text = (name: string) => parameters.get(name) || null;
  return {
    words: (parameters.get('q') ?? '').slice(0, longestSearch),
    difficulty: difficulties.find((known) => known === difficulty) ?? null,
    progress: progressChoices.find((known) => known === progress) ?? null,
    topic: text('topic'),
    question: text('question'),
    path: text('path'),
  };
}

function formatQuery(parts: Readonly<Record<string, string | null>>): string {
  const given = Object.entries(parts).filter(
    (entry): entry is [string, string] => entry[1] !== null && entry[1] !== '',
  );
  return new URLSearchParams(given).toString();
}

/**
 * A name or a payload without what stood behind the link in a text and was taken for its end: a
 * bracket, a full stop, a quotation mark. Neither ends with such a character itself.
 */
const withoutNeighbours = (text: string): string => text.replace(/(?<=[\w-])[^\w-]+$/, '');

const linked = (text: string | null): string | null =>
  text === null ? null : withoutNeighbours(text);

const withQuery = (address: string, query: string): string =>
  query === '' ? address : `${address}?${query}`;

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
