import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { launchOptions } from '../../scripts/chromium.ts';
import { root } from '../../scripts/runtime/paths.ts';
import { serveFolder } from '../browser/static-server.ts';
import { recoveryFigure, sizeFigures, startFigures, submitFigure } from './figures.ts';
import { tableOf, type Figure } from './measure.ts';
import { gradeFigure, rewindFigure } from './node-figures.ts';
import { servePlainPyodide } from './plain-pyodide.ts';

/** Measures the production build (`npm run build` first) and saves the table to docs/bench.md. */

const product = await serveFolder(`${root}dist`);
const plain = await servePlainPyodide();
const browser = await chromium.launch(launchOptions());
const setting = { browser, product: product.address, plain: plain.address };

const figures: Figure[] = [];
const note = (...measured: Figure[]): void => {
  figures.push(...measured);
  for (const { name, value, reference } of measured) {
    console.log(name, value, reference?.value ?? '');
  }
};
note(await submitFigure(setting));
note(...(await startFigures(setting)));
note(await recoveryFigure(setting));
note(...sizeFigures());
const version = browser.version();
await browser.close();
await product.close();
await plain.close();
note(await rewindFigure());
note(await gradeFigure());

const table = tableOf(figures);
const head = `# Benchmarks

\`npm run bench\`, Chromium ${version}, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}. Times are of one machine; the
ratios say more. Each figure was measured in turns with its reference, in one run.
`;
writeFileSync(`${root}docs/bench.md`, `${head}\n${table}\n`);
console.log(`\n${table}`);
