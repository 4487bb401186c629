import type { ConsoleEntry } from './session-state.ts';

/** Characters of console that are kept. */
export const consoleCap = 1024 * 1024;

/**
 * The console with events added: output of one stream that follows upon itself is one entry, and
 * past the cap the oldest goes, with a count of what went.
 */
export function appendToConsole(
  entries: readonly ConsoleEntry[],
  added: readonly ConsoleEntry[],
  cap = consoleCap,
): readonly ConsoleEntry[] {
  const merged = [...entries];
  for (const entry of added) {
    const last = merged.at(-1);
    const sameStream =
      entry.kind === 'output' && last?.kind === 'output' && last.stream === entry.stream;
    if (sameStream) merged[merged.length - 1] = { ...last, text: last.text + entry.text };
    else merged.push(entry);
  }
  return withinCap(merged, cap);
}

function withinCap(entries: readonly ConsoleEntry[], cap: number): readonly ConsoleEntry[] {
  let excess = entries.reduce((sum, entry) => sum + sizeOf(entry), 0) - cap;
  if (excess <= 0) return entries;
  let characters = 0;
  let kept = 0;
  let rest: ConsoleEntry | null = null;
  for (const entry of entries) {
    if (excess <= 0) break;
    kept += 1;
    if (entry.kind === 'dropped') {
      characters += entry.characters;
    } else if (entry.kind === 'output' && entry.text.length > excess) {
      const from = wholeCharacter(entry.text, excess);
      characters += from;
      rest = { ...entry, text: entry.text.slice(from) };
      excess = 0;
    } else {
      characters += sizeOf(entry);
      excess -= sizeOf(entry);
    }
  }
  const dropped: ConsoleEntry = { kind: 'dropped', characters };
  return [dropped, ...(rest === null ? [] : [rest]), ...entries.slice(kept)];
}

function sizeOf(entry: ConsoleEntry): number {
  if (entry.kind === 'dropped') return 0;
  if (entry.kind !== 'example') return entry.text.length;
  return entry.example.source.length + entry.example.want.length + entry.example.got.length;
}

/** `index`, or the next place that does not halve a surrogate pair. */
function wholeCharacter(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc_00 && unit <= 0xdf_ff ? index + 1 : index;
}
