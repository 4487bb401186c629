import type { GivenFiles } from '../domain/exercise.ts';
import type { Connection } from './connection.ts';

/** Files of one folder that its texts can import. */
export interface GivenTexts {
  readonly open: (connection: Connection, version: number) => void;
  readonly close: (connection: Connection) => void;
}

/** `folder` is an address that ends with a slash. */
export function givenTexts(folder: string, given: GivenFiles): GivenTexts {
  const files = Object.entries(given).flatMap(([name, text]) =>
    name.endsWith('.py') ? [{ uri: `${folder}${name}`, text }] : [],
  );
  return {
    open(connection, version) {
      for (const { uri, text } of files) {
        // What is imported must be a file; its text is that of the open document.
        connection.notify('pyright/createFile', { uri });
        const textDocument = { uri, languageId: 'python', version, text };
        connection.notify('textDocument/didOpen', { textDocument });
      }
    },
    close(connection) {
      for (const { uri } of files) {
        connection.notify('textDocument/didClose', { textDocument: { uri } });
        connection.notify('pyright/deleteFile', { uri });
      }
    },
  };
}
