/** What the list shows while the truth moves on behind it: nothing changes its place under the eyes. */
export type Shown = {
  readonly ids: readonly string[];
  /** How many of the truth's pages have been laid out. */
  readonly pages: number;
};

export const nothingShown: Shown = { ids: [], pages: 0 };

/**
 * Rows that left go, except the open one; rows of a newly loaded page are laid out at the end;
 * rows that came otherwise wait, except those that this member's own act brought back.
 */
export function holdStill(
  before: Shown,
  truth: readonly (readonly string[])[],
  open: string | null,
  letIn: ReadonlySet<string>,
): Shown {
  const all = truth.flat();
  if (before.ids.length === 0 || before.pages === 0) return { ids: all, pages: truth.length };
  const present = new Set(all);
  const kept = before.ids.filter((id) => present.has(id) || id === open);
  const laid = new Set(kept);
  const paged = truth
    .slice(before.pages)
    .flat()
    .filter((id) => !laid.has(id));
  let ids: readonly string[] = [...kept, ...paged];
  for (const id of all) if (letIn.has(id) && !ids.includes(id)) ids = putBack(ids, all, id);
  const isSame =
    truth.length === before.pages && ids.length === before.ids.length && ids.every((id, at) => id === before.ids[at]);
  return isSame ? before : { ids, pages: truth.length };
}

/** Before the first shown row that the truth has after it. */
function putBack(ids: readonly string[], truth: readonly string[], id: string): readonly string[] {
  const after = new Set(truth.slice(truth.indexOf(id) + 1));
  const at = ids.findIndex((each) => after.has(each));
  return at < 0 ? [...ids, id] : [...ids.slice(0, at), id, ...ids.slice(at)];
}

export const arrivals = (shown: Shown, truth: readonly (readonly string[])[]): readonly string[] => {
  const laid = new Set(shown.ids);
  return truth.flat().filter((id) => !laid.has(id));
};

/** The neighbour that takes the place of a row that is about to leave. */
export function neighbourOf(ids: readonly string[], id: string): string | null {
  const at = ids.indexOf(id);
  return at < 0 ? (ids[0] ?? null) : (ids[at + 1] ?? ids[at - 1] ?? null);
}
