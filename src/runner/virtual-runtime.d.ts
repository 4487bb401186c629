declare module 'virtual:runtime' {
  /** Document of the sandboxed frame. */
  export const framePage: string;
  /** Addresses relative to the page. */
  export const addresses: Readonly<Record<'worker' | 'wasm' | 'stdlib' | 'harness', string>>;
  /** Fingerprint of all runtime files. */
  export const build: string;
}
