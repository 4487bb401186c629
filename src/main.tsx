import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import type { LanguageSource } from './domain/language.ts';
import { createBrowserRunner } from './runner/browser-runner.ts';
import { openWorkStore } from './session/open-work-store.ts';
import { startTheme } from './ui/theme.ts';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';

startTheme();

const root = document.querySelector('#root');
if (root === null) throw new Error('index.html has no #root.');

const runner = createBrowserRunner();
const work = await openWorkStore();
let language: Promise<LanguageSource> | null = null;
async function loadLanguage(): Promise<LanguageSource> {
  language ??= import('./language/browser-language.ts').then((module) =>
    module.createBrowserLanguage(),
  );
  return language;
}
createRoot(root).render(<App runner={runner} work={work} loadLanguage={loadLanguage} />);
