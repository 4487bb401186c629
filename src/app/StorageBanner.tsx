import { useState } from 'react';
import type { Keeping } from '../session/store/keeping.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { keepingWords } from './keeping-words.ts';
import { workHref } from './routes.ts';
import { ReloadButton } from './UpdateBanner.tsx';

interface StorageBannerProps {
  readonly storage: Exclude<Keeping, 'kept'>;
  /** Whether it leads to where the work is exported. */
  readonly exports?: boolean;
  readonly closable?: boolean;
}

/** Shown while not everything is stored. */
export function StorageBanner({ storage, exports = false, closable = false }: StorageBannerProps) {
  const [closed, setClosed] = useState(false);
  if (closed) return null;
  const actions = (
    <>
      {storage === 'newer' && <ReloadButton />}
      {storage !== 'newer' && exports && <ButtonLink href={workHref}>Export it</ButtonLink>}
      {closable && <Button onClick={() => setClosed(true)}>Close</Button>}
    </>
  );
  return (
    <Banner tone="warning" actions={actions}>
      {keepingWords[storage]}
    </Banner>
  );
}
