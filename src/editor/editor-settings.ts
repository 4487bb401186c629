/** How a learner wants the editor to be. */
export interface EditorSettings {
  /** One of `fontSizes`. */
  readonly fontSize: number;
  /** Lines that are longer than the editor is wide go on below. */
  readonly wrapsLines: boolean;
  /** Names and parameters are suggested; an interview gives none. */
  readonly suggests: boolean;
  /** A type checker says what it finds, and not only what is surely wrong. */
  readonly checksTypes: boolean;
  /** Keys do what they do in Vim. */
  readonly isVim: boolean;
}

/** In pixels. */
export const fontSizes: readonly number[] = [12, 13, 14, 16, 18, 20, 24];

export const defaultSettings: EditorSettings = {
  fontSize: 14,
  wrapsLines: false,
  suggests: true,
  checksTypes: false,
  isVim: false,
};

/** The next size up or down; the same at the end. */
export function nextFontSize(fontSize: number, step: 1 | -1): number {
  return fontSizes[fontSizes.indexOf(fontSize) + step] ?? fontSize;
}
