/** The list with one more item at that place; without a place at the end. */
export function insert<T>(list: readonly T[], item: T, index = list.length): readonly T[] {
  return [...list.slice(0, index), item, ...list.slice(index)];
}

/** The list with the items of that id changed; the list itself when there is none. */
export function change<T extends { readonly id: string }>(
  list: readonly T[],
  id: string,
  how: (item: T) => T,
): readonly T[] {
  return list.some((item) => item.id === id) ? list.map((item) => (item.id === id ? how(item) : item)) : list;
}

/** The list without the items of that id; the list itself when there is none. */
export function without<T extends { readonly id: string }>(list: readonly T[], id: string): readonly T[] {
  return list.some((item) => item.id === id) ? list.filter((item) => item.id !== id) : list;
}

/** The item of that id, and where it is. */
export function locate<T extends { readonly id: string }>(
  list: readonly T[],
  id: string,
): { readonly item: T; readonly index: number } | undefined {
  const index = list.findIndex((item) => item.id === id);
  return index < 0 ? undefined : { item: list[index]!, index };
}
