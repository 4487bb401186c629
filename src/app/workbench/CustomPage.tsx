import { useCallback, useEffect } from 'react';
import type { Runner } from '../../runner/runner.ts';
import type { WorkStore } from '../../session/store/work-store.ts';
import { customKey, openCustom } from '../../share/custom-link.ts';
import { describeLinkProblem } from '../../share/link-problem.ts';
import type { LinkedStep } from '../routes.ts';
import { MessagePage } from '../MessagePage.tsx';
import { NotLoaded } from '../NotLoaded.tsx';
import { useLoaded } from './context/use-loaded.ts';
import { Workbench } from './Workbench.tsx';
import { WorkbenchSkeleton } from './WorkbenchSkeleton.tsx';

interface CustomPageProps {
  /** Payload of a link that holds a whole exercise, unopened. */
  readonly payload: string;
  readonly step: LinkedStep | null;
  readonly runner: Runner;
  readonly work: WorkStore;
}

export function CustomPage({ payload, step, runner, work }: CustomPageProps) {
  const load = useCallback(async () => {
    const opened = await openCustom(payload);
    const key = opened.kind === 'opened' ? await customKey(opened.exercise) : null;
    return { opened, key };
  }, [payload]);

  const loaded = useLoaded(load);
  useEffect(() => {
    if (loaded.kind !== 'loaded') return;
    const { opened, key } = loaded.value;
    if (opened.kind !== 'opened' || key === null) return;
    void work.saveLinked({ key, title: opened.exercise.title, payload, at: Date.now() });
  }, [loaded, payload, work]);
  if (loaded.kind === 'loading')
    return <WorkbenchSkeleton title="Exercise from a link" entry={null} path={null} />;
  if (loaded.kind === 'failed') return <NotLoaded work={work} />;
  const { opened, key } = loaded.value;
  if (opened.kind !== 'opened' || key === null) {
    return (
      <MessagePage title="This link cannot be opened">
        {opened.kind !== 'opened' && describeLinkProblem(opened)}
      </MessagePage>
    );
  }
  const { exercise } = opened;
  return (
    <Workbench
      subject={{ title: exercise.title, entry: null, body: exercise, path: null }}
      sessionKey={key}
      shared={null}
      openWith={exercise.code}
      step={step}
      linkProblem={null}
      runner={runner}
      work={work}
    />
  );
}
