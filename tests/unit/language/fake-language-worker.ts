import type { LanguageWorker } from '../../../src/language/language-server.ts';

export interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
}

/** A language worker that answers what a test tells it to. */
export class FakeLanguageWorker implements LanguageWorker {
  readonly received: Message[] = [];
  isTerminated = false;
  private listen: (data: unknown) => void = () => {};
  private onEnd: () => void = () => {};

  postMessage(message: unknown): void {
    const received = message as Message;
    this.received.push(received);
    if (received.method === 'initialize') this.answer(received, { capabilities: {} });
  }

  onMessage(listen: (data: unknown) => void): void {
    this.listen = listen;
  }

  onDeath(listen: () => void): void {
    this.onEnd = listen;
  }

  answer({ id }: Message, result: unknown): void {
    this.tell({ id, result });
  }

  tell(message: object): void {
    this.listen({ jsonrpc: '2.0', ...message });
  }

  die(): void {
    this.onEnd();
  }

  terminate(): void {
    this.isTerminated = true;
  }

  last(method: string): Message {
    const message = this.received.findLast((each) => each.method === method);
    if (!message) throw new Error(`${method} was not sent`);
    return message;
  }
}
