import { Popover } from 'radix-ui';
import { Keyboard } from 'lucide-react';
import { Button } from '../../../ui/Button.tsx';
import { leaveEditorKeys, shortcutText } from '../../../ui/shortcut.ts';
import popup from '../../../ui/Popup.module.css';
import styles from './ShortcutsMenu.module.css';

const shortcuts = [
  ['Run', shortcutText('Mod+Enter')],
  ['Submit', shortcutText('Mod+Shift+Enter')],
  ['Leave the editor', `${leaveEditorKeys}, then Tab`],
  ['Find in the code', shortcutText('Mod+F')],
  ['Comment a line', shortcutText('Mod+/')],
  ['Format', shortcutText('Shift+Alt+F')],
  ['Organise imports', shortcutText('Shift+Alt+O')],
  ['Mend a line', shortcutText('Mod+.')],
  ['Wrap long lines', shortcutText('Alt+Z')],
  ['All editor commands', 'F1'],
] as const;

export function ShortcutsMenu() {
  return (
    <Popover.Root>
      <Popover.Trigger asChild>
        <Button look="quiet" aria-label="Keyboard shortcuts" icon={<Keyboard />} />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className={popup['popup']}
          align="end"
          sideOffset={6}
          collisionPadding={8}
          aria-label="Keyboard shortcuts"
        >
          <dl className={styles['list']}>
            {shortcuts.map(([name, keys]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <kbd>{keys}</kbd>
                </dd>
              </div>
            ))}
          </dl>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
