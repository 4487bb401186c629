import type { ComponentProps } from 'react';

type RegionProps = Omit<ComponentProps<'div'>, 'role' | 'aria-label'> & { readonly label: string };

/** A landmark that assistive technology, scripts and tests find by its name. */
export function Region({ label, ...rest }: RegionProps) {
  // The role is written out because it is a documented hook.
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
  return <div role="region" aria-label={label} {...rest} />;
}
