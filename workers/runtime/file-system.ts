import type { PyodideAPI } from 'pyodide';

/** A node of Emscripten's in-memory file system, as far as this file touches it. */
interface FileNode {
  /** Of a folder its children; of a file its bytes, signed where Python wrote them. */
  contents?: Record<string, FileNode> | Uint8Array | Int8Array | null;
  usedBytes?: number;
  node_ops: object;
  stream_ops: object;
}

/** An open file; `shared` holds its position, for every descriptor of it. */
interface FileStream {
  readonly shared: object;
}

interface FileSystem {
  readonly root: FileNode & { readonly mount: { readonly mounts: readonly { root: FileNode }[] } };
  /** Hash table from names to nodes, chained through the nodes. */
  readonly nameTable: (FileNode | undefined)[];
  /** Open files by descriptor. */
  readonly streams: (FileStream | null)[];
  currentPath: string;
}

/** Files of the runtime, such as the standard library: nothing changes them, so none is copied. */
const protectedFiles = new WeakSet<FileNode>();

/** Makes every file that exists now read-only. */
export function protectFiles(pyodideFs: PyodideAPI['FS']): void {
  for (const node of nodesOf(pyodideFs)) {
    if (!isFile(node.contents) || protectedFiles.has(node)) continue;
    node.stream_ops = { ...node.stream_ops, write: refuse, mmap: refuse };
    node.node_ops = { ...node.node_ops, setattr: refuse };
    protectedFiles.add(node);
  }
}

/**
 * Remembers the whole file system, which Emscripten keeps outside linear memory. The returned
 * function puts back every file, folder and open descriptor, and drops what is new.
 */
export function rememberFiles(pyodideFs: PyodideAPI['FS']): () => void {
  const fs = pyodideFs as unknown as FileSystem;
  const restorers = nodesOf(pyodideFs).map((node) => {
    const { contents } = node;
    const fields = { ...node };
    const copy =
      isFile(contents) && !protectedFiles.has(node) ? contents.slice(0, node.usedBytes) : null;
    const children = contents && !isFile(contents) ? { ...contents } : null;
    return () => {
      Object.assign(node, fields);
      if (copy) node.contents = copy.slice();
      if (children) node.contents = { ...children };
    };
  });
  const names = [...fs.nameTable];
  const streams = fs.streams.map(
    (stream) => stream && { stream, fields: { ...stream }, shared: { ...stream.shared } },
  );
  const path = fs.currentPath;

  return () => {
    for (const restore of restorers) restore();
    for (let hash = 0; hash < names.length; hash += 1) fs.nameTable[hash] = names[hash];
    fs.streams.length = 0;
    for (const entry of streams) {
      fs.streams.push(entry && Object.assign(entry.stream, entry.fields));
      if (entry) Object.assign(entry.stream.shared, entry.shared);
    }
    fs.currentPath = path;
  };
}

function nodesOf(pyodideFs: PyodideAPI['FS']): FileNode[] {
  const { root } = pyodideFs as unknown as FileSystem;
  const nodes: FileNode[] = [];
  const visit = (node: FileNode): void => {
    nodes.push(node);
    const { contents } = node;
    if (contents && !isFile(contents)) Object.values(contents).forEach(visit);
  };
  visit(root);
  for (const mount of root.mount.mounts) if (mount.root !== root) visit(mount.root);
  return nodes;
}

function isFile(contents: FileNode['contents']): contents is Uint8Array | Int8Array {
  return ArrayBuffer.isView(contents);
}

function refuse(): never {
  throw new Error('This file belongs to the runtime and cannot be changed.');
}
