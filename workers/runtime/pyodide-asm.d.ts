declare module 'pyodide/pyodide.asm.mjs' {
  const createModule: unknown;
  export default createModule;
}
