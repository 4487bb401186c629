import { useEffect } from 'react';
import type { WorkStore } from '../session/store/work-store.ts';
import { Button } from '../ui/Button.tsx';
import { MessagePage } from './MessagePage.tsx';
import { lookForNewVersion, useVersion } from './new-version.ts';
import { TopBar } from './TopBar.tsx';
import { ReloadButton, updateAdvice, updated } from './UpdateBanner.tsx';

interface NotLoadedProps {
  readonly work: WorkStore;
  /** What could not be fetched, at the beginning of a sentence. */
  readonly what?: string;
}

/** A page of which a part could not be fetched, with the reason as far as it can be known. */
export function NotLoaded({ work, what = 'This exercise' }: NotLoadedProps) {
  const version = useVersion();
  useEffect(lookForNewVersion, []);
  switch (version) {
    case 'unknown':
    case 'asking':
      return <TopBar />;
    case 'newer':
      return (
        <MessagePage title={updated} actions={<ReloadButton />}>
          {updateAdvice(work.storage)}
        </MessagePage>
      );
    case 'same':
      return (
        <MessagePage
          title={`${what} could not be loaded`}
          actions={
            <Button look="primary" onClick={() => location.reload()}>
              Try again
            </Button>
          }
        >
          The connection may be down. Your drafts are on this machine and untouched.
        </MessagePage>
      );
  }
}
