// The life of an edited record: dirty or not, saved, refused with faults at their fields, stale, kept as a draft, left.
import { yupResolver } from '@hookform/resolvers/yup'
import { useCallback, useEffect, useRef, useState } from 'react'
import {
  type DefaultValues,
  type FieldPath,
  type FieldValues,
  type Resolver,
  type UseFormReturn,
  useForm,
} from 'react-hook-form'
import type { ObjectSchema } from 'yup'
import { idempotencyKey, type Refusal, refusalPath } from '../graphql/refusals'
import { useCompany } from '../session/company'
import { at, type Conflict, conflicts } from './conflicts'
import { type Draft, draftKey, dropDraft, findDraft, keepDraft } from './drafts'
import type { Outcome } from './spec'

const DRAFT_WAIT_MS = 400

/** What a line store must do for a form to own it. */
export type EditedLines<L> = {
  readonly all: () => readonly L[]
  readonly isDirty: () => boolean
  readonly reset: (lines: readonly L[]) => void
  readonly replace: (lines: readonly L[]) => void
  readonly setErrors: (errors: readonly { index: number; column: string; message: string }[]) => void
  readonly subscribe: (listener: () => void) => () => void
}

export type Saving<V> = {
  readonly values: V
  readonly expectedVersion: number
  readonly key: string
}

export type EditingOptions<D extends { id: string; version: number }, V extends FieldValues, L> = {
  readonly name: string
  readonly schema: ObjectSchema<V>
  /** The record on the screen; null for one that is being made. */
  readonly record: D | null
  readonly values: (record: D | null) => V
  readonly lines?: EditedLines<L> | undefined
  readonly linesOf?: ((record: D | null) => readonly L[]) | undefined
  readonly fields: readonly string[]
  readonly save: (saving: Saving<V>) => Promise<Outcome>
  /** Read the record again from the server. */
  readonly reload: () => Promise<D | null>
}

export type Editing<V extends FieldValues, L> = {
  readonly form: UseFormReturn<V>
  readonly dirty: boolean
  /** The same, true to the moment: right after a save it is false before the page has been drawn again. */
  readonly isDirty: () => boolean
  readonly saving: boolean
  /** Save; gives the record's id, or null when it was not saved. */
  readonly save: () => Promise<string | null>
  readonly discard: () => void
  /** Faults that belong to no field. */
  readonly faults: readonly Refusal[]
  readonly setFaults: (faults: readonly Refusal[]) => void
  readonly stale: readonly Conflict[] | null
  /** Answer the conflict: names of fields to take from the other person. */
  readonly settle: (takeTheirs: ReadonlySet<string>) => Promise<void>
  readonly leaveStale: () => void
  readonly draft: Draft<V, L> | null
  readonly restoreDraft: () => void
  readonly forgetDraft: () => void
}

export function useEditing<D extends { id: string; version: number }, V extends FieldValues, L>(
  options: EditingOptions<D, V, L>,
): Editing<V, L> {
  const { name, schema, record, values, lines, linesOf, fields, reload } = options
  const { slug } = useCompany().client
  const place = draftKey(slug, name, record?.id ?? 'new')
  const form = useForm<V>({
    defaultValues: values(record) as DefaultValues<V>,
    resolver: yupResolver(schema) as unknown as Resolver<V>,
    mode: 'onBlur',
  })
  const [saving, setSaving] = useState(false)
  const [faults, setFaults] = useState<readonly Refusal[]>([])
  const [linesDirty, setLinesDirty] = useState(false)
  const [stale, setStale] = useState<{ theirs: D; list: readonly Conflict[] } | null>(null)
  const [draft, setDraft] = useState<Draft<V, L> | null>(() => findDraft(place, Date.now()))
  const base = useRef<{ record: D | null; version: number; values: V; lines: readonly L[] } | null>(null)
  base.current ??= {
    record,
    version: record?.version ?? 0,
    values: values(record),
    lines: linesOf?.(record) ?? [],
  }
  const attempt = useRef<{ input: string; key: string } | null>(null)
  const dirty = form.formState.isDirty || linesDirty
  const latest = useRef({ options, dirty })
  latest.current = { options, dirty }
  const settled = useRef(false)
  useEffect(() => {
    if (dirty) settled.current = false
  }, [dirty])

  const begin = useCallback(
    (from: D | null) => {
      const { values: valuesOf, lines: store, linesOf: linesFrom } = latest.current.options
      const started = valuesOf(from)
      const startedLines = linesFrom?.(from) ?? []
      base.current = { record: from, version: from?.version ?? 0, values: started, lines: startedLines }
      form.reset(started as DefaultValues<V>)
      store?.reset(startedLines)
      setLinesDirty(false)
      setFaults([])
      dropDraft(place)
      settled.current = true
    },
    [form, place],
  )

  // Somebody else's change shows at once, unless I am typing: then my save will be refused as stale.
  useEffect(() => {
    if (record && base.current?.record !== record && !latest.current.dirty) begin(record)
  }, [record, begin])

  useEffect(() => lines?.subscribe(() => setLinesDirty(lines.isDirty())), [lines])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const keep = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        if (!latest.current.dirty) return
        const kept = { values: form.getValues(), lines: lines?.all() ?? [], version: base.current?.version ?? null }
        keepDraft(place, { ...kept, at: Date.now() })
      }, DRAFT_WAIT_MS)
    }
    const watched = form.watch(keep)
    const stop = lines?.subscribe(keep)
    return () => {
      clearTimeout(timer)
      watched.unsubscribe()
      stop?.()
    }
  }, [form, lines, place])

  const show = (errors: readonly Refusal[]) => {
    const unplaced: Refusal[] = []
    const atLines: { index: number; column: string; message: string }[] = []
    for (const refusal of errors) {
      const path = refusalPath(refusal)
      const line = /^lines\.(\d+)(?:\.(.+))?$/.exec(path)
      if (line && lines) atLines.push({ index: Number(line[1]), column: line[2] ?? '', message: refusal.message })
      else if (fields.some((f) => path === f || path.startsWith(`${f}.`)))
        form.setError(path as FieldPath<V>, { message: refusal.message })
      else unplaced.push(refusal)
    }
    lines?.setErrors(atLines)
    setFaults(unplaced)
  }

  const openStale = async (mine: V) => {
    const theirs = await reload()
    if (!theirs || !base.current) return
    const names = lines ? [...fields, 'lines'] : fields
    const list = conflicts(
      names,
      { ...base.current.values, lines: base.current.lines },
      { ...mine, lines: lines?.all() },
      { ...values(theirs), lines: linesOf?.(theirs) },
    )
    setStale({ theirs, list })
  }

  const send = async (checked: V): Promise<string | null> => {
    // The same input keeps its key, so that a repeated press after a lost answer does nothing twice.
    const input = JSON.stringify([checked, lines?.all()])
    if (attempt.current?.input !== input) attempt.current = { input, key: idempotencyKey() }
    const expectedVersion = base.current?.version ?? 0
    const outcome = await options.save({ values: checked, expectedVersion, key: attempt.current.key })
    if (outcome.errors.some((e) => e.code === 'STALE')) {
      await openStale(checked)
      return null
    }
    if (outcome.errors.length) {
      show(outcome.errors)
      return null
    }
    attempt.current = null
    dropDraft(place)
    if (record) begin(await reload())
    else {
      form.reset(checked as DefaultValues<V>)
      lines?.reset(lines.all())
      setLinesDirty(false)
      settled.current = true
    }
    return outcome.id ?? record?.id ?? null
  }

  const save = async (): Promise<string | null> => {
    if (saving) return null
    setFaults([])
    lines?.setErrors([])
    let saved: string | null = null
    setSaving(true)
    try {
      await form.handleSubmit(async (checked) => {
        saved = await send(checked)
      })()
    } finally {
      setSaving(false)
    }
    return saved
  }

  const settle = async (takeTheirs: ReadonlySet<string>) => {
    if (!stale) return
    const { theirs } = stale
    const mineLines = lines?.all() ?? []
    setStale(null)
    begin(theirs)
    for (const conflict of stale.list) {
      if (conflict.name === 'lines' || takeTheirs.has(conflict.name)) continue
      form.setValue(conflict.name as FieldPath<V>, conflict.mine as never, { shouldDirty: true })
    }
    if (lines && !takeTheirs.has('lines') && stale.list.some((c) => c.name === 'lines')) lines.replace(mineLines)
    await save()
  }

  const restoreDraft = () => {
    if (!draft) return
    const { version } = draft
    form.reset(values(record) as DefaultValues<V>)
    for (const field of fields) {
      const value = at(draft.values, field)
      if (value !== undefined) form.setValue(field as FieldPath<V>, value as never, { shouldDirty: true })
    }
    lines?.replace(draft.lines)
    if (base.current && version !== null) base.current = { ...base.current, version }
    setDraft(null)
  }

  return {
    form,
    dirty,
    isDirty: () => latest.current.dirty && !settled.current,
    saving,
    save,
    discard: () => begin(base.current?.record ?? null),
    faults,
    setFaults,
    stale: stale?.list ?? null,
    settle,
    leaveStale: () => setStale(null),
    draft,
    restoreDraft,
    forgetDraft: () => {
      dropDraft(place)
      setDraft(null)
    },
  }
}
