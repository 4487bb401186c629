// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

let kept: Map<string, string>;
beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  });
  vi.resetModules();
});
afterEach(() => vi.unstubAllGlobals());

const start = () => import('../../../src/app/workbench/code/editor-settings-store.ts');

it('remembers what was changed, and tells who listens', async () => {
  const store = await start();
  const listener = vi.fn();
  const unsubscribe = store.subscribeToEditorSettings(listener);
  store.changeEditorSettings({ fontSize: 18 });
  store.changeEditorSettings({ wrapsLines: true });
  unsubscribe();
  store.changeEditorSettings({ suggests: false, checksTypes: true, isVim: true });
  expect(listener).toHaveBeenCalledTimes(2);
  vi.resetModules();
  const { getEditorSettings } = await start();
  expect(getEditorSettings()).toEqual({
    fontSize: 18,
    wrapsLines: true,
    suggests: false,
    checksTypes: true,
    isVim: true,
  });
});

it('starts as at first where what is remembered is no choice of today', async () => {
  kept.set('gradus.editor-font-size', '9000');
  const { getEditorSettings } = await start();
  expect(getEditorSettings()).toEqual({
    fontSize: 14,
    wrapsLines: false,
    suggests: true,
    checksTypes: false,
    isVim: false,
  });
});
