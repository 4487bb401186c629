import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { format } from 'prettier';
import { launchOptions } from '../../scripts/chromium.ts';
import { root } from '../../scripts/runtime/paths.ts';
import { serveFolder } from '../browser/static-server.ts';
import { faultFigure } from './fault-figure.ts';
import { recoveryFigures, startFigures, submitFigure } from './figures.ts';
import { tableOf, type Figure } from './measure.ts';
import { editorFigures } from './editor-figures.ts';
import { gradeFigure, rewindFigure } from './node-figures.ts';
import { servePlainPyodide } from './plain-pyodide.ts';
import { processFigures } from './process-figures.ts';
import { sizeFigures } from './size-figures.ts';
import { stepFigures } from './step-figures.ts';
import { threadFigures } from './thread-figures.ts';
import { catalogueFigures } from './catalogue-figures.ts';

/** Measures the production build (`npm run build` first) and saves the table to docs/bench.md. */

const product = await serveFolder(`${root}dist`);
const plain = await servePlainPyodide();
const browser = await chromium.launch(launchOptions());
const setting = { browser, product: product.address, plain: plain.address };

const measurements: Record<string, () => Promise<readonly Figure[]>> = {
  submit: async () => [await submitFigure(setting)],
  start: () => startFigures(setting),
  recovery: () => recoveryFigures(setting),
  faults: async () => [await faultFigure(setting)],
  size: () => sizeFigures(setting),
  catalogue: () => catalogueFigures(setting),
  rewind: async () => [await rewindFigure()],
  threads: () => threadFigures(),
  processes: () => processFigures(),
  steps: () => stepFigures(setting),
  editor: () => editorFigures(setting),
  grade: async () => [await gradeFigure()],
};
// `npm run bench -- recovery` measures one of them, and saves nothing.
const wanted = process.argv.slice(2);
const figures: Figure[] = [];
for (const [name, measure] of Object.entries(measurements)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const figure of await measure()) {
    figures.push(figure);
    console.log(figure.name, figure.value, figure.reference?.value ?? '');
  }
}
const version = browser.version();
await browser.close();
await product.close();
await plain.close();

const table = tableOf(figures);
const head = `# Benchmarks

\`npm run bench\`, Chromium ${version}, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}. Times are of one machine; the
ratios say more. Each figure was measured in turns with its reference, in one run.
`;
if (wanted.length === 0) {
  const text = await format(`${head}\n${table}\n`, { parser: 'markdown', printWidth: 100 });
  writeFileSync(`${root}docs/bench.md`, text);
}
console.log(`\n${table}`);
