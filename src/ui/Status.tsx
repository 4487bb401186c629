import type { ComponentProps } from 'react';

/** Words that are announced when they change. */
export function Status(props: Omit<ComponentProps<'div'>, 'role'>) {
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the role is written out because it is a documented hook
  return <div role="status" {...props} />;
}
