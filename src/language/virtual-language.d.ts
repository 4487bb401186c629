declare module 'virtual:language' {
  /** Address of the language worker's script, relative to the page. */
  export const address: string;
}
