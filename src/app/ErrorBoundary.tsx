import { Component } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { MessagePage } from './MessagePage.tsx';
import { updated } from './UpdateBanner.tsx';
import { useVersion } from './new-version.ts';
import { useOffline } from './offline-context.ts';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** A fault of Gradus. The draft was saved as it was typed, so that loading again loses nothing. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <Broken />;
  }
}

function Broken() {
  const isOld = useVersion() === 'newer';
  const { reload } = useOffline();
  return (
    <MessagePage
      title={isOld ? updated : 'Something of Gradus broke'}
      actions={
        <Button look="primary" onClick={() => void reload(isOld)}>
          Load the page again
        </Button>
      }
    >
      {isOld
        ? 'A part of the page that is open is no longer there.'
        : 'This is our fault, not yours.'}{' '}
      Your text was saved as you typed it; loading the page again brings it back.
    </MessagePage>
  );
}
