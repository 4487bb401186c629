import { createRoot } from 'react-dom/client';
import { App, loadPage, loadWorkbench } from './app/App.tsx';
import { entryOf, lookForNewVersion } from './app/new-version.ts';
import { firstPage } from './app/use-page.ts';
import { whenQuiet } from './app/when-quiet.ts';
import { createLanguageLoader } from './language/load-language.ts';
import { createStyleLoader } from './language/load-style.ts';
import { openOfflineUse } from './offline/open-offline-use.ts';
import { createBrowserRunner } from './runner/browser-runner.ts';
import { withTypes } from './runner/judge-types.ts';
import { openWorkStore } from './session/store/open-work-store.ts';
import { startTheme } from './ui/theme.ts';

startTheme();

const root = document.querySelector('#root');
if (root === null) throw new Error('index.html has no #root.');

// On a slow line words come first, then what the next step needs, then Python.
const python = createBrowserRunner(firstPage.then(loadWorkbench), lookForNewVersion);
const language = createLanguageLoader(python.parse);
const style = createStyleLoader();
const runner = withTypes(python, language.checker);
const offline = openOfflineUse(entryOf(document) ?? '');
// Not while Gradus is developed, nor in a build that takes the worker away.
if (import.meta.env.MODE === 'production') void offline.start(firstPage, whenQuiet(python));
const [work] = await Promise.all([openWorkStore(), loadPage(location.hash)]);
createRoot(root).render(
  <App runner={runner} work={work} loadLanguage={language.load} style={style} offline={offline} />,
);
