import { lazy, Suspense } from 'react';
import type { OfflineUse } from '../offline/offline-use.ts';
import type { Runner } from '../runner/runner.ts';
import type { WorkStore } from '../session/store/work-store.ts';
import { loadExercise } from '../catalog/catalog.ts';
import { TooltipProvider } from '../ui/Tooltip.tsx';
import { AboutPage } from './about/AboutPage.tsx';
import { CataloguePage } from './catalogue/CataloguePage.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { MessagePage } from './MessagePage.tsx';
import { NotLoaded } from './NotLoaded.tsx';
import { OfflineContext } from './offline-context.ts';
import { TopBar } from './TopBar.tsx';
import type { CodeStyle } from '../domain/code-style.ts';
import { LanguageContext, type LoadLanguage } from './workbench/context/language-context.ts';
import { StyleContext } from './workbench/context/style-context.ts';
import { useRoute } from './use-route.ts';
import { parseRoute } from './routes.ts';
import type { Route } from './routes.ts';
import { WorkContext } from './work-context.ts';

const loadExercisePage = () => import('./workbench/ExercisePage.tsx');
const loadCustomPage = () => import('./workbench/CustomPage.tsx');

const ExercisePage = lazy(async () => {
  const loaded = await loadExercisePage().catch(() => null);
  return { default: loaded?.ExercisePage ?? NotLoaded };
});

const CustomPage = lazy(async () => {
  const loaded = await loadCustomPage().catch(() => null);
  return { default: loaded?.CustomPage ?? NotLoaded };
});

const loadYourWorkPage = () => import('./your-work/YourWorkPage.tsx');

const YourWorkPage = lazy(async () => {
  const loaded = await loadYourWorkPage().catch(() => null);
  return { default: loaded?.YourWorkPage ?? NotLoaded };
});

/** Fetches the workbench, which whoever reads the catalogue is likely to open. */
export async function loadWorkbench(): Promise<void> {
  await Promise.allSettled([loadExercisePage()]);
}

/**
 * Fetches what the page at this address needs, so that it can be shown at once. What cannot be had
 * is told when it is shown.
 */
export async function loadPage(hash: string): Promise<void> {
  const route = parseRoute(hash);
  if (route.kind === 'exercise') {
    await Promise.allSettled([loadExercisePage(), loadExercise(route.slug)]);
  } else if (route.kind === 'custom') await Promise.allSettled([loadCustomPage()]);
  else if (route.kind === 'work') await Promise.allSettled([loadYourWorkPage()]);
}

export interface AppProps {
  readonly runner: Runner;
  readonly work: WorkStore;
  readonly loadLanguage: LoadLanguage;
  readonly style: CodeStyle;
  readonly offline: OfflineUse;
}

/** The composition root: routes to pages, with the things that pages depend on. */
export function App(props: AppProps) {
  const route = useRoute();
  return (
    <TooltipProvider>
      <OfflineContext value={props.offline}>
        <StyleContext value={props.style}>
          <LanguageContext value={props.loadLanguage}>
            <ErrorBoundary key={route.kind === 'exercise' ? route.slug : route.kind}>
              <Suspense fallback={<TopBar />}>
                <WorkContext value={props.work}>
                  <Page route={route} {...props} />
                </WorkContext>
              </Suspense>
            </ErrorBoundary>
          </LanguageContext>
        </StyleContext>
      </OfflineContext>
    </TooltipProvider>
  );
}

function Page({ route, runner, work }: AppProps & { readonly route: Route }) {
  switch (route.kind) {
    case 'catalogue':
      return <CataloguePage filter={route.filter} work={work} />;
    case 'exercise':
      return (
        <ExercisePage
          key={route.slug}
          slug={route.slug}
          code={route.code}
          path={route.path}
          step={route.step}
          runner={runner}
          work={work}
        />
      );
    case 'custom':
      return (
        <CustomPage
          key={route.payload}
          payload={route.payload}
          step={route.step}
          runner={runner}
          work={work}
        />
      );
    case 'about':
      return <AboutPage />;
    case 'work':
      return <YourWorkPage work={work} what="This page" />;
    case 'unknown':
      return (
        <MessagePage title="There is no such page">
          The address may be mistyped, or the page has moved. Nothing of yours was changed.
        </MessagePage>
      );
  }
}
