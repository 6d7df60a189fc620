// The lines of a document while they are edited: outside React, so that a keystroke in one of a thousand lines draws one line.

export type LineError = { readonly column: string; readonly message: string }

type State<L> = { readonly order: readonly string[]; readonly rows: ReadonlyMap<string, L> }

const UNDO_MAX = 200
export const LINES_MAX = 500
const NO_ERRORS: readonly LineError[] = []

/** A refusal with the place of its line. */
export type PlacedError = LineError & { readonly key: string; readonly row: number }

/** Holds lines by key; `row`, `order` and `all` are subscribed to apart. */
export class LineStore<L extends object> {
  private state: State<L>
  private saved: State<L>
  private undone: State<L>[] = []
  private done: State<L>[] = []
  private next = 0
  private merging = ''
  private errors = new Map<string, readonly LineError[]>()
  private readonly rowListeners = new Map<string, Set<() => void>>()
  private readonly orderListeners = new Set<() => void>()
  private readonly listeners = new Set<() => void>()
  private readonly errorListeners = new Set<() => void>()
  private placed: readonly PlacedError[] = []
  /** Grows with each change: what totals are calculated for. */
  version = 0

  constructor(lines: readonly L[]) {
    this.state = this.begin(lines)
    this.saved = this.state
  }

  // Lines keep their keys by place, so that a save does not take the focus out of the cell somebody types in.
  private begin(lines: readonly L[], keys: readonly string[] = []): State<L> {
    const rows = new Map<string, L>()
    for (const [i, line] of lines.entries()) rows.set(keys[i] ?? this.key(), line)
    return { order: [...rows.keys()], rows }
  }

  private key(): string {
    return `k${this.next++}`
  }

  readonly order = (): readonly string[] => this.state.order
  readonly get = (key: string): L | undefined => this.state.rows.get(key)
  readonly all = (): readonly L[] => this.state.order.map((key) => this.state.rows.get(key)!)
  readonly errorsOf = (key: string): readonly LineError[] => this.errors.get(key) ?? NO_ERRORS
  /** All refusals in the order of their lines. */
  readonly allErrors = (): readonly PlacedError[] => this.placed
  readonly isDirty = (): boolean => this.state !== this.saved
  readonly canUndo = (): boolean => this.done.length > 0

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly subscribeErrors = (listener: () => void): (() => void) => {
    this.errorListeners.add(listener)
    return () => this.errorListeners.delete(listener)
  }

  readonly subscribeOrder = (listener: () => void): (() => void) => {
    this.orderListeners.add(listener)
    return () => this.orderListeners.delete(listener)
  }

  readonly subscribeRow =
    (key: string) =>
    (listener: () => void): (() => void) => {
      const listeners = this.rowListeners.get(key) ?? new Set()
      this.rowListeners.set(key, listeners)
      listeners.add(listener)
      return () => listeners.delete(listener)
    }

  /** Change parts of a line; further changes of the same parts are undone together. */
  patch(key: string, change: Partial<L>): void {
    const old = this.state.rows.get(key)
    if (!old) return
    const rows = new Map(this.state.rows)
    rows.set(key, { ...old, ...change })
    this.dropErrors(key, Object.keys(change))
    this.change({ ...this.state, rows }, `${key}|${Object.keys(change).join()}`)
  }

  /** Put a line in; gives its key, or null when the document is full. */
  insert(at: number, line: L): string | null {
    if (this.state.order.length >= LINES_MAX) return null
    const key = this.key()
    const rows = new Map(this.state.rows).set(key, line)
    this.change({ order: this.state.order.toSpliced(at, 0, key), rows }, '')
    return key
  }

  remove(key: string): void {
    const at = this.state.order.indexOf(key)
    if (at < 0) return
    const rows = new Map(this.state.rows)
    rows.delete(key)
    this.errors.delete(key)
    this.change({ order: this.state.order.toSpliced(at, 1), rows }, '')
  }

  /** Write lines from a row on, over what stands there and below it; one undo takes all of it back. */
  paste(at: number, changes: readonly Partial<L>[], blank: () => L): number {
    const order = [...this.state.order]
    const rows = new Map(this.state.rows)
    let written = 0
    for (const [i, change] of changes.entries()) {
      const key = order[at + i] ?? (order.length < LINES_MAX ? this.key() : null)
      if (key === null) break
      if (at + i >= order.length) order.push(key)
      rows.set(key, { ...(rows.get(key) ?? blank()), ...change })
      this.errors.delete(key)
      written++
    }
    this.change({ order, rows }, '')
    return written
  }

  undo(): void {
    const before = this.done.pop()
    if (!before) return
    this.undone.push(this.state)
    this.show(before)
  }

  redo(): void {
    const after = this.undone.pop()
    if (!after) return
    this.done.push(this.state)
    this.show(after)
  }

  /** Start over from what is saved. */
  readonly reset = (lines: readonly L[]): void => {
    this.errors.clear()
    this.done = []
    this.undone = []
    const fresh = this.begin(lines, this.state.order)
    this.saved = fresh
    this.show(fresh)
  }

  /** Put other lines in the place of all, as a change that can be undone. */
  readonly replace = (lines: readonly L[]): void => this.change(this.begin(lines), '')

  /** Show refusals at their lines; an index means the line's place now. */
  readonly setErrors = (errors: readonly { index: number; column: string; message: string }[]): void => {
    const touched = new Set(this.errors.keys())
    this.errors = new Map()
    for (const { index, column, message } of errors) {
      const key = this.state.order[index]
      if (!key) continue
      this.errors.set(key, [...this.errorsOf(key), { column, message }])
      touched.add(key)
    }
    for (const key of touched) this.tellRow(key)
    this.tellErrors()
  }

  private dropErrors(key: string, columns: readonly string[]): void {
    const errors = this.errors.get(key)
    if (errors)
      this.errors.set(
        key,
        errors.filter((e) => e.column !== '' && !columns.includes(e.column)),
      )
  }

  private change(next: State<L>, merge: string): void {
    if (!merge || merge !== this.merging) {
      this.done.push(this.state)
      if (this.done.length > UNDO_MAX) this.done.shift()
    }
    this.undone = []
    this.show(next)
    this.merging = merge
  }

  private show(next: State<L>): void {
    const before = this.state
    this.state = next
    this.merging = ''
    this.version++
    for (const [key, row] of next.rows) if (before.rows.get(key) !== row) this.tellRow(key)
    if (before.order !== next.order) for (const listener of this.orderListeners) listener()
    for (const listener of this.listeners) listener()
    if (this.errors.size > 0 || this.placed.length > 0) this.tellErrors()
  }

  private tellErrors(): void {
    this.placed = this.state.order.flatMap((key, row) => this.errorsOf(key).map((e) => ({ ...e, key, row })))
    for (const listener of this.errorListeners) listener()
  }

  private tellRow(key: string): void {
    for (const listener of this.rowListeners.get(key) ?? []) listener()
  }
}
