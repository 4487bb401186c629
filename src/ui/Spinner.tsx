import styles from './Spinner.module.css';

/** Says that something goes on; the words beside it say what. */
export function Spinner() {
  return <span className={styles['spinner']} aria-hidden />;
}
