/**
 * Python's ways to look into a JavaScript object, and to change or make one: names under which the
 * interpreter imports them. The harness needs none of them. What it does need stays: to call the
 * functions that it is given, and to be called.
 */
const ways = [
  'JsProxy_GetAttr_js JsProxy_SetAttr_js JsProxy_DelAttr_js JsProxy_Dir_js JsProxy_subscript_js',
  'JsProxy_GetIter_js JsProxy_GetAsyncIter_js JsModule_GetAll_js JsMap_GetIter_js JsMap_clear_js',
  'JsObjMap_GetIter_js JsObjMap_subscript_js JsObjMap_ass_subscript_js JsObjMap_contains_js',
  'JsvObject_Entries JsvObject_Keys JsvObject_Values JsvObject_SetAttr JsvFunction_Construct',
  'raw_call_js wrap_generator wrap_async_generator',
].flatMap((names) => names.split(' '));

/**
 * Puts a gate into each of these ways. Modules that cannot be imported are still found, among the
 * subclasses of `object` or in a frame, and whatever JavaScript they lead to is not rewound. The
 * returned function closes the gates; from then on whoever tries one has lost the interpreter.
 */
export function gateBridge(imports: Record<string, unknown>): () => void {
  let closed = false;
  for (const name of ways) {
    const way = imports[name];
    if (typeof way !== 'function') throw new Error(`the interpreter does not import ${name}`);
    const gate = (...parameters: readonly unknown[]): unknown => {
      if (closed) throw new Error('JavaScript is out of reach');
      return Reflect.apply(way, undefined, parameters);
    };
    // Emscripten keeps a function's signature in it.
    imports[name] = Object.assign(gate, way);
  }
  return () => {
    closed = true;
  };
}
