import type { CodeStyle } from '../domain/code-style.ts';

/** Fetches whoever knows style with the first question, and again where that failed. */
export function createStyleLoader(): CodeStyle {
  let loading: Promise<CodeStyle> | null = null;

  async function ask<Answer>(question: (style: CodeStyle) => Promise<Answer>) {
    loading ??= import('./browser-style.ts').then((module) => module.createBrowserStyle());
    try {
      return await question(await loading);
    } catch {
      loading = null;
      return { kind: 'not-loaded' } as const;
    }
  }

  return {
    format: (text) => ask((style) => style.format(text)),
    sortImports: (text) => ask((style) => style.sortImports(text)),
    check: (text) => ask((style) => style.check(text)),
  };
}
