/** A place in the text that a verdict or a run points at. Lines count from 1, columns from 0. */
export type EditorMarker =
  | {
      readonly kind: 'error';
      readonly line: number;
      readonly column: number;
      readonly endLine: number;
      readonly endColumn: number;
      readonly message: string;
    }
  /** A line that an exception passed through; `failing`: which part, counted without indentation. */
  | {
      readonly kind: 'trace';
      readonly line: number;
      readonly message: string;
      readonly failing?: { readonly start: number; readonly end: number };
    }
  /** How often a line ran. */
  | { readonly kind: 'coverage'; readonly line: number; readonly times: number }
  /** The line that a step of a recorded run is at, with what stands beside it. */
  | { readonly kind: 'step'; readonly line: number; readonly values: string };

/** A wish to see a line; a new object each time, so that the same line can be asked for again. */
export interface LineToReveal {
  readonly line: number;
}
