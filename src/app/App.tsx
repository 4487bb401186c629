import { lazy, Suspense } from 'react';
import type { Runner } from '../runner/runner.ts';
import type { WorkStore } from '../session/work-store.ts';
import { TooltipProvider } from '../ui/Tooltip.tsx';
import { AboutPage } from './about/AboutPage.tsx';
import { CataloguePage } from './catalogue/CataloguePage.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { MessagePage } from './MessagePage.tsx';
import { LanguageContext, type LoadLanguage } from './workbench/context/language-context.ts';
import { useRoute } from './use-route.ts';
import type { Route } from './routes.ts';
import { WorkContext } from './work-context.ts';

const ExercisePage = lazy(async () => {
  const { ExercisePage: component } = await import('./workbench/ExercisePage.tsx');
  return { default: component };
});

const CustomPage = lazy(async () => {
  const { CustomPage: component } = await import('./workbench/CustomPage.tsx');
  return { default: component };
});

export interface AppProps {
  readonly runner: Runner;
  readonly work: WorkStore;
  readonly loadLanguage: LoadLanguage;
}

/** The composition root: routes to pages, with the two things that pages depend on. */
export function App(props: AppProps) {
  const route = useRoute();
  return (
    <TooltipProvider>
      <LanguageContext value={props.loadLanguage}>
        <ErrorBoundary key={route.kind === 'exercise' ? route.slug : route.kind}>
          <Suspense fallback={null}>
            <WorkContext value={props.work}>
              <Page route={route} {...props} />
            </WorkContext>
          </Suspense>
        </ErrorBoundary>
      </LanguageContext>
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
          runner={runner}
          work={work}
        />
      );
    case 'custom':
      return <CustomPage key={route.payload} payload={route.payload} runner={runner} work={work} />;
    case 'about':
      return <AboutPage />;
    case 'unknown':
      return (
        <MessagePage title="There is no such page">
          The address may be mistyped, or the page has moved. Nothing of yours was changed.
        </MessagePage>
      );
  }
}
