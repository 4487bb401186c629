import type { ComponentProps } from 'react';

type RegionProps = Omit<ComponentProps<'div'>, 'role' | 'aria-label'> & { readonly label: string };

/** A landmark that assistive technology, scripts and tests find by its name. */
export function Region({ label, ...rest }: RegionProps) {
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the role is written out because it is a documented hook
  return <div role="region" aria-label={label} {...rest} />;
}
