// Rights as an editor shows them: by feature, found by words, given all at once or one by one.

export type Right = { readonly code: string; readonly feature: string; readonly description: string }
export type Group<R extends Right> = { readonly feature: string; readonly rights: readonly R[] }

/** Put rights of one feature together, in the order in which they come. */
export function grouped<R extends Right>(rights: readonly R[]): readonly Group<R>[] {
  const groups = new Map<string, R[]>()
  for (const right of rights) {
    const found = groups.get(right.feature)
    if (found) found.push(right)
    else groups.set(right.feature, [right])
  }
  return [...groups].map(([feature, members]) => ({ feature, rights: members }))
}

/** Tell whether every word is found in a right, or in the name of its feature. */
export function fits(right: Right, text: string, feature: string): boolean {
  const place = `${right.code} ${right.description} ${feature}`.toLocaleLowerCase()
  return text
    .toLocaleLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => place.includes(word))
}

/** Give or take all of these rights; those that the giver lacks stay as they are. */
export function changed(
  given: readonly string[],
  codes: readonly string[],
  isGiven: boolean,
  own: ReadonlySet<string>,
): string[] {
  const next = new Set(given)
  for (const code of codes) {
    if (!own.has(code)) continue
    if (isGiven) next.add(code)
    else next.delete(code)
  }
  return [...next].sort()
}

/** Tell of a group whether all of it is given, none, or some. */
export function share(rights: readonly Right[], given: ReadonlySet<string>): 'all' | 'none' | 'some' {
  const count = rights.filter((right) => given.has(right.code)).length
  return count === 0 ? 'none' : count === rights.length ? 'all' : 'some'
}

export type Showing = Right & { readonly showsToo: readonly string[] }
export type Leak = { readonly lacking: Right; readonly by: readonly Showing[] }

/** Give the rights that are not given and yet of little use to withhold: what they guard is shown by others that are given. */
export function leaks(rights: readonly Showing[], given: ReadonlySet<string>): readonly Leak[] {
  const showing = rights.filter((right) => given.has(right.code))
  return rights
    .filter((right) => !given.has(right.code))
    .map((lacking) => ({ lacking, by: showing.filter((right) => right.showsToo.includes(lacking.code)) }))
    .filter((leak) => leak.by.length > 0)
}
