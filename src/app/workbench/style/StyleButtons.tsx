import { DropdownMenu } from 'radix-ui';
import { ArrowDownAZ, Ellipsis, ListChecks, TextAlignStart } from 'lucide-react';
import { Button } from '../../../ui/Button.tsx';
import popup from '../../../ui/Popup.module.css';
import type { StyleWish } from '../../../editor/style/editor-style.ts';

interface StyleButtonsProps {
  readonly ask: (wish: StyleWish) => void;
  readonly disabled: boolean;
  /** One button for all of it. */
  readonly compact: boolean;
}

export function StyleButtons({ ask, disabled, compact }: StyleButtonsProps) {
  if (compact) return <StyleMenu ask={ask} disabled={disabled} />;
  return (
    <>
      <Button
        look="quiet"
        icon={<TextAlignStart />}
        aria-label="Format"
        disabled={disabled}
        tip="Format your code"
        keys="Shift+Alt+F"
        onClick={() => ask({ kind: 'format' })}
      />
      <Button
        look="quiet"
        icon={<ListChecks />}
        aria-label="Check"
        disabled={disabled}
        tip="Check your code for likely slips and clearer ways"
        onClick={() => ask({ kind: 'check' })}
      />
    </>
  );
}

const items = [
  { name: 'Format', Icon: TextAlignStart, kind: 'format' },
  { name: 'Organise imports', Icon: ArrowDownAZ, kind: 'sort-imports' },
  { name: 'Check my code', Icon: ListChecks, kind: 'check' },
] as const;

function StyleMenu({ ask, disabled }: Omit<StyleButtonsProps, 'compact'>) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild disabled={disabled}>
        <Button look="quiet" icon={<Ellipsis />} aria-label="Format and check" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Content
        className={popup['popup']}
        align="center"
        sideOffset={6}
        collisionPadding={8}
      >
        {items.map(({ name, Icon, kind }) => (
          <DropdownMenu.Item key={kind} className={popup['item']} onSelect={() => ask({ kind })}>
            <Icon aria-hidden />
            {name}
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}
