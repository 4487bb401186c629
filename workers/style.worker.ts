import init, { PositionEncoding, Workspace } from '@astral-sh/ruff-wasm-web';
import { expose } from 'comlink';
import type { StyleWorker } from './protocol.ts';
import { createRuffStyle } from './style/ruff-style.ts';

const style = init().then(() =>
  createRuffStyle((options) => new Workspace(options, PositionEncoding.Utf16)),
);
// Told to whoever asks whether it is ready.
style.catch(() => {});

expose({
  ready: async () => void (await style),
  format: async (text) => (await style).format(text),
  sortImports: async (text) => (await style).sortImports(text),
  check: async (text) => (await style).check(text),
} satisfies StyleWorker);
