import { SiteFoot } from '../SiteFoot.tsx';
import { catalogueHref, workHref } from '../routes.ts';
import { TopBar } from '../TopBar.tsx';
import { usePage } from '../use-page.ts';
import { UpdateOffer } from '../UpdateOffer.tsx';
import styles from './AboutPage.module.css';
import { OfflineSection } from './OfflineSection.tsx';

/** What is stored where, in words that a learner understands. */
export function AboutPage() {
  const heading = usePage('What is stored where');
  return (
    <div className={styles['page']}>
      <TopBar />
      <main id="main" tabIndex={-1} className={styles['main']}>
        <h1 ref={heading} tabIndex={-1}>
          What is stored where
        </h1>
        <p className={styles['short']}>
          Your work is kept in this browser, on this device. Gradus has no accounts, and no server
          that your code is sent to.
        </p>

        <h2>Kept in this browser</h2>
        <dl>
          <div>
            <dt>Drafts</dt>
            <dd>
              The code that you write for each exercise, and your own cases, saved as you type.
            </dd>
          </div>
          <div>
            <dt>Attempts</dt>
            <dd>
              What you submit, with its verdict, and texts that were replaced, for example by Reset:
              up to 200 for each exercise.
            </dd>
          </div>
          <div>
            <dt>Progress</dt>
            <dd>Which exercises you started and solved, and which hints you opened.</dd>
          </div>
          <div>
            <dt>Exercises from links</dt>
            <dd>
              Those that you opened, so that you find them again. Your drafts for them are kept as
              well.
            </dd>
          </div>
          <div>
            <dt>Settings</dt>
            <dd>
              The theme, how the editor is set, the sizes of the panes, and the path that you
              follow.
            </dd>
          </div>
          <div>
            <dt>Gradus and Python</dt>
            <dd>
              The files of this site, so that it works without a connection, and a copy of the
              started interpreter, so that it starts faster the next time.
            </dd>
          </div>
        </dl>
        <p>
          Another browser, another device or a private window starts empty. Where a browser keeps
          nothing, Gradus says so at the top of the page.
        </p>

        <OfflineSection />

        <h2>Sent to nobody</h2>
        <p>
          Your code runs in Python inside this page, and the hidden tests judge it there. What you
          write, what it prints and what the tests say stay on your machine. The host of this site
          sees what it sees of any site: that its files were fetched.
        </p>

        <h2>In a link that you share</h2>
        <p>
          “Copy link with my code” puts your code into the link itself, after the #. Browsers do not
          send that part to any server. Whoever has the link can read the code in it, so share it as
          you would share the code.
        </p>

        <h2>To take it along, or to remove it</h2>
        <p>
          <a href={workHref}>Your work</a> exports everything to one file, imports it in another
          browser, and removes everything from this one. To start one exercise afresh, Reset is
          enough.
        </p>
        <p>
          Some browsers clear the data of a site that has not been visited for a while. After your
          first solved exercise Gradus asks yours to keep it. Settings and the copy of Python go
          when you delete the data of this site in your browser.
        </p>
        <p>
          <a href={catalogueHref()}>All exercises</a>
        </p>
        <SiteFoot />
      </main>
      <UpdateOffer />
    </div>
  );
}
