import { createServer, type AddressInfo } from 'node:net';

/** A server that nothing may reach: it notes every connection and what was sent over it. */
export interface Canary {
  readonly host: string;
  readonly port: number;
  readonly heard: readonly string[];
  readonly close: () => Promise<void>;
}

export async function openCanary(): Promise<Canary> {
  const heard: string[] = [];
  const server = createServer((socket) => {
    heard.push('connected');
    socket.on('data', (data) => heard.push(data.toString('latin1').slice(0, 200)));
    socket.on('error', () => {});
    setTimeout(() => socket.destroy(), 500);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    host: '127.0.0.1',
    port: (server.address() as AddressInfo).port,
    heard,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}
