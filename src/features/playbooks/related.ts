/** Which playbooks to read next. */

/** The playbooks an entry names as related, in its order. @throws when it names one that is not there: a mistake in the file. */
export function findRelated<E extends { readonly id: string; readonly data: { readonly related: readonly string[] } }>(
  entry: E,
  all: readonly E[],
): readonly E[] {
  return entry.data.related.map((slug) => {
    const found = all.find((one) => one.id === slug && one.id !== entry.id);
    if (found === undefined) throw new Error(`${entry.id}: there is no other playbook “${slug}”`);
    return found;
  });
}
