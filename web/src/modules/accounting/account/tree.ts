// The chart of accounts as a tree: each account after the group it stands in, searched and folded without tearing it apart.
import type { CSSProperties } from 'react'

export type TreeNode = {
  readonly id: string
  readonly parent: { readonly id: string } | null
  readonly isGroup: boolean
}

export type Placed<N> = { readonly node: N; readonly depth: number; readonly hasChildren: boolean }

/** Put nodes in the order of their tree; siblings keep the order they come in, and who lost their group stands at the top. */
export function treeOf<N extends TreeNode>(nodes: readonly N[]): readonly Placed<N>[] {
  const known = new Set(nodes.map((n) => n.id))
  const below = new Map<string | null, N[]>()
  for (const node of nodes) {
    const parent = node.parent && known.has(node.parent.id) ? node.parent.id : null
    below.set(parent, [...(below.get(parent) ?? []), node])
  }
  const placed: Placed<N>[] = []
  const walk = (parent: string | null, depth: number) => {
    // Groups lead: at the top they are the headings, whatever their codes sort like.
    const children = below.get(parent) ?? []
    for (const node of [...children.filter((n) => n.isGroup), ...children.filter((n) => !n.isGroup)]) {
      placed.push({ node, depth, hasChildren: below.has(node.id) })
      walk(node.id, depth + 1)
    }
  }
  walk(null, 0)
  return placed
}

/** Keep what fits, together with the groups above it. */
export function keepWithGroups<N extends TreeNode>(nodes: readonly N[], fits: (node: N) => boolean): readonly N[] {
  const byId = new Map(nodes.map((n) => [n.id, n]))
  const kept = new Set<string>()
  for (const node of nodes) {
    if (!fits(node)) continue
    for (let at: N | undefined = node; at && !kept.has(at.id); at = at.parent ? byId.get(at.parent.id) : undefined)
      kept.add(at.id)
  }
  return nodes.filter((n) => kept.has(n.id))
}

/** Leave out what stands below a folded group; `placed` is in the order of the tree. */
export function unfolded<N extends { readonly depth: number }>(
  placed: readonly N[],
  isFolded: (row: N) => boolean,
): readonly N[] {
  let hiddenBelow = Number.POSITIVE_INFINITY
  return placed.filter((row) => {
    if (row.depth > hiddenBelow) return false
    hiddenBelow = isFolded(row) ? row.depth : Number.POSITIVE_INFINITY
    return true
  })
}

const DEPTH_SHOWN_MAX = 6

/** Tell the style sheet how deep a row stands. */
export const depthOf = (depth: number): CSSProperties =>
  ({ '--depth': Math.min(depth, DEPTH_SHOWN_MAX) }) as CSSProperties
