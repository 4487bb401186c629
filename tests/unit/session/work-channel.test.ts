import { once } from 'node:events';
import { expect, it, onTestFinished } from 'vitest';
import {
  openBroadcastChannel,
  type RecordChange,
} from '../../../src/session/store/work-channel.ts';

it('carries changes between tabs, and ignores what it does not know', async () => {
  const heard: RecordChange[] = [];
  const channel = openBroadcastChannel((change) => heard.push(change));
  const other = new BroadcastChannel('gradus-work');
  onTestFinished(() => {
    channel.close();
    other.close();
  });
  other.postMessage({ kind: 'weather', key: 1 });
  other.postMessage('hello');
  other.postMessage({ kind: 'draft', key: 'stack', more: 1 });
  other.postMessage({ kind: 'cleared' });
  const answer = once(other, 'message');
  channel.tell({ kind: 'progress', key: 'stack' });
  const [event] = await answer;
  expect(event.data).toEqual({ kind: 'progress', key: 'stack' });
  expect(heard).toEqual([{ kind: 'draft', key: 'stack' }, { kind: 'cleared' }]);
});
