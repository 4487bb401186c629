/** One figure side by side with its reference, both measured in turns within one run. */
export interface Figure {
  readonly name: string;
  readonly unit: 'µs' | 'ms' | 'MB' | 'B' | 'per s';
  readonly value: Spread;
  readonly reference: { readonly name: string; readonly value: Spread } | null;
  readonly goal: string;
  readonly met: boolean;
}

export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly runs: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (index: number): number => sorted[index] ?? Number.NaN;
  return {
    median: at(Math.floor(sorted.length / 2)),
    least: at(0),
    most: at(sorted.length - 1),
    runs: sorted.length,
  };
}

/** Runs both in turns, so that a busy moment of the machine meets both. */
export async function inTurns(
  runs: number,
  measure: () => Promise<number>,
  reference: () => Promise<number>,
): Promise<{ value: Spread; reference: Spread }> {
  const [values, references]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    values.push(await measure());
    references.push(await reference());
  }
  return { value: spreadOf(values), reference: spreadOf(references) };
}

export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const { value, reference, unit } = figure;
    const against = reference
      ? `${spreadText(reference.value, unit)} (${reference.name}) | ${ratio(figure)}`
      : ' | ';
    return `| ${figure.name} | ${spreadText(value, unit)} | ${against} | ${figure.goal} | ${figure.met ? 'yes' : 'no'} |`;
  });
  return [
    '| figure | median (least to most) | reference in the same run | ratio | goal | met |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function ratio({ value, reference }: Figure): string {
  return reference ? (value.median / reference.value.median).toFixed(2) : '';
}

function spreadText({ median, least, most, runs }: Spread, unit: string): string {
  const text = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0));
  if (runs === 1) return `${median.toFixed(2)} ${unit}`;
  return `${text(median)} ${unit} (${text(least)} to ${text(most)})`;
}
