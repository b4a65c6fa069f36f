type Container = Record<string, unknown>;

/** A copy of a JSON value. */
export function copy<Value>(value: Value): Value {
  return structuredClone(value);
}

export function keysOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

export function valueAt(root: unknown, pointer: string): unknown {
  return keysOf(pointer).reduce((value, key) => (value as Container)[key], root);
}

/** A copy of a JSON value with another value at a place. */
export function withValue(root: unknown, pointer: string, value: unknown): unknown {
  return changed(root, pointer, (container, key) => {
    Object.defineProperty(container, key, { value, enumerable: true, configurable: true, writable: true });
  });
}

/** A copy of a JSON value without a place: a property, or an entry of a list. */
export function without(root: unknown, pointer: string): unknown {
  return changed(root, pointer, (container, key) => {
    if (Array.isArray(container)) container.splice(Number(key), 1);
    else Reflect.deleteProperty(container, key);
  });
}

function changed(
  root: unknown,
  pointer: string,
  change: (container: Container, key: string) => void,
): unknown {
  const result = copy(root);
  const keys = keysOf(pointer);
  const key = keys.pop() ?? '';
  change(keys.reduce<unknown>((value, step) => (value as Container)[step], result) as Container, key);
  return result;
}
