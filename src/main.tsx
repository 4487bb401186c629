import { createRoot } from 'react-dom/client';
import { App, loadPage, loadWorkbench } from './app/App.tsx';
import { lookForNewVersion } from './app/new-version.ts';
import { firstPage } from './app/use-page.ts';
import { createLanguageLoader } from './language/load-language.ts';
import { createStyleLoader } from './language/load-style.ts';
import { createBrowserRunner } from './runner/browser-runner.ts';
import { withTypes } from './runner/judge-types.ts';
import { openWorkStore } from './session/open-work-store.ts';
import { startTheme } from './ui/theme.ts';

startTheme();

const root = document.querySelector('#root');
if (root === null) throw new Error('index.html has no #root.');

// On a slow line words come first, then what the next step needs, then Python.
const python = createBrowserRunner(firstPage.then(loadWorkbench), lookForNewVersion);
const language = createLanguageLoader();
const style = createStyleLoader();
const runner = withTypes(python, language.checker);
const [work] = await Promise.all([openWorkStore(), loadPage(location.hash)]);
createRoot(root).render(
  <App runner={runner} work={work} loadLanguage={language.load} style={style} />,
);
