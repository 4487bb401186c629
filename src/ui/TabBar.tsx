import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import styles from './TabBar.module.css';

export interface Tab<Name extends string> {
  readonly name: Name;
  readonly label: string;
  /** Id of the element that this tab shows. */
  readonly panel: string;
  readonly note?: string | undefined;
}

interface TabBarProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Name>[];
  readonly current: Name;
  readonly onChoose: (name: Name) => void;
  readonly stretched?: boolean;
}

/** Tabs whose panels (labelled by `<panel>-tab`) the caller keeps mounted, hiding those that are not current. */
export function TabBar<Name extends string>(props: TabBarProps<Name>) {
  const { label, tabs, current, onChoose, stretched = false } = props;
  const bar = useRef<HTMLDivElement>(null);

  const move = (event: KeyboardEvent) => {
    const place = tabs.findIndex(({ name }) => name === current);
    const target = {
      ArrowRight: (place + 1) % tabs.length,
      ArrowLeft: (place + tabs.length - 1) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    }[event.key];
    const tab = target === undefined ? undefined : tabs[target];
    if (tab === undefined) return;
    event.preventDefault();
    onChoose(tab.name);
    bar.current?.querySelector<HTMLElement>(`[aria-controls="${tab.panel}"]`)?.focus();
  };

  return (
    <div
      ref={bar}
      role="tablist"
      tabIndex={-1}
      aria-label={label}
      className={styles['bar']}
      data-stretched={stretched}
      onKeyDown={move}
    >
      {tabs.map((tab) => (
        <button
          key={tab.name}
          type="button"
          role="tab"
          id={`${tab.panel}-tab`}
          aria-selected={tab.name === current}
          aria-controls={tab.panel}
          tabIndex={tab.name === current ? 0 : -1}
          className={styles['tab']}
          onClick={() => onChoose(tab.name)}
        >
          {tab.label}
          {tab.note !== undefined && <span className={styles['note']}>{tab.note}</span>}
        </button>
      ))}
    </div>
  );
}
