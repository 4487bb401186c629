import { codeMetrics } from './code-metrics.ts';

/** Monaco measures its font once, so the font must be there by then. */
export async function loadCodeFont(): Promise<void> {
  try {
    await document.fonts.load(`16px ${codeMetrics.fontFamily}`);
  } catch {
    // The next font of the list is measured instead.
  }
}
