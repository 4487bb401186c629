import { useSyncExternalStore } from 'react';
import type { EditorSettings } from '../../../editor/editor-settings.ts';
import { getEditorSettings, subscribeToEditorSettings } from './editor-settings-store.ts';

export function useEditorSettings(): EditorSettings {
  return useSyncExternalStore(subscribeToEditorSettings, getEditorSettings);
}
