import type { LanguageSource } from '../domain/language.ts';
import type { AskPython } from './python-syntax.ts';
import { checkerMissing, type TypeChecker } from '../domain/type-checker.ts';

type Language = LanguageSource & TypeChecker;

/** The client of the language worker, fetched when somebody writes, or has types to check. */
export interface LanguageLoader {
  /** The same one each time. Rejects where it cannot be fetched; the next call tries again. */
  readonly load: () => Promise<Language>;
  readonly checker: TypeChecker;
}

/** `askPython` says what does not parse. */
export function createLanguageLoader(askPython: AskPython): LanguageLoader {
  let loading: Promise<Language> | null = null;

  async function load(): Promise<Language> {
    loading ??= import('./browser-language.ts').then((module) =>
      module.createBrowserLanguage(askPython),
    );
    try {
      return await loading;
    } catch (error) {
      loading = null;
      throw error;
    }
  }

  async function check(...[texts, signal]: Parameters<TypeChecker['check']>) {
    const language = await load().catch(() => null);
    if (language === null) throw new Error(checkerMissing);
    return language.check(texts, signal);
  }

  return {
    load,
    checker: {
      provide: () =>
        void load().then(
          ({ provide }) => provide(),
          () => {},
        ),
      check,
    },
  };
}
