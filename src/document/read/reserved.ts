import { report, type Reading } from './reading.js';

/** Whether a property name would change the object that it is written to; reported when it does. */
export function isReserved(key: string, at: Reading): boolean {
  if (key !== '__proto__') return false;
  at.path.push(key);
  report(at, {
    message: 'is a name that programs reserve, and is left out',
    hint: 'Give the field another name.',
  });
  at.path.pop();
  return true;
}
