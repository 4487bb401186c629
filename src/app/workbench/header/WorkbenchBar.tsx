import { PanelLeft } from 'lucide-react';
import type { RefObject } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { TopBar } from '../../TopBar.tsx';
import { Crumbs } from './Crumbs.tsx';
import { EditorMenu } from './EditorMenu.tsx';
import type { ExerciseSubject } from '../context/exercise-subject.ts';
import { ShareMenu } from './ShareMenu.tsx';
import { ShortcutsMenu } from './ShortcutsMenu.tsx';
import type { StageLayout } from '../layout/use-stage-layout.ts';
import type { StageView } from '../layout/use-stage-view.ts';

interface WorkbenchBarProps {
  readonly subject: ExerciseSubject;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly layout: StageLayout;
  readonly view: StageView;
}

export function WorkbenchBar({ subject, heading, layout, view }: WorkbenchBarProps) {
  const { entry, title, path } = subject;
  return (
    <TopBar
      actions={
        <>
          <ShareMenu subject={subject} compact={layout === 'narrow'} />
          <EditorMenu />
          {layout !== 'narrow' && <ShortcutsMenu />}
        </>
      }
    >
      <Crumbs
        path={path}
        title={title}
        entry={entry}
        heading={heading}
        compact={layout === 'narrow'}
      />
      {layout === 'medium' && (
        <Button
          look="quiet"
          icon={<PanelLeft />}
          tip={view.drawerOpen ? 'Hide the task' : 'Show the task'}
          aria-expanded={view.drawerOpen}
          aria-controls="task"
          onClick={() => view.setDrawerOpen(!view.drawerOpen)}
        >
          Task
        </Button>
      )}
    </TopBar>
  );
}
