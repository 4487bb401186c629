import { useCallback, useEffect, useState } from 'react';
import { findEntry, findPath, loadExercise } from '../../catalog/catalog.ts';
import type { Exercise, ExerciseEntry } from '../../domain/exercise.ts';
import { partOf } from '../../domain/learning-path.ts';
import type { Runner } from '../../runner/runner.ts';
import type { WorkStore } from '../../session/store/work-store.ts';
import { openCode } from '../../share/code-link.ts';
import type { OpenedCode } from '../../share/code-link.ts';
import { describeLinkProblem } from '../../share/link-problem.ts';
import { followPath } from '../followed-path.ts';
import { noteOpened } from '../last-opened.ts';
import type { LinkedStep } from '../routes.ts';
import { MessagePage } from '../MessagePage.tsx';
import { NotLoaded } from '../NotLoaded.tsx';
import { workHref } from '../routes.ts';
import { useLoaded } from './context/use-loaded.ts';
import { Workbench } from './Workbench.tsx';
import { WorkbenchSkeleton } from './WorkbenchSkeleton.tsx';

interface ExercisePageProps {
  readonly slug: string;
  /** Payload of a link with somebody's solution, unopened. */
  readonly code: string | null;
  /** Slug of the path on which the exercise was opened. */
  readonly path: string | null;
  readonly step: LinkedStep | null;
  readonly runner: Runner;
  readonly work: WorkStore;
}

export function ExercisePage(props: ExercisePageProps) {
  const entry = findEntry(props.slug);
  if (entry === null) {
    return (
      <MessagePage title="There is no such exercise">
        No exercise has this address. It may be mistyped, or the exercise was renamed; nothing of
        yours was changed. What you wrote for an exercise that is gone is in{' '}
        <a href={workHref}>Your work</a>.
      </MessagePage>
    );
  }
  return <KnownExercise {...props} entry={entry} />;
}

interface Opened {
  readonly exercise: Exercise;
  readonly link: OpenedCode | null;
}

function KnownExercise(props: ExercisePageProps & { readonly entry: ExerciseEntry }) {
  const { entry, code, runner, work } = props;
  const named = findPath(props.path);
  const path = named !== null && partOf(named, entry.slug) !== null ? named : null;
  useEffect(() => {
    if (path !== null) followPath(path);
  }, [path]);

  useEffect(() => noteOpened(entry.slug), [entry.slug]);

  // The address loses its code once the learner has chosen; the session then goes on as it is.
  const [lastCode, setLastCode] = useState(code);
  if (code !== null && code !== lastCode) setLastCode(code);

  const load = useCallback(async (): Promise<Opened> => {
    const [exercise, link] = await Promise.all([
      loadExercise(entry.slug),
      lastCode === null ? null : openCode(lastCode),
    ]);
    if (exercise === null) throw new Error(`The catalogue lists ${entry.slug} without a body.`);
    return { exercise, link };
  }, [entry.slug, lastCode]);

  const loaded = useLoaded(load);
  switch (loaded.kind) {
    case 'loading':
      return <WorkbenchSkeleton title={entry.title} entry={entry} path={path} />;
    case 'failed':
      return <NotLoaded work={work} />;
    case 'loaded': {
      const { exercise, link } = loaded.value;
      return (
        <Workbench
          subject={{ title: entry.title, entry, body: exercise, path }}
          sessionKey={entry.slug}
          shared={link?.kind === 'opened' ? link.code : null}
          openWith={null}
          step={props.step}
          linkProblem={link === null || link.kind === 'opened' ? null : describeLinkProblem(link)}
          runner={runner}
          work={work}
        />
      );
    }
  }
}
