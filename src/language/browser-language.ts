import { address } from 'virtual:language';
import type { LanguageSource } from '../domain/language.ts';
import { createLanguageClient } from './language-client.ts';

/** The product's language worker: it starts with the first text that is followed. */
export function createBrowserLanguage(): LanguageSource {
  return createLanguageClient(() => new Worker(new URL(address, document.baseURI)));
}
