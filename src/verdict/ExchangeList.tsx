import { useState } from 'react';
import type { Exchange } from '../domain/verdict.ts';
import { Button } from '../ui/Button.tsx';
import { quietPage } from './quiet-page.ts';
import styles from './ExchangeList.module.css';

/** What a test asked of the learner's application, in order; the last request is where it failed. */
export function ExchangeList({ exchanges }: { readonly exchanges: readonly Exchange[] }) {
  return (
    <section aria-label="Requests" className={styles['requests']}>
      {exchanges.map((exchange, index) => (
        <Conversation
          // oxlint-disable-next-line react/no-array-index-key -- the requests of one result never move
          key={index}
          exchange={exchange}
          isLast={index === exchanges.length - 1}
        />
      ))}
    </section>
  );
}

interface ConversationProps {
  readonly exchange: Exchange;
  readonly isLast: boolean;
}

function Conversation({ exchange, isLast }: ConversationProps) {
  const { method, path, asked, fields, body, status, headers, response, session } = exchange;
  const [template] = exchange.templates;
  const location = headers.find(([name]) => name === 'Location')?.[1];
  return (
    <details open={isLast}>
      <summary>
        <code>
          {method} {path}
        </code>
        {' → '}
        {status === null ? 'your code raised' : <code>{status}</code>}
        {location !== undefined && (
          <>
            {' to '}
            <code>{location}</code>
          </>
        )}
      </summary>
      <dl>
        <Pairs words="Form" pairs={fields} joined=" = " />
        <Pairs words="Sent with" pairs={asked} joined=": " />
        {body !== '' && <Text words="Sent" text={body} />}
        {session !== null && <Text words="Session before" text={session.before} />}
        {session !== null && <Text words="Session after" text={session.after} />}
        <Pairs words="Headers" pairs={headers} joined=": " />
        {template !== undefined && <Text words="Templates" text={exchange.templates.join('\n')} />}
        {response !== '' && <Text words="Response" text={response} />}
      </dl>
      {isPage(exchange) && <PageView html={response} />}
    </details>
  );
}

interface PairsProps {
  readonly words: string;
  readonly pairs: readonly (readonly [string, string])[];
  readonly joined: string;
}

function Pairs({ words, pairs, joined }: PairsProps) {
  if (pairs.length === 0) return null;
  return <Text words={words} text={pairs.map((pair) => pair.join(joined)).join('\n')} />;
}

function Text({ words, text }: { readonly words: string; readonly text: string }) {
  return (
    <div>
      <dt>{words}</dt>
      <dd>
        <pre>{text}</pre>
      </dd>
    </div>
  );
}

const isPage = ({ headers, response }: Exchange): boolean =>
  response.trim() !== '' &&
  headers.some(([name, value]) => name === 'Content-Type' && value.startsWith('text/html'));

/** The response as a browser shows it, without scripts and without the network. */
function PageView({ html }: { readonly html: string }) {
  const [isShown, setShown] = useState(false);
  return (
    <>
      <div>
        <Button aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {isShown ? 'Hide the page' : 'Show it as a page'}
        </Button>
      </div>
      {isShown && (
        <iframe
          sandbox=""
          title="The response as a page"
          srcDoc={quietPage(html)}
          className={styles['page']}
        />
      )}
    </>
  );
}
