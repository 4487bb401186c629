// The language worker's script in a thread of Node: what it needs of a browser's worker stands here.
const { readFileSync } = require('node:fs');
const { runInThisContext } = require('node:vm');
const { parentPort, workerData } = require('node:worker_threads');

globalThis.self = globalThis;
globalThis.postMessage = (message) => parentPort.postMessage(message);
globalThis.addEventListener = (type, listen) => {
  if (type === 'message') parentPort.on('message', (data) => listen({ data }));
};
globalThis.removeEventListener = () => {};
Object.defineProperty(globalThis, 'onmessage', {
  set(listen) {
    globalThis.addEventListener('message', listen);
  },
});

runInThisContext(readFileSync(workerData, 'utf8'), { filename: workerData });
