import { DropdownMenu } from 'radix-ui';
import { Check, Contrast, Monitor, Moon, Sun } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { Button } from './Button.tsx';
import { chooseTheme, themeChoices } from './theme.ts';
import type { ThemeChoice } from './theme.ts';
import { useTheme } from './use-theme.ts';
import styles from './Popup.module.css';

const shown: Record<ThemeChoice, { readonly name: string; readonly Icon: LucideIcon }> = {
  system: { name: 'System', Icon: Monitor },
  light: { name: 'Light', Icon: Sun },
  dark: { name: 'Dark', Icon: Moon },
  contrast: { name: 'High contrast', Icon: Contrast },
};

export function ThemeMenu() {
  const { choice } = useTheme();
  const Current = shown[choice].Icon;
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <Button look="quiet" aria-label={`Theme: ${shown[choice].name}`} icon={<Current />} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Content
        className={styles['popup']}
        align="end"
        sideOffset={6}
        collisionPadding={8}
      >
        <DropdownMenu.RadioGroup value={choice}>
          {themeChoices.map((value) => {
            const { name, Icon } = shown[value];
            return (
              <DropdownMenu.RadioItem
                key={value}
                value={value}
                className={styles['item']}
                onSelect={() => chooseTheme(value)}
              >
                <Icon aria-hidden />
                {name}
                <DropdownMenu.ItemIndicator className={styles['check']}>
                  <Check aria-hidden />
                </DropdownMenu.ItemIndicator>
              </DropdownMenu.RadioItem>
            );
          })}
        </DropdownMenu.RadioGroup>
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}
