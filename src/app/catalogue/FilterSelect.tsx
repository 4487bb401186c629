import styles from './FilterSelect.module.css';

interface FilterSelectProps<Value extends string> {
  readonly label: string;
  /** The option that asks for nothing. */
  readonly all: string;
  readonly value: Value | null;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  readonly onChange: (value: Value | null) => void;
}

export function FilterSelect<Value extends string>(props: FilterSelectProps<Value>) {
  const { label, all, value, options, onChange } = props;
  return (
    <select
      aria-label={label}
      className={styles['select']}
      data-set={value !== null}
      value={value ?? ''}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        onChange(options.find((option) => option.value === chosen)?.value ?? null);
      }}
    >
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.name}
        </option>
      ))}
    </select>
  );
}
