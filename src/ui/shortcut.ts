export const isApple = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '');

/** The words of a shortcut on this keyboard: `Mod+Enter` is `Ctrl+Enter`, or `⌘ Enter` on a Mac. */
export function shortcutText(keys: string): string {
  if (!isApple) return keys.replaceAll('Mod', 'Ctrl');
  const signs = keys.replaceAll('Mod', '⌘').replaceAll('Shift', '⇧').replaceAll('Alt', '⌥');
  return signs.replaceAll('+', ' ');
}

/** The keys that make Tab leave a Monaco editor. */
export const leaveEditorKeys = isApple ? '⌃ ⇧ M' : 'Ctrl+M';
