// Picks a record of another module by its type's name, and can make one on the spot where that module offers it.
import { type ReactNode, Suspense, useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCan, useCompany } from '../session/company'
import { Combo } from './Combo'
import { type DataOf, loadRef, type RefOption, type RefSpec } from './refs'
import { TextField } from './TextField'

/** Load the spec of a reference; null until its module is here. */
export function useRefSpec<N extends string>(to: N): RefSpec<N> | null {
  const [spec, setSpec] = useState<RefSpec<N> | null>(null)
  useEffect(() => {
    let gone = false
    void loadRef(to).then((loaded) => {
      if (!gone) setSpec(loaded)
    })
    return () => {
      gone = true
    }
  }, [to])
  return spec
}

/** Give the words of a referenced record; empty until known. */
export function useRefLabel(to: string, id: string | null | undefined): string {
  const { apollo } = useCompany().client
  const [label, setLabel] = useState<{ id: string; label: string } | null>(null)
  useEffect(() => {
    if (!id) return
    let gone = false
    void loadRef(to)
      .then((spec) => spec.resolve(apollo, id))
      .then((option) => {
        if (!gone && option) setLabel({ id, label: option.label })
      })
      // A picker without its word is still a picker; the page says itself when the server is away.
      .catch(() => undefined)
    return () => {
      gone = true
    }
  }, [to, id, apollo])
  return id && label?.id === id ? label.label : ''
}

export type RefPickerProps<N extends string> = {
  readonly to: N
  readonly id: string | null
  readonly onChange: (id: string | null, option: RefOption<DataOf<N>> | null) => void
  readonly label: string
  readonly name?: string | undefined
  readonly error?: string | undefined
  readonly help?: ReactNode
  readonly required?: boolean | undefined
  readonly readOnly?: boolean | undefined
  readonly autoFocus?: boolean | undefined
  readonly onBlur?: (() => void) | undefined
}

export function RefPicker<N extends string>(props: RefPickerProps<N>) {
  const { to, id, onChange, label, name, error, help, required, readOnly, autoFocus, onBlur } = props
  const { apollo } = useCompany().client
  const { t } = useTranslation('platform')
  const can = useCan()
  const spec = useRefSpec(to)
  const [picked, setPicked] = useState<RefOption | null>(null)
  const resolved = useRefLabel(to, picked && picked.id === id ? null : id)
  const [creating, setCreating] = useState<string | null>(null)
  const search = useCallback(async (text: string) => (await loadRef(to)).search(apollo, text), [to, apollo])
  const take = (option: RefOption<DataOf<N>> | null) => {
    setPicked(option)
    onChange(option?.id ?? null, option)
  }
  const create = spec?.create && can(spec.create.can) ? spec.create : null
  return (
    <>
      <Combo<DataOf<N>>
        shown={picked && picked.id === id ? picked.label : resolved}
        search={search}
        onPick={take}
        readOnly={readOnly}
        onBlur={onBlur}
        onCreate={create ? setCreating : undefined}
        createWords={(typed) => t('combo.create', { typed })}
        renderInput={({ ref, onBlur: left, ...input }) => (
          <TextField
            {...input}
            label={label}
            name={name}
            error={!!error}
            helperText={error ?? help}
            required={required}
            autoFocus={autoFocus}
            inputRef={ref}
            onBlur={left}
          />
        )}
      />
      {create && creating !== null && (
        <Suspense>
          <create.Dialog
            typed={creating}
            onDone={(made) => {
              setCreating(null)
              if (made) take(made)
            }}
          />
        </Suspense>
      )}
    </>
  )
}
