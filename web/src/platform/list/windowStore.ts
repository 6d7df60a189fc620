// Holds the ids of a long list by pages, loads what is looked at, and forgets what was left behind long ago.
import type { ListAnswer } from './spec'

export const PAGE_ROWS = 100
const PAGES_MAX = 30

export type LoadPage = (offset: number, first: number) => Promise<ListAnswer>
export type DropPage = (offset: number, first: number) => void

export type Snapshot = {
  /** Rows in all; -1 until the first answer. */
  readonly total: number
  readonly sums: ListAnswer['sums']
  readonly error: Error | null
  readonly version: number
}

/** A random-access window over a server's list; for useSyncExternalStore. */
export class WindowStore {
  private snapshot: Snapshot = { total: -1, sums: null, error: null, version: 0 }
  private readonly pages = new Map<number, readonly string[]>()
  private readonly busy = new Set<number>()
  private readonly listeners = new Set<() => void>()
  private generation = 0
  private last: [number, number] = [0, 0]

  constructor(
    private readonly load: LoadPage,
    private readonly drop: DropPage,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly get = (): Snapshot => this.snapshot

  /** Give the id at a row, or undefined while it is not loaded. */
  idAt(row: number): string | undefined {
    return this.pages.get(Math.floor(row / PAGE_ROWS))?.[row % PAGE_ROWS]
  }

  /** Load the pages that these rows stand on, unless they are here or on the way. */
  ensure(from: number, to: number): void {
    this.last = [Math.floor(from / PAGE_ROWS), Math.floor(Math.max(from, to) / PAGE_ROWS)]
    for (let page = this.last[0]; page <= this.last[1]; page++) {
      const ids = this.pages.get(page)
      if (ids) {
        // Set again, so that the map's order tells which page was looked at last.
        this.pages.delete(page)
        this.pages.set(page, ids)
      } else this.fetch(page)
    }
  }

  /** Read again what is looked at, and forget the rest; old rows stay until the new ones are here. */
  refresh(): void {
    this.generation++
    this.busy.clear()
    const [first, last] = this.last
    for (const page of [...this.pages.keys()]) if (page < first || page > last) this.forget(page)
    for (let page = first; page <= last; page++) this.fetch(page)
  }

  private fetch(page: number): void {
    if (this.busy.has(page)) return
    this.busy.add(page)
    const { generation } = this
    this.load(page * PAGE_ROWS, PAGE_ROWS).then(
      (answer) => {
        if (generation !== this.generation) return
        this.busy.delete(page)
        this.pages.delete(page)
        this.pages.set(
          page,
          answer.nodes.map((n) => n.id),
        )
        this.trim()
        this.publish({ total: answer.totalCount, sums: answer.sums ?? null, error: null })
      },
      (error: unknown) => {
        if (generation !== this.generation) return
        this.busy.delete(page)
        this.publish({ error: error instanceof Error ? error : new Error(String(error)) })
      },
    )
  }

  private trim(): void {
    for (const page of this.pages.keys()) {
      if (this.pages.size <= PAGES_MAX) return
      this.forget(page)
    }
  }

  private forget(page: number): void {
    this.pages.delete(page)
    this.drop(page * PAGE_ROWS, PAGE_ROWS)
  }

  private publish(change: Partial<Snapshot>): void {
    this.snapshot = { ...this.snapshot, ...change, version: this.snapshot.version + 1 }
    for (const listener of this.listeners) listener()
  }
}
