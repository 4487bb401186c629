import type { CompletionItem } from 'vscode-languageserver-types';

/** Letters, before which somebody who writes a short name would be offered half of the library. */
const fewest = 3;

/** Old names of what another module has, and names that only type checkers know. */
const lastResorts = new Set(['typing', 'typing_extensions']);

/**
 * What is worth being offered where `written` stands: of names that would have to be imported only public
 * ones of modules that can be, and each from its own home.
 */
export function suggested(
  items: readonly CompletionItem[],
  written: string,
): readonly CompletionItem[] {
  const homes = new Set(
    items.flatMap((item) => {
      const from = moduleOf(item);
      return from === null || lastResorts.has(from) ? [] : [item.label];
    }),
  );
  return items.filter((item) => {
    const from = moduleOf(item);
    if (from === null) return true;
    if (written.length < fewest || !item.label.startsWith(written)) return false;
    if (item.label.startsWith('_') || /(?:^|\.)_/.test(from) || from === 'this') return false;
    return !lastResorts.has(from) || !homes.has(item.label);
  });
}

/** From which it would be imported; null where it is there already. */
export function moduleOf({ detail, labelDetails }: CompletionItem): string | null {
  return detail === 'Auto-import' ? (labelDetails?.description ?? '') : null;
}

/** Its place among others that match as well: what Python calls by itself comes last. */
export function placeOf({ label, sortText = label }: CompletionItem): string {
  return label.startsWith('__') ? `~${sortText}` : sortText;
}
