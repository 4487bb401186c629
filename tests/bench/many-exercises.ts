import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chosenExercises } from '../../scripts/exercises/chosen-exercises.ts';
import { questionsFile } from '../../scripts/exercises/exercise-questions.ts';
import { root } from '../../scripts/runtime/paths.ts';

const topicCount = 40;

/**
 * Writes a whole `exercises/` of so many exercises: 40 topics, a path of a week and one over all.
 * Titles and summaries are drawn from the words of the real ones, with the same ones every time.
 */
export function writeManyExercises(folder: string, count: number): void {
  const real = chosenExercises([]);
  const titleWords = real.flatMap(({ entry }) => entry.title.split(' '));
  const summaryWords = real.flatMap(({ entry }) => entry.summary.split(' '));
  const random = randomFrom(2_026);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('There are no exercises to take words from.');
    return item;
  };
  const words = (from: readonly string[], least: number, spread: number): string =>
    Array.from({ length: least + Math.floor(random() * spread) }, () => pick(from)).join(' ');

  const topics = Array.from({ length: topicCount }, (_, number) => ({
    slug: `topic-${number + 1}`,
    title: words(titleWords, 2, 2),
    introduction: words(summaryWords, 14, 8),
    exercises: [] as string[],
  }));
  for (let number = 0; number < count; number += 1) {
    const topic = topics[number % topicCount];
    const { entry } = pick(real);
    const title = words(titleWords, 2, 4);
    const slug = [...(title.toLowerCase().match(/[a-z]+/g) ?? []), `e${number}`].join('-');
    topic?.exercises.push(slug);
    writeExercise(join(folder, topic?.slug ?? '', slug), {
      title,
      summary: words(summaryWords, 8, 6),
      difficulty: entry.difficulty,
      minutes: entry.minutes,
      questions: entry.questions,
      requires: ['solve'],
    });
  }
  const parts = topics.map(({ title, exercises }) => ({ title, exercises }));
  const path = { title: 'A path', introduction: 'In order.', part: 'Step' };
  const paths = [
    { ...path, slug: 'all', whole: true, parts },
    {
      ...path,
      slug: 'week',
      whole: false,
      parts: parts
        .slice(0, 7)
        .map((part) => ({ title: part.title, exercises: part.exercises.slice(0, 5) })),
    },
  ];
  writeJson(join(folder, 'curriculum.json'), { topics });
  writeJson(join(folder, 'paths.json'), { paths });
  copyFileSync(questionsFile(`${root}exercises`), questionsFile(folder));
}

/** The least that the build accepts: the catalogue holds nothing of it but the fields. */
function writeExercise(folder: string, fields: object): void {
  mkdirSync(join(folder, 'mistakes'), { recursive: true });
  writeJson(join(folder, 'exercise.json'), fields);
  for (const [file, text] of Object.entries({
    'prompt.md': 'Write `solve`.\n',
    'starter.py': 'def solve():\n    """Solve it."""\n',
    'tests.py': 'import unittest\nfrom solution import solve\n',
    'solution.py': 'def solve():\n    return 1\n',
    'hints.md': 'One.\n\n---\n\nTwo.\n\n---\n\nThree.\n',
    'explanation.md': 'One.\n',
    'mistakes/returns-two.py': '"""returning two: it is one."""\n',
  })) {
    writeFileSync(join(folder, file), text);
  }
}

function writeJson(file: string, data: unknown): void {
  writeFileSync(file, JSON.stringify(data));
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
