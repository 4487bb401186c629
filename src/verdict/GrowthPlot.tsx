import { useMemo } from 'react';
import type { Growth } from '../domain/verdict.ts';
import { growthModel } from './growth-model.ts';
import type { GrowthModel, Place } from './growth-model.ts';
import styles from './GrowthPlot.module.css';

const width = 360;
const height = 190;
const frame = { left: 46, right: 14, top: 12, bottom: 40 };

const xOf = (x: number) => frame.left + x * (width - frame.left - frame.right);
const yOf = (y: number) => height - frame.bottom - y * (height - frame.top - frame.bottom);

/** The steps that were counted for rising sizes, against what the test allows. */
export function GrowthPlot({ growth }: { readonly growth: Growth }) {
  const model = useMemo(() => growthModel(growth), [growth]);
  if (model === null) return null;
  return (
    <figure className={styles['growth']}>
      <Plot model={model} />
      <figcaption className={styles['legend']}>
        <span data-line="measured">
          <Swatch /> counted: about {growth.order}
        </span>
        {model.allowed.length > 0 && (
          <span data-line="allowed">
            <Swatch /> allowed: {growth.allowed === '1' ? 'no growth' : growth.allowed}
          </span>
        )}
      </figcaption>
      <table className="visually-hidden">
        <caption>Steps counted for each size</caption>
        <thead>
          <tr>
            <th scope="col">Items</th>
            <th scope="col">Steps</th>
          </tr>
        </thead>
        <tbody>
          {model.points.map(({ size, steps }) => (
            <tr key={size}>
              <th scope="row">{size.toLocaleString('en')}</th>
              <td>{steps.toLocaleString('en')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

/** Hidden from screen readers, which get the table. */
function Plot({ model }: { readonly model: GrowthModel }) {
  const { points, allowed, sizeTicks, stepTicks } = model;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={styles['plot']} aria-hidden>
      {stepTicks.map(({ at, text }) => (
        <g key={at}>
          <line className={styles['grid']} x1={xOf(0)} x2={xOf(1)} y1={yOf(at)} y2={yOf(at)} />
          <text x={xOf(0) - 6} y={yOf(at) + 4} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {sizeTicks.map(({ at, text }) => (
        <text key={at} x={xOf(at)} y={yOf(0) + 16} textAnchor="middle">
          {text}
        </text>
      ))}
      <text x={xOf(0.5)} y={height - 6} textAnchor="middle">
        items
      </text>
      <text x={xOf(0) + 6} y={yOf(1) + 12}>
        steps
      </text>
      <polyline className={styles['allowed']} points={pointsOf(allowed)} />
      <polyline className={styles['measured']} points={pointsOf(points)} />
      {points.map(({ size, steps, x, y }) => (
        <circle key={size} className={styles['point']} cx={xOf(x)} cy={yOf(y)} r={3.5}>
          <title>{`${size.toLocaleString('en')} items: ${steps.toLocaleString('en')} steps`}</title>
        </circle>
      ))}
    </svg>
  );
}

const pointsOf = (places: readonly Place[]) =>
  places
    .filter(({ y }) => y <= 1)
    .map(({ x, y }) => `${xOf(x).toFixed(1)},${yOf(y).toFixed(1)}`)
    .join(' ');

function Swatch() {
  return (
    <svg viewBox="0 0 22 8" className={styles['swatch']} aria-hidden>
      <line x1="1" x2="21" y1="4" y2="4" />
    </svg>
  );
}
