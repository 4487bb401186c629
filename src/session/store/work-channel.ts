import * as v from 'valibot';

/** Tells the other tabs what changed; they read it for themselves. */
export interface WorkChannel {
  readonly tell: (change: RecordChange) => void;
  readonly close: () => void;
}

export type RecordChange = v.InferOutput<typeof recordChange>;

export type OpenWorkChannel = (onChange: (change: RecordChange) => void) => WorkChannel;

const recordChange = v.variant('kind', [
  v.object({ kind: v.picklist(['draft', 'attempts', 'progress', 'linked']), key: v.string() }),
  v.object({ kind: v.picklist(['imported', 'cleared']) }),
]);

const silent: WorkChannel = { tell: () => {}, close: () => {} };

/** The BroadcastChannel `gradus-work`, or silence where the browser has none. */
export const openBroadcastChannel: OpenWorkChannel = (onChange) => {
  if (typeof BroadcastChannel === 'undefined') return silent;
  const channel = new BroadcastChannel('gradus-work');
  channel.addEventListener('message', (event: MessageEvent<unknown>) => {
    // A tab with another build may say things that this one does not know.
    const change = v.safeParse(recordChange, event.data);
    if (change.success) onChange(change.output);
  });
  return {
    tell: (change) => {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- the rule takes this for a window's
      channel.postMessage(change);
    },
    close: () => {
      channel.close();
    },
  };
};
