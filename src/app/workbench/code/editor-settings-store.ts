import {
  defaultSettings,
  fontSizes,
  type EditorSettings,
} from '../../../editor/editor-settings.ts';
import { hasCoarsePointer } from '../../../ui/coarse-pointer.ts';
import { readSetting, writeSetting } from '../../../ui/local-setting.ts';

const names = {
  fontSize: 'editor-font-size',
  wrapsLines: 'editor-wraps-lines',
  suggests: 'editor-suggests',
  checksTypes: 'editor-checks-types',
  isVim: 'editor-is-vim',
} as const satisfies Record<keyof EditorSettings, string>;

function readBoolean(
  name: Exclude<keyof EditorSettings, 'fontSize'>,
  atFirst: boolean = defaultSettings[name],
): boolean {
  const saved = readSetting(names[name]);
  return saved === null ? atFirst : saved === 'true';
}

/** The remembered settings; whatever is not remembered, or not known here, is as at first. */
function read(): EditorSettings {
  const size = Number(readSetting(names.fontSize));
  return {
    fontSize: fontSizes.includes(size) ? size : defaultSettings.fontSize,
    // What runs out of a narrow screen is hard to come back from with a finger.
    wrapsLines: readBoolean('wrapsLines', hasCoarsePointer()),
    suggests: readBoolean('suggests'),
    checksTypes: readBoolean('checksTypes'),
    isVim: readBoolean('isVim'),
  };
}

let settings = read();
const listeners = new Set<() => void>();

function take(next: EditorSettings): void {
  settings = next;
  for (const listener of listeners) listener();
}

export const getEditorSettings = (): EditorSettings => settings;

/** Holds from now on, in other tabs too. */
export function changeEditorSettings(change: Partial<EditorSettings>): void {
  take({ ...settings, ...change });
  for (const name of Object.keys(change) as (keyof EditorSettings)[]) {
    writeSetting(names[name], String(settings[name]));
  }
}

export function subscribeToEditorSettings(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('storage', readAgain);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('storage', readAgain);
  };
}

const readAgain = (): void => take(read());
