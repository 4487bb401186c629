import { useMediaQuery } from '../../../ui/use-media-query.ts';

/** `wide`: three panes. `medium`: the task in a drawer. `narrow`: one pane at a time. */
export type StageLayout = 'wide' | 'medium' | 'narrow';

export function useStageLayout(): StageLayout {
  const wide = useMediaQuery('(min-width: 1200px)');
  const medium = useMediaQuery('(min-width: 768px)');
  // A phone on its side: two panes one above the other would show a line of each.
  const low = useMediaQuery('(max-height: 480px) and (pointer: coarse)');
  if (low) return 'narrow';
  if (wide) return 'wide';
  return medium ? 'medium' : 'narrow';
}
