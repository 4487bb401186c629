import type { Keeping } from '../session/store/keeping.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Status } from '../ui/Status.tsx';
import { useVersion } from './new-version.ts';
import { useOffline } from './offline-context.ts';

interface UpdateProps {
  readonly storage: Keeping;
}

export const updated = 'Gradus has been updated';

/** What to do about it; a page that keeps nothing must not promise to. */
export const updateAdvice = (storage: UpdateProps['storage']): string =>
  storage === 'kept'
    ? 'Reload to go on; your code is kept.'
    : 'Reload to go on. Not all of your work is stored: copy the code that you still need first.';

export function ReloadButton() {
  const { reload } = useOffline();
  return (
    <Button look="primary" onClick={() => void reload(true)}>
      Reload
    </Button>
  );
}

/** Shown when a file of this page is gone because the site has a new version. */
export function UpdateBanner({ storage }: UpdateProps) {
  if (useVersion() !== 'newer') return null;
  return (
    <Banner actions={<ReloadButton />}>
      <Status>{`${updated}. ${updateAdvice(storage)}`}</Status>
    </Banner>
  );
}
