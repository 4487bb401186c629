import type { PyodideAPI } from 'pyodide';
import type { OutputStream } from '../../src/domain/run.ts';

/** Where descriptors 0, 1 and 2 lead. */
export interface Ends {
  /** At most so many bytes; none at the end of input. */
  readonly read: (room: number) => Uint8Array;
  readonly write: (stream: OutputStream, bytes: Uint8Array) => void;
}

export interface StandardDescriptors {
  /** Makes them lead there again, whatever has been closed or put into their places. */
  readonly putBack: () => void;
  readonly isInput: (fd: number) => boolean;
}

/** An open file of Emscripten, and what a device does, as far as this file goes. */
interface Stream {
  seekable: boolean;
  readonly stream_ops: Device;
}
interface Device {
  readonly open: (stream: Stream) => void;
  readonly close: () => void;
  readonly fsync: () => number;
  readonly read: (stream: Stream, memory: Int8Array, at: number, length: number) => number;
  readonly write: (stream: Stream, memory: Int8Array, at: number, length: number) => number;
}
interface DeviceFileSystem {
  readonly streams: (Stream | null)[];
  readonly createDevice: { major: number };
  readonly makedev: (major: number, minor: number) => number;
  readonly registerDevice: (device: number, operations: Device) => void;
  readonly mkdev: (path: string, device: number) => void;
  readonly symlink: (target: string, path: string) => void;
  readonly unlink: (path: string) => void;
  readonly closeStream: (fd: number) => void;
  readonly open: (path: string, flags: number) => Stream;
}

/** Number, and flags of C, for each. */
const standard = [
  ['stdin', 0],
  ['stdout', 1],
  ['stderr', 1],
] as const;

/**
 * Puts own devices into the places of the runtime's: like a pipe, with neither positions nor a
 * terminal. Call once, before the files are remembered.
 */
export function leadStandardDescriptors(
  pyodideFs: PyodideAPI['FS'],
  ends: Ends,
): StandardDescriptors {
  const fs = pyodideFs as unknown as DeviceFileSystem;
  const major = fs.createDevice.major++;
  for (const fd of standard.keys()) fs.closeStream(fd);
  const opened = standard.map(([name, flags], fd) => {
    const number = fs.makedev(major, fd);
    fs.registerDevice(number, deviceFor(name, ends));
    fs.unlink(`/dev/${name}`);
    fs.mkdev(`/dev/${name}`, number);
    const stream = fs.open(`/dev/${name}`, flags);
    return { stream, fields: { ...stream } };
  });
  fs.symlink('/proc/self/fd', '/dev/fd');
  const [input] = opened;
  return {
    putBack() {
      for (const [fd, { stream, fields }] of opened.entries()) {
        fs.streams[fd] = Object.assign(stream, fields);
      }
    },
    isInput: (fd) => fs.streams[fd]?.stream_ops === input?.stream.stream_ops,
  };
}

function deviceFor(name: (typeof standard)[number][0], { read, write }: Ends): Device {
  return {
    open: (stream) => {
      stream.seekable = false;
    },
    close: () => {},
    fsync: () => 0,
    read(_stream, memory, at, length) {
      const bytes = name === 'stdin' ? read(length) : new Uint8Array();
      memory.set(bytes, at);
      return bytes.length;
    },
    write(_stream, memory, at, length) {
      const bytes = new Uint8Array(memory.buffer, memory.byteOffset + at, length);
      if (name !== 'stdin') write(name, bytes);
      return length;
    },
  };
}
