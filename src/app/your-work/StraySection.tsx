import type { AllWork } from '../../session/store/all-work.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { strayTexts } from './stray-texts.ts';
import styles from './YourWorkPage.module.css';

/** Where a learner finds what they wrote for an exercise that is gone. Nothing while none is. */
export function StraySection({ all }: { readonly all: AllWork }) {
  const texts = strayTexts(all);
  if (texts.length === 0) return null;
  return (
    <section aria-labelledby="stray">
      <h2 id="stray">Of exercises that are gone</h2>
      <p>
        These were renamed or removed, or came from links that you took off the list. What you wrote
        is kept, and goes into every export.
      </p>
      <ul className={styles['stray']}>
        {texts.map(({ key, code }) => (
          <li key={key}>
            <code>{key}</code>
            <CopyButton text={code} label={`Copy your code for ${key}`} />
          </li>
        ))}
      </ul>
    </section>
  );
}
