/** Whether there is a list with something in it, so that nothing leaves an empty shell. */
export function hasItems<Item>(items: readonly Item[] | undefined): items is readonly Item[] {
  return items !== undefined && items.length > 0;
}
