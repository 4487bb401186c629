declare module 'virtual:runtime' {
  /** Document of the sandboxed frame. */
  export const framePage: string;
  /** Addresses relative to the page. */
  export const addresses: Readonly<Record<'worker' | 'wasm' | 'stdlib' | 'harness', string>>;
  /** The same, of the packs that this build has, by their names. */
  export const packAddresses: Readonly<Record<string, string>>;
  /** Fingerprint of all runtime files. */
  export const build: string;
}
