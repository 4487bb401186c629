import { useEffect, useState } from 'react';
import { Banner } from '../../../ui/Banner.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useVersion } from '../../new-version.ts';
import { StorageBanner } from '../../StorageBanner.tsx';
import { UpdateBanner } from '../../UpdateBanner.tsx';
import { replaceRoute } from '../../use-route.ts';
import type { ExerciseSubject } from '../context/exercise-subject.ts';
import {
  useCurrentSession,
  useSessionActions,
  useSessionState,
  type Session,
} from '../context/session-context.ts';
import styles from './StageBanners.module.css';

interface StageBannersProps {
  readonly subject: ExerciseSubject;
  readonly linkProblem: string | null;
}

/**
 * What the learner must know of this exercise before trusting what they see. What is known from the
 * start stands above the work; what turns out later lies over it, and pushes nothing.
 */
export function StageBanners({ subject, linkProblem }: StageBannersProps) {
  const storage = useSessionState((state) => state.storage);
  const readiness = useSessionState((state) => state.readiness);
  const isOld = useVersion() === 'newer';
  const [atFirst] = useState(storage);
  const wasKeptAtFirst = atFirst === 'kept';
  return (
    <>
      <UpdateBanner storage={storage} />
      {linkProblem !== null && <LinkProblemBanner problem={linkProblem} subject={subject} />}
      <SharedBanner subject={subject} />
      {subject.entry === null && <OriginBanner />}
      {storage !== 'kept' && !wasKeptAtFirst && <StorageBanner storage={storage} exports />}
      <div className={styles['late']}>
        <OutdatedBanner />
        {storage !== 'kept' && wasKeptAtFirst && (
          <StorageBanner key={storage} storage={storage} exports closable />
        )}
        {readiness.kind === 'ready' && !readiness.interactiveInput && (
          <LackingBanner subject={subject} />
        )}
        {readiness.kind === 'failed' && !isOld && <PythonBanner reason={readiness.reason} />}
      </div>
    </>
  );
}

/** Closed for this visit; the bar above still says where the exercise comes from. */
function OriginBanner() {
  const [closed, setClosed] = useState(false);
  if (closed) return null;
  const close = () => {
    setClosed(true);
    document.querySelector<HTMLElement>('#main')?.focus();
  };
  return (
    <Banner actions={<Button onClick={close}>Close</Button>}>
      This exercise comes from a link. Its tests and its verdict are its author’s; it does not count
      as progress.
    </Banner>
  );
}

function PythonBanner({ reason }: { readonly reason: string }) {
  const [closed, setClosed] = useState(false);
  if (closed) return null;
  return (
    <Banner
      tone="warning"
      actions={
        <>
          <Button onClick={() => location.reload()}>Load the page again</Button>
          <Button onClick={() => setClosed(true)}>Close</Button>
        </>
      }
    >
      Python could not start here. Your text is kept. Check the connection and load the page again;
      if that does not help, use a current Chrome, Edge, Firefox or Safari.
      <details>
        <summary>What went wrong</summary>
        {reason}
      </details>
    </Banner>
  );
}

/** Told before the learner has written a solution that cannot be judged here. */
function LackingBanner({ subject }: { readonly subject: ExerciseSubject }) {
  const [closed, setClosed] = useState(false);
  const lacking = (['threads', 'processes'] as const).find((needed) =>
    subject.body.capabilities.includes(needed),
  );
  if (closed || lacking === undefined) return null;
  return (
    <Banner tone="warning" actions={<Button onClick={() => setClosed(true)}>Close</Button>}>
      This exercise needs {lacking}, which this browser cannot run, so your code cannot be judged
      here. Chrome and Edge 137, Firefox 153 and later ones can.
    </Banner>
  );
}

interface LinkProblemBannerProps {
  readonly subject: ExerciseSubject;
  readonly problem: string;
}

function LinkProblemBanner({ subject, problem }: LinkProblemBannerProps) {
  const [closed, setClosed] = useState(false);
  if (closed) return null;
  const close = () => {
    setClosed(true);
    toOwnAddress(subject);
  };
  return (
    <Banner tone="warning" actions={<Button onClick={close}>Close</Button>}>
      {problem}
    </Banner>
  );
}

/** Somebody's code that was shown, and whether the learner had a draft of their own. */
interface Offer {
  readonly session: Session;
  readonly hadDraft: boolean;
}

/** Stays when the text is changed, and becomes the learner's: nothing may jump under who is typing. */
function SharedBanner({ subject }: { readonly subject: ExerciseSubject }) {
  const isShared = useSessionState(({ shared }) => shared !== null);
  const hasDraft = useSessionState(({ draft }) => draft !== subject.body.starter);
  const session = useCurrentSession();
  const { adoptShared, dismissShared } = session.actions;
  const [last, setShown] = useState<Offer | null>(null);
  // Another link in the same tab is another session, of which nothing has been shown.
  const shown = last?.session === session ? last : null;
  if (isShared && shown === null) setShown({ session, hadDraft: hasDraft });
  useEffect(() => {
    if (shown !== null && !isShared) toOwnAddress(subject);
  }, [shown, isShared, subject]);
  if (shown === null) return null;
  const choose = (action: () => void) => () => {
    action();
    setShown(null);
    toOwnAddress(subject);
  };
  if (!isShared) {
    return (
      <Banner actions={<Button onClick={choose(() => {})}>Close</Button>}>
        This is your draft now.
        {shown.hadDraft && ' What you had written before is among the attempts.'}
      </Banner>
    );
  }
  return (
    <Banner
      actions={
        <>
          <Button onClick={choose(adoptShared)}>Use this code as my draft</Button>
          <Button onClick={choose(dismissShared)}>
            {shown.hadDraft ? 'Back to my draft' : 'Back to the starter'}
          </Button>
        </>
      }
    >
      Somebody’s code is shown. Once you change it, it is your draft
      {shown.hadDraft ? ', and what you wrote before goes to Attempts.' : '.'}
    </Banner>
  );
}

/** The exercise has changed since the draft was begun. */
function OutdatedBanner() {
  const isOutdated = useSessionState(({ outdated, shared }) => outdated && shared === null);
  const { keepOutdated, reset } = useSessionActions();
  if (!isOutdated) return null;
  return (
    <Banner
      actions={
        <>
          <Button onClick={keepOutdated}>Go on with my draft</Button>
          <Button onClick={reset}>Start from the new version</Button>
        </>
      }
    >
      This exercise has a new version. Your draft is as you left it; starting anew moves it to
      Attempts.
    </Banner>
  );
}

/** Takes the code out of the address, so that loading the page again does not ask again. */
function toOwnAddress({ entry, path }: ExerciseSubject): void {
  if (entry === null) return;
  const own = { kind: 'exercise', slug: entry.slug, code: null, step: null } as const;
  replaceRoute({ ...own, path: path?.slug ?? null });
}
