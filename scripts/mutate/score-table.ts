/** One exercise's row: of its mutants that are no equivalents, how many a test catches. */
export interface Score {
  readonly slug: string;
  readonly mutants: number;
  readonly caught: number;
  readonly equivalent: number;
}

export const leastScore = 0.95;

const [start, end] = ['<!-- mutation scores: start -->', '<!-- mutation scores: end -->'];

/** From 0 to 1; 1 where there is nothing to catch. */
export function scoreOf({ mutants, caught, equivalent }: Score): number {
  return mutants === equivalent ? 1 : caught / (mutants - equivalent);
}

export function scoreRow(score: Score): string {
  const { slug, mutants, caught, equivalent } = score;
  // Rounded down, so that 100 % means all of them.
  const percent = Math.floor(scoreOf(score) * 1000) / 10;
  const shown = mutants === 0 ? '–' : `${percent} %`;
  return `| ${slug} | ${mutants} | ${equivalent} | ${caught} | ${shown} |`;
}

/** `text` with these rows in its table; rows of other exercises that still exist stay. */
export function withScores(
  text: string,
  scores: readonly Score[],
  order: readonly string[],
): string {
  const [before, after] = [text.indexOf(start), text.indexOf(end)];
  if (before === -1 || after < before) {
    throw new Error(`The table of scores needs the lines "${start}" and "${end}".`);
  }
  const rows = new Map<string, string>();
  for (const line of text.slice(before, after).split('\n')) {
    const slug = /^\| ([a-z][a-z0-9-]*) \| \d/.exec(line)?.[1];
    if (slug !== undefined) rows.set(slug, line);
  }
  for (const score of scores) rows.set(score.slug, scoreRow(score));
  const table = [
    start,
    '',
    '| exercise | mutants | same behaviour | caught | score |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...order.flatMap((slug) => rows.get(slug) ?? []),
    '',
    '',
  ];
  return text.slice(0, before) + table.join('\n') + text.slice(after);
}
