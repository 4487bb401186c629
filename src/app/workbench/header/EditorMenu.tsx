import { DropdownMenu } from 'radix-ui';
import { Check, Settings2 } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { fontSizes } from '../../../editor/editor-settings.ts';
import { Button } from '../../../ui/Button.tsx';
import { hasCoarsePointer } from '../../../ui/coarse-pointer.ts';
import { shortcutText } from '../../../ui/shortcut.ts';
import popup from '../../../ui/Popup.module.css';
import { changeEditorSettings } from '../code/editor-settings-store.ts';
import { useEditorSettings } from '../code/use-editor-settings.ts';
import styles from './EditorMenu.module.css';

/** How the editor is to be. It stays open, so that what is chosen can be looked at. */
export function EditorMenu() {
  const { fontSize, wrapsLines, suggests, checksTypes, isVim } = useEditorSettings();
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <Button look="quiet" aria-label="Editor settings" icon={<Settings2 />} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Content
        className={popup['popup']}
        align="end"
        sideOffset={6}
        collisionPadding={8}
        aria-label="Editor settings"
      >
        <Setting
          isOn={wrapsLines}
          onChange={(isOn) => changeEditorSettings({ wrapsLines: isOn })}
          keys={shortcutText('Alt+Z')}
        >
          Wrap long lines
        </Setting>
        <Setting isOn={suggests} onChange={(isOn) => changeEditorSettings({ suggests: isOn })}>
          Suggest names
        </Setting>
        <Setting
          isOn={checksTypes}
          onChange={(isOn) => changeEditorSettings({ checksTypes: isOn })}
        >
          Check types
        </Setting>
        {!hasCoarsePointer() && (
          <Setting isOn={isVim} onChange={(isOn) => changeEditorSettings({ isVim: isOn })}>
            Vim keys
          </Setting>
        )}
        <DropdownMenu.Separator className={styles['separator']} />
        <DropdownMenu.Label className={styles['label']}>Size of the text</DropdownMenu.Label>
        <DropdownMenu.RadioGroup
          className={styles['sizes']}
          aria-label="Size of the text"
          value={String(fontSize)}
          onKeyDown={goSideways}
        >
          {fontSizes.map((size) => (
            <DropdownMenu.RadioItem
              key={size}
              value={String(size)}
              className={styles['size']}
              onSelect={(event) => {
                event.preventDefault();
                changeEditorSettings({ fontSize: size });
              }}
            >
              {size}
            </DropdownMenu.RadioItem>
          ))}
        </DropdownMenu.RadioGroup>
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}

/** Left and right as well, since the sizes stand side by side. */
function goSideways({ key, target }: KeyboardEvent<HTMLElement>): void {
  if (!(target instanceof HTMLElement)) return;
  const next = { ArrowRight: target.nextElementSibling, ArrowLeft: target.previousElementSibling };
  const size = key in next ? next[key as keyof typeof next] : null;
  if (size instanceof HTMLElement) size.focus();
}

interface SettingProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly keys?: string;
  readonly children: ReactNode;
}

function Setting({ isOn, onChange, keys, children }: SettingProps) {
  return (
    <DropdownMenu.CheckboxItem
      className={popup['item']}
      checked={isOn}
      onSelect={(event) => {
        event.preventDefault();
        onChange(!isOn);
      }}
    >
      <span className={styles['box']}>
        <DropdownMenu.ItemIndicator>
          <Check aria-hidden />
        </DropdownMenu.ItemIndicator>
      </span>
      {children}
      {keys !== undefined && <kbd className={styles['keys']}>{keys}</kbd>}
    </DropdownMenu.CheckboxItem>
  );
}
