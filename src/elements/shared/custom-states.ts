/** Sets `:state()` of an element, where the browser has it; older ones go without. */
export function setStates(states: CustomStateSet | undefined, wanted: Readonly<Record<string, boolean>>): void {
  for (const [name, isOn] of Object.entries(wanted)) {
    if (isOn) states?.add(name);
    else states?.delete(name);
  }
}
