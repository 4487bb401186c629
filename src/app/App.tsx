import { Suspense } from 'react';
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
import { createPagePart } from './page-part.ts';
import { TopBar } from './TopBar.tsx';
import type { CodeStyle } from '../domain/code-style.ts';
import { LanguageContext, type LoadLanguage } from './workbench/context/language-context.ts';
import { StyleContext } from './workbench/context/style-context.ts';
import { useRoute } from './use-route.ts';
import { parseRoute } from './routes.ts';
import type { Route } from './routes.ts';
import { WorkContext } from './work-context.ts';

const exercisePage = createPagePart(
  async () => (await import('./workbench/ExercisePage.tsx')).ExercisePage,
  NotLoaded,
);
const customPage = createPagePart(
  async () => (await import('./workbench/CustomPage.tsx')).CustomPage,
  NotLoaded,
);
const yourWorkPage = createPagePart(
  async () => (await import('./your-work/YourWorkPage.tsx')).YourWorkPage,
  NotLoaded,
);

/** Fetches the workbench, which whoever reads the catalogue is likely to open. */
export async function loadWorkbench(): Promise<void> {
  await Promise.allSettled([exercisePage.fetch()]);
}

/**
 * Fetches what the page at this address needs, so that it can be shown at once. What cannot be had
 * is told when it is shown.
 */
export async function loadPage(hash: string): Promise<void> {
  const route = parseRoute(hash);
  if (route.kind === 'exercise') {
    await Promise.allSettled([exercisePage.fetch(), loadExercise(route.slug)]);
  } else if (route.kind === 'custom') await Promise.allSettled([customPage.fetch()]);
  else if (route.kind === 'work') await Promise.allSettled([yourWorkPage.fetch()]);
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
        <exercisePage.Part
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
        <customPage.Part
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
      return <yourWorkPage.Part work={work} what="This page" />;
    case 'unknown':
      return (
        <MessagePage title="There is no such page">
          The address may be mistyped, or the page has moved. Nothing of yours was changed.
        </MessagePage>
      );
  }
}
