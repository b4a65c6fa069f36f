/** Sets `:state()` of an element, where the browser has it; older ones go without. */
export function setStates(states: CustomStateSet | undefined, wanted: Readonly<Record<string, boolean>>): void {
  try {
    for (const [name, isOn] of Object.entries(wanted)) states?.[isOn ? 'add' : 'delete'](name);
  } catch {
    // The first browsers that had states took other names.
  }
}
