import { useState } from 'react';
import { Popover } from 'radix-ui';
import { Footprints, Link, Share2, SquareCode } from 'lucide-react';
import { tooLongForLink } from '../../../share/link-problem.ts';
import { Button } from '../../../ui/Button.tsx';
import { copyText } from '../../../ui/clipboard.ts';
import { Status } from '../../../ui/Status.tsx';
import popup from '../../../ui/Popup.module.css';
import type { LinkedStep } from '../../routes.ts';
import type { ExerciseSubject } from '../context/exercise-subject.ts';
import { longLink, shareLink } from './share-links.ts';
import { useSessionState } from '../context/session-context.ts';
import styles from './ShareMenu.module.css';

interface ShareMenuProps {
  readonly subject: ExerciseSubject;
  /** Without the word beside the icon. */
  readonly compact: boolean;
}

interface Shared {
  /** Null where the text does not fit into a link. */
  readonly href: string | null;
  readonly copied: boolean;
}

export function ShareMenu({ subject, compact }: ShareMenuProps) {
  const [shared, setShared] = useState<Shared | null>(null);
  const text = useSessionState((state) => state.shared ?? state.draft);
  const steps = useSessionState((state) => state.steps);

  const share = async (code: string | null, step: LinkedStep | null = null) => {
    const link = await shareLink(location.href, subject, code, step);
    if (link.kind === 'oversized') setShared({ href: null, copied: false });
    else setShared({ href: link.href, copied: await copyText(link.href) });
  };

  return (
    <Popover.Root onOpenChange={() => setShared(null)}>
      <Popover.Trigger asChild>
        <Button look="quiet" icon={<Share2 />} aria-label="Share">
          {compact ? null : 'Share'}
        </Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className={popup['popup']}
          align="end"
          sideOffset={6}
          collisionPadding={8}
          aria-label="Share"
        >
          <div className={styles['choices']}>
            <button type="button" className={styles['choice']} onClick={() => void share(null)}>
              <Link aria-hidden />
              Copy link to this exercise
            </button>
            <button type="button" className={styles['choice']} onClick={() => void share(text)}>
              <SquareCode aria-hidden />
              Copy link with my code
            </button>
            {steps.kind === 'shown' && steps.of.kind === 'program' && (
              <button
                type="button"
                className={styles['choice']}
                onClick={() => void share(steps.code, { step: steps.at, input: steps.input })}
              >
                <Footprints aria-hidden />
                Copy link to this step
              </button>
            )}
          </div>
          {steps.kind === 'shown' && steps.of.kind === 'test' && (
            <p className={styles['aside']}>
              A step of a test has no link. Share your code: whoever opens it can submit it and step
              through the same test.
            </p>
          )}
          <Status className={styles['answer']}>
            {shared !== null && <Answer shared={shared} />}
          </Status>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Answer({ shared: { href, copied } }: { readonly shared: Shared }) {
  if (href === null) return <p>{tooLongForLink}</p>;
  return (
    <>
      <p>
        {copied ? 'Copied.' : 'This browser did not allow copying. Take the link from here:'}
        {href.length > longLink &&
          ` It has ${href.length.toLocaleString()} characters; some mail and chat programs cut such links.`}
      </p>
      <input
        readOnly
        aria-label="Link"
        value={href}
        onFocus={(event) => event.currentTarget.select()}
      />
    </>
  );
}
