// What a form asks its person: leave without saving? whose value in a conflict? and the bars above it: a draft, faults.
import Button from '@mui/material/Button'
import type { TFunction } from 'i18next'
import { lazy, type ReactNode, Suspense } from 'react'
import type { FieldValues } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useBlocker } from 'react-router'
import { formatInstant } from '../dates/format'
import { useLocale } from '../i18n/useLocale'
import { useZone } from '../session/company'
import { Notice } from '../toast/Notice'
import type { Editing } from './useEditing'

const LeaveDialog = lazy(() => import('./LeaveDialog'))
// lazy loses the type parameters; the component is the same.
const StaleDialog = lazy(() => import('./StaleDialog')) as unknown as typeof import('./StaleDialog')['default']

export type DialogProps<V extends FieldValues, L> = {
  editing: Editing<V, L>
  word: TFunction
  /** Writes a value of a field for a person. */
  show: (name: string, value: unknown) => ReactNode
}

export function EditingDialogs<V extends FieldValues, L>({ editing, word, show }: DialogProps<V, L>) {
  const { isDirty, saving } = editing
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => isDirty() && !saving && currentLocation.pathname !== nextLocation.pathname,
  )
  return (
    <Suspense>
      {blocker.state === 'blocked' && (
        <LeaveDialog
          onDiscard={() => {
            editing.discard()
            blocker.proceed()
          }}
          onStay={() => blocker.reset()}
          onSave={async () => {
            if (await editing.save()) blocker.proceed()
            else blocker.reset()
          }}
        />
      )}
      {editing.stale && <StaleDialog editing={editing} list={editing.stale} word={word} show={show} />}
    </Suspense>
  )
}

/** Offers a draft that was left on this machine. */
export function DraftBar<V extends FieldValues, L>({ editing }: { editing: Editing<V, L> }) {
  const { t } = useTranslation('platform')
  const locale = useLocale()
  const zone = useZone()
  const { draft } = editing
  if (!draft) return null
  const actions = (
    <div>
      <Button onClick={editing.restoreDraft}>{t('draft.restore')}</Button>
      <Button color="inherit" onClick={editing.forgetDraft}>
        {t('draft.forget')}
      </Button>
    </div>
  )
  return (
    <Notice tone="info" action={actions}>
      {t('draft.offer', { at: formatInstant(new Date(draft.at).toISOString(), locale, zone) })}
    </Notice>
  )
}

/** Says what was refused and belongs to no field on the page. */
export function Faults<V extends FieldValues, L>({ editing }: { editing: Editing<V, L> }) {
  if (editing.faults.length === 0) return null
  return (
    <Notice tone="bad">
      {editing.faults.map((fault) => (
        <div key={`${fault.code}${fault.path.join('.')}${fault.message}`}>{fault.message}</div>
      ))}
    </Notice>
  )
}
