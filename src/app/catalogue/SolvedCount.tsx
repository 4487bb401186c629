import styles from './SideNav.module.css';

interface SolvedCountProps {
  readonly solved: number;
  readonly all: number;
}

export function SolvedCount({ solved, all }: SolvedCountProps) {
  return (
    <span className={styles['count']}>
      <span className="visually-hidden">{`, ${solved} of ${all} solved`}</span>
      <span aria-hidden>{`${solved}/${all}`}</span>
    </span>
  );
}
