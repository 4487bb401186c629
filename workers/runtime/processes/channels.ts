import { createWaitingList } from './waiting.ts';

/** Which end of a channel: the one that messages come out of, or go into. */
export type End = 'out' | 'in';

/** Messages in one direction, and who holds its ends open: how often each process does. */
interface Channel {
  readonly messages: Uint8Array[];
  readonly holders: Readonly<Record<End, Map<number, number>>>;
}

/** Who holds an end that is on its way in a message. */
export const nobody = 0;

/**
 * Channels of whole messages, by numbers that the processes choose. One that nobody can send to any
 * more is at its end once it is empty.
 */
export interface Channels {
  readonly open: (pid: number, channel: number, end: End) => void;
  /** As `open`, of an end that was on its way to this process. */
  readonly take: (pid: number, channel: number, end: End) => void;
  readonly close: (pid: number, channel: number, end: End) => void;
  /** False where nobody can receive it any more. */
  readonly send: (channel: number, message: Uint8Array) => boolean;
  /** The next message, once there is one; null at the end. */
  readonly receive: (
    pid: number,
    channel: number,
    answer: (message: Uint8Array | null) => void,
  ) => void;
  /** Those that have a message or are at their end, once there are any; none after the time. */
  readonly wait: (
    pid: number,
    channels: readonly number[],
    ms: number | null,
    answer: (ready: readonly number[]) => void,
  ) => void;
  /** Gives a channel a name; false where another one has it. */
  readonly publish: (name: string, channel: number) => boolean;
  /** The channel of that name that somebody still reads; null for none. */
  readonly find: (name: string) => number | null;
  readonly forget: (pid: number) => void;
  readonly remember: () => () => void;
}

export function createChannels(): Channels {
  let channels = new Map<number, Channel>();
  let names = new Map<string, number>();
  const waiting = createWaitingList();

  function at(number: number): Channel {
    const found = channels.get(number);
    if (found) return found;
    const made: Channel = { messages: [], holders: { out: new Map(), in: new Map() } };
    channels.set(number, made);
    return made;
  }

  function hold(pid: number, number: number, end: End, change: 1 | -1): void {
    const holders = at(number).holders[end];
    const times = (holders.get(pid) ?? 0) + change;
    if (times > 0) holders.set(pid, times);
    else holders.delete(pid);
    if (change < 0) waiting.retry();
  }

  const hasEnded = ({ messages, holders }: Channel): boolean =>
    messages.length === 0 && holders.in.size === 0;
  const isReady = (channel: Channel): boolean => channel.messages.length > 0 || hasEnded(channel);
  const isRead = (number: number): boolean => at(number).holders.out.size > 0;

  return {
    open: (pid, number, end) => hold(pid, number, end, 1),
    take(pid, number, end) {
      hold(pid, number, end, 1);
      hold(nobody, number, end, -1);
    },
    close: (pid, number, end) => hold(pid, number, end, -1),
    send(number, message) {
      if (!isRead(number)) return false;
      at(number).messages.push(message);
      waiting.retry();
      return true;
    },
    receive(pid, number, answer) {
      const channel = at(number);
      waiting.attempt(pid, () => {
        if (!isReady(channel)) return false;
        answer(channel.messages.shift() ?? null);
        return true;
      });
    },
    wait(pid, numbers, ms, answer) {
      const attempt = (): boolean => {
        const ready = numbers.filter((number) => isReady(at(number)));
        if (ready.length > 0) answer(ready);
        return ready.length > 0;
      };
      waiting.attempt(pid, attempt, ms, () => answer([]));
    },
    publish(name, channel) {
      const other = names.get(name);
      if (other !== undefined && isRead(other)) return false;
      names.set(name, channel);
      return true;
    },
    find(name) {
      const channel = names.get(name);
      return channel !== undefined && isRead(channel) ? channel : null;
    },
    forget(pid) {
      waiting.forget(pid);
      for (const { holders } of channels.values()) {
        holders.in.delete(pid);
        holders.out.delete(pid);
      }
      waiting.retry();
    },
    remember() {
      const kept = structuredClone({ channels, names });
      return () => ({ channels, names } = structuredClone(kept));
    },
  };
}
