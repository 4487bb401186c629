/** Reads a remembered setting; null where there is none or the browser refuses storage. */
export function readSetting(name: string): string | null {
  try {
    return localStorage.getItem(`gradus.${name}`);
  } catch {
    return null;
  }
}

/** Remembers a setting; without effect where the browser refuses storage. */
export function writeSetting(name: string, value: string): void {
  try {
    localStorage.setItem(`gradus.${name}`, value);
  } catch {
    // The setting then lasts until the page closes.
  }
}
