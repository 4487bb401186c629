import { TabBar } from '../../../ui/TabBar.tsx';
import styles from './FileTabs.module.css';

/** What the learner writes, among the names of files. */
export const ownFile = 'solution.py';

export const filePanel = (name: string): string => `file-${name.replaceAll(/\W/g, '-')}`;

interface FileTabsProps {
  readonly given: readonly string[];
  readonly current: string;
  readonly onChoose: (name: string) => void;
}

/** Which file is shown where the code is, in an exercise of more than one. */
export function FileTabs({ given, current, onChoose }: FileTabsProps) {
  return (
    <div className={styles['tabs']}>
      <TabBar
        label="Files"
        tabs={[ownFile, ...given].map((name) => ({ name, label: name, panel: filePanel(name) }))}
        current={current}
        onChoose={onChoose}
      />
    </div>
  );
}
