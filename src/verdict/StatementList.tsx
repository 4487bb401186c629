import type { SentStatement } from '../domain/verdict.ts';
import { LineButton } from './LineButton.tsx';
import styles from './StatementList.module.css';

interface StatementListProps {
  readonly statements: readonly SentStatement[];
  readonly onGoToLine: (line: number) => void;
}

/** The SQL that came from the learner's code in a test: a row for each statement, however often it was sent. */
export function StatementList({ statements, onGoToLine }: StatementListProps) {
  const sent = statements.reduce((sum, { count }) => sum + count, 0);
  return (
    <details className={styles['sent']} open={isTelling(statements)}>
      <summary>
        SQL that your code sent: {sent} {sent === 1 ? 'statement' : 'statements'}
      </summary>
      <ol>
        {statements.map((statement, index) => (
          <Statement
            // oxlint-disable-next-line react/no-array-index-key -- the statements of one result never move
            key={index}
            statement={statement}
            onGoToLine={onGoToLine}
          />
        ))}
      </ol>
    </details>
  );
}

interface StatementProps {
  readonly statement: SentStatement;
  readonly onGoToLine: (line: number) => void;
}

function Statement({ statement, onGoToLine }: StatementProps) {
  const { file, line, sql, count, plan } = statement;
  return (
    <li>
      <p>
        {file === 'solution.py' ? (
          <LineButton line={line} onGoToLine={onGoToLine} />
        ) : (
          <code>{`${file}:${line}`}</code>
        )}
        {count > 1 && (
          <>
            {' sent '}
            <strong>{count} times</strong>
          </>
        )}
      </p>
      <pre>{sql}</pre>
      {plan.length > 0 && (
        <pre className={styles['plan']}>
          <span className="visually-hidden">How SQLite goes about it: </span>
          {plan.join('\n')}
        </pre>
      )}
    </li>
  );
}

/** Few enough to be read at a glance, or sent again and again. */
const isTelling = (statements: readonly SentStatement[]): boolean =>
  statements.length <= 8 || statements.some(({ count }) => count > 2);
