import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Button } from '../ui/Button.tsx';
import { evidenceOf, finishedOf, nameOf } from './panel-state.ts';
import type { TestLine } from './panel-state.ts';
import { TestItem } from './TestItem.tsx';
import styles from './TestList.module.css';

interface TestListProps {
  readonly lines: readonly TestLine[];
  /** The test whose evidence is shown. */
  readonly open: string | null;
  readonly evidenceId: string;
  readonly onOpen: (name: string | null) => void;
}

/** Of more rows than these, some are out of view. */
const few = 10;

/** Outlives the exercise: who looked only at what fails wants to do so in the next one. */
let onlyFailingChosen = false;

/** A row for every hidden test, in the order of the tests, while they run and afterwards. */
export function TestList({ lines, open, evidenceId, onOpen }: TestListProps) {
  const [onlyFailing, setOnlyFailing] = useState(onlyFailingChosen);
  const toggle = () => {
    onlyFailingChosen = !onlyFailing;
    setOnlyFailing(!onlyFailing);
  };
  const isLong = lines.length > few;
  const isOver = finishedOf(lines).length === lines.length;
  const someFail = lines.some(isFailing);
  // Where all pass, all are shown.
  const isNarrowed = isLong && onlyFailing && (someFail || !isOver);
  const shown = isNarrowed ? lines.filter(isFailing) : lines;
  const names = shown.filter((line) => evidenceOf([line], nameOf(line).name) !== null).map(nameOf);
  const entry = names.find(({ name }) => name === open) ?? names[0];
  const scroll = useRef<HTMLDivElement>(null);
  const named = isOver ? open : null;
  useEffect(() => {
    if (scroll.current !== null && named !== null) showRow(scroll.current, named);
  }, [named]);
  return (
    <div className={styles['list']}>
      {isLong && (
        <div className={styles['head']}>
          <span>{countOf(lines)}</span>
          {(isNarrowed || someFail) && (
            <Button aria-pressed={onlyFailing} onClick={toggle}>
              Only those that fail
            </Button>
          )}
        </div>
      )}
      <div
        ref={scroll}
        className={styles['scroll']}
        // Rows that can be opened are reached one by one, and scroll into view.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrollable boxes must be reachable by keyboard
        tabIndex={entry === undefined ? 0 : undefined}
      >
        {shown.length === 0 && <p className={styles['empty']}>No test fails so far.</p>}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are those of the buttons in it */}
        <ol aria-label="Hidden tests" className={styles['tests']} onKeyDown={moveFocus}>
          {shown.map((line) => {
            const { name } = nameOf(line);
            return (
              <TestItem
                key={name}
                line={line}
                open={name === open}
                evidenceId={evidenceId}
                isEntry={name === entry?.name}
                onToggle={() => onOpen(name === open ? null : name)}
              />
            );
          })}
        </ol>
      </div>
    </div>
  );
}

const isFailing = (line: TestLine): boolean =>
  line.kind === 'finished' && !['passed', 'skipped'].includes(line.result.status);

function countOf(lines: readonly TestLine[]): string {
  const finished = finishedOf(lines);
  if (finished.length < lines.length) return `${finished.length} of ${lines.length} done`;
  const passed = finished.filter(({ status }) => status === 'passed').length;
  return `${passed} of ${lines.length} ${passed === 1 ? 'passes' : 'pass'}`;
}

/** Brings a row that cannot be seen into view, unless somebody is among the rows; only their box is scrolled. */
function showRow(box: HTMLElement, name: string): void {
  if (box.matches(':hover, :focus-within')) return;
  const row = box.querySelector(`[data-test="${CSS.escape(name)}"]`);
  if (row === null) return;
  const [view, place] = [box.getBoundingClientRect(), row.getBoundingClientRect()];
  const isSeen = place.top < view.bottom && place.bottom > view.top;
  if (!isSeen) box.scrollBy({ top: place.bottom - view.bottom });
}

/** The arrows go from row to row: Tab leaves the list, however long it is. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
  const place = buttons.findIndex((button) => button === document.activeElement);
  const target = {
    ArrowDown: place + 1,
    ArrowUp: place - 1,
    Home: 0,
    End: buttons.length - 1,
  }[event.key];
  if (target === undefined || place === -1) return;
  event.preventDefault();
  buttons[target]?.focus();
}
