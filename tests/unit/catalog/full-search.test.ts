import { describe, expect, it } from 'vitest';
import { openFullSearch, snippetOf } from '../../../src/catalog/full-search.ts';
import { makeSearchIndex } from '../../../src/catalog/search-index.ts';
import type { Difficulty } from '../../../src/domain/exercise.ts';

interface Written {
  readonly title: string;
  readonly summary?: string;
  readonly topic?: string;
  readonly difficulty?: Difficulty;
  readonly questions?: readonly string[];
  readonly prompt?: string;
  readonly explanation?: string;
}

const exercise = (slug: string, written: Written) => ({
  entry: {
    slug,
    topic: 'functions',
    summary: '',
    difficulty: 'medium' as const,
    minutes: 5,
    questions: [],
    ...written,
  },
  body: { prompt: written.prompt ?? '', explanation: written.explanation ?? null },
});

const find = await openFullSearch(
  makeSearchIndex(
    [
      exercise('memoize', {
        title: 'Remember the results',
        summary: 'In a generator.',
        prompt: 'Write a **decorator** that keeps results.\n\n```python\n>>> f(1)\n```\n',
        explanation: 'This is `functools.lru_cache`, in O(1) for each call.',
      }),
      exercise('decorators', { title: 'Decorators, plain', questions: ['A1'] }),
      exercise('stack', {
        title: 'A stack',
        summary: 'Last in, first out.',
        topic: 'structures',
        difficulty: 'easy',
        questions: ['A12'],
        explanation: 'It is easy to forget that `list.pop` takes O(n log n) nowhere.',
      }),
      exercise('walk', { title: 'Walk a tree recursively', explanation: 'No slack is left.' }),
      exercise('new', {
        title: 'A number',
        summary: 'In general.',
        prompt: 'Give it a `__new__`.',
      }),
    ],
    [
      { slug: 'functions', title: 'Functions', introduction: '' },
      { slug: 'structures', title: 'Données', introduction: '' },
    ],
    [
      { id: 'A1', title: 'What they are' },
      { id: 'A12', title: 'Built-in structures' },
    ],
  ),
);

const slugs = (words: string) => find(words)?.map(({ slug }) => slug);
const first = (words: string) => {
  const [match] = find(words) ?? [];
  if (match === undefined) throw new Error(`nothing was found for ${words}`);
  return { slug: match.slug, ...match.why() };
};

describe('a search in everything that is written', () => {
  it.each([
    ['a slip of the fingers', 'decoratr', 'decorators'],
    ['another form of the word', 'recursion', 'walk'],
    ['the beginning of a word', 'recurs', 'walk'],
    ['words that code joins', 'lru cache', 'memoize'],
    ['a name in code, joined', 'lru_cache', 'memoize'],
    ['how hard it is', 'easy', 'stack'],
    ['a cost', 'O(1)', 'memoize'],
    ['a cost with spaces', 'o( n log n )', 'stack'],
    ['a cost that is being typed', 'O(n', 'stack'],
    ['a name with underscores', '__new__', 'new'],
    ['the same without them', 'new', 'new'],
    ['a question', 'a12', 'stack'],
    ['words without their accents', 'donnees', 'stack'],
    ['words among idle ones', 'how do I walk the tree', 'walk'],
  ])('finds %s', (_what, words, slug) => {
    expect(first(words).slug).toBe(slug);
  });

  it('puts first what has the words in its title', () => {
    expect(slugs('decorator')).toEqual(['decorators', 'memoize']);
  });

  it('puts a word as it was typed before another with its stem', () => {
    expect(slugs('generator')).toEqual(['memoize', 'new']);
  });

  it('takes a question’s id as a whole', () => {
    expect(slugs('A1')).toEqual(['decorators']);
  });

  it('wants every word', () => {
    expect(slugs('decorators results')).toEqual(['memoize']);
    expect(slugs('stack tree')).toEqual([]);
  });

  it('takes a word for another only where it is found nowhere as it is', () => {
    expect(slugs('stack')).toEqual(['stack']);
    expect(slugs('stakc')).toEqual([]);
    expect(slugs('stakk')).toEqual(['stack']);
  });

  it('says that nothing was asked', () => {
    expect(find('  ')).toBeNull();
    expect(find('the')).toBeNull();
  });

  it('finds nothing for signs that are no words', () => {
    expect(slugs('\\[(')).toEqual([]);
  });
});

describe('what is told of a find', () => {
  it('is nothing more where the row shows the word', () => {
    expect(first('plain').places).toEqual([]);
    expect(first('easy').places).toEqual([]);
  });

  it('is the question in words, the topic, or a few words of the task', () => {
    expect(first('a12').places).toEqual([{ kind: 'question', text: 'A12: Built-in structures' }]);
    expect(first('donnees').places).toEqual([{ kind: 'topic', text: 'Données' }]);
    expect(first('keeps').places).toEqual([
      { kind: 'task', text: 'Write a decorator that keeps results. >>> f(1)' },
    ]);
  });

  it('is of an explanation only that it was there', () => {
    expect(first('lru').places).toEqual([{ kind: 'explanation' }]);
  });

  it('is each place once, for words in several', () => {
    expect(first('lru cache').places).toEqual([{ kind: 'explanation' }]);
    expect(first('keeps lru').places.map(({ kind }) => kind)).toEqual(['task', 'explanation']);
  });
});

describe('the words around a find', () => {
  const long = Array.from({ length: 60 }, (_, number) => `word${number}`).join(' ');

  it('are whole words, with signs that there is more', () => {
    const snippet = snippetOf(long, long.indexOf('word30'));
    expect(snippet).toMatch(/^… word\d+ .*word30 .* word\d+ …$/);
    expect(snippet.length).toBeLessThan(130);
    for (const part of snippet.split(' ')) expect(`… ${long}`.split(' ')).toContain(part);
  });

  it('begin and end with the text', () => {
    expect(snippetOf('short', 0)).toBe('short');
    expect(snippetOf(long, 0)).toMatch(/^word0 /);
    expect(snippetOf(long, long.length - 2)).toMatch(/word59$/);
  });

  it('are cut where one word has no end', () => {
    expect(snippetOf('a'.repeat(500), 0).length).toBeLessThan(130);
  });
});
