import { TabBar } from '../../../ui/TabBar.tsx';
import { useSessionState } from '../context/session-context.ts';
import type { StageView } from '../layout/use-stage-view.ts';
import styles from './OutcomeTabs.module.css';

export function OutcomeTabs({ view }: { readonly view: StageView }) {
  const attempts = useSessionState((state) => state.attempts.length);
  return (
    <div className={styles['tabs']}>
      <TabBar
        label="What came of it"
        current={view.tab}
        onChoose={view.showTab}
        tabs={[
          { name: 'results', label: 'Results', panel: 'results' },
          { name: 'console', label: 'Console', panel: 'console' },
          { name: 'steps', label: 'Steps', panel: 'steps' },
          {
            name: 'attempts',
            label: 'Attempts',
            panel: 'attempts',
            note: attempts === 0 ? undefined : String(attempts),
          },
        ]}
      />
    </div>
  );
}
