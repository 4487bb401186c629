import type { WorkStore } from '../../session/store/work-store.ts';
import { catalogueHref } from '../routes.ts';
import { keepingWords } from '../keeping-words.ts';
import { SiteFoot } from '../SiteFoot.tsx';
import { TopBar } from '../TopBar.tsx';
import { usePage } from '../use-page.ts';
import { FileSection } from './FileSection.tsx';
import { LastingSection } from './LastingSection.tsx';
import { RemoveSection } from './RemoveSection.tsx';
import { StraySection } from './StraySection.tsx';
import { useAllWork, type AllWorkState, type ShownWork } from './use-all-work.ts';
import { listed, workParts } from './work-words.ts';
import styles from './YourWorkPage.module.css';

/** Where all of the learner's work is in their hands: to take along, to bring back, to remove. */
export function YourWorkPage({ work }: { readonly work: WorkStore }) {
  const shown = useAllWork(work);
  // Shown a moment later rather than moved when it is known what there is.
  return shown && <ShownWorkPage work={work} {...shown} />;
}

function ShownWorkPage(props: ShownWork & { readonly work: WorkStore }) {
  const { work, state, persistence, reread } = props;
  const heading = usePage('Your work');
  return (
    <div className={styles['page']}>
      <TopBar />
      <main id="main" tabIndex={-1} className={styles['main']}>
        <h1 ref={heading} tabIndex={-1}>
          Your work
        </h1>
        <p className={styles['short']}>{stateWords(state, work.storage)}</p>
        <FileSection work={work} onChange={reread} />
        <LastingSection work={work} persistence={persistence} onChange={reread} />
        {state.kind === 'read' && <StraySection all={state.all} />}
        {state.kind === 'read' && <RemoveSection work={work} all={state.all} onChange={reread} />}
        <p className={styles['back']}>
          <a href={catalogueHref()}>All exercises</a>
        </p>
        <SiteFoot />
      </main>
    </div>
  );
}

function stateWords(state: AllWorkState, storage: WorkStore['storage']): string {
  switch (state.kind) {
    case 'unreadable':
      return storage === 'newer'
        ? keepingWords.newer
        : 'The browser does not let your work be read now. Load the page again.';
    case 'read': {
      const parts = workParts(state.all);
      if (parts.length === 0)
        return storage === 'kept'
          ? 'Nothing yet. What you write is kept in this browser.'
          : 'Nothing yet.';
      return `${storage === 'refused' ? 'In this tab only' : 'In this browser'}: ${listed(parts)}.`;
    }
  }
}
