// Compares what I typed with what somebody else saved meanwhile, field by field, from the state both began with.

export type Conflict = {
  /** The field's name, or "lines" for all lines together. */
  readonly name: string
  readonly mine: unknown
  readonly theirs: unknown
  /** Whether I changed it myself: then mine is proposed, otherwise theirs. */
  readonly changedByMe: boolean
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Read a value by its dotted path. */
export function at(values: unknown, path: string): unknown {
  let value: unknown = values
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<string, unknown>)[key]
  }
  return value
}

/** List the fields in which mine and theirs differ. */
export function conflicts(
  names: readonly string[],
  base: unknown,
  mine: unknown,
  theirs: unknown,
): readonly Conflict[] {
  return names.flatMap((name) => {
    const [b, m, t] = [at(base, name), at(mine, name), at(theirs, name)]
    return same(m, t) ? [] : [{ name, mine: m, theirs: t, changedByMe: !same(m, b) }]
  })
}

/** Keep only the values that differ: what a person may not see reads as empty, and saving must not take it away. */
export function changes<V extends object>(before: V, values: V): Partial<V> {
  const entries = Object.entries(values).filter(([name, value]) => !same(value, before[name as keyof V]))
  return Object.fromEntries(entries) as Partial<V>
}
