// What a form asks its person: leave without saving? whose value in a conflict? and the bar that offers a draft back.
import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Radio from '@mui/material/Radio'
import type { TFunction } from 'i18next'
import { type ReactNode, useRef, useState } from 'react'
import type { FieldValues } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useBlocker } from 'react-router'
import { formatInstant } from '../dates/format'
import { useLocale } from '../i18n/useLocale'
import { useCompany } from '../session/company'
import type { Conflict } from './conflicts'
import styles from './form.module.css'
import type { Editing } from './useEditing'

type Props<V extends FieldValues, L> = {
  editing: Editing<V, L>
  word: TFunction
  /** Writes a value of a field for a person. */
  show: (name: string, value: unknown) => ReactNode
}

export function EditingDialogs<V extends FieldValues, L>({ editing, word, show }: Props<V, L>) {
  return (
    <>
      <LeaveDialog editing={editing} />
      {editing.stale && <StaleDialog editing={editing} list={editing.stale} word={word} show={show} />}
    </>
  )
}

function LeaveDialog<V extends FieldValues, L>({ editing }: { editing: Editing<V, L> }) {
  const { t } = useTranslation('platform')
  const { isDirty, saving } = editing
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => isDirty() && !saving && currentLocation.pathname !== nextLocation.pathname,
  )
  const open = blocker.state === 'blocked'
  return (
    <Dialog open={open} onClose={() => blocker.reset?.()} aria-labelledby="leave-title">
      <DialogTitle id="leave-title">{t('leave.title')}</DialogTitle>
      <DialogContent>{t('leave.text')}</DialogContent>
      <DialogActions>
        <Button
          onClick={() => {
            editing.discard()
            blocker.proceed?.()
          }}
        >
          {t('leave.discard')}
        </Button>
        <Button onClick={() => blocker.reset?.()}>{t('leave.stay')}</Button>
        <Button
          variant="contained"
          autoFocus
          onClick={async () => {
            if (await editing.save()) blocker.proceed?.()
            else blocker.reset?.()
          }}
        >
          {t('leave.save')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

function StaleDialog<V extends FieldValues, L>({
  editing,
  list,
  word,
  show,
}: Props<V, L> & { list: readonly Conflict[] }) {
  const { t } = useTranslation('platform')
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(
    () => new Set(list.filter((c) => !c.changedByMe).map((c) => c.name)),
  )
  const take = (name: string, other: boolean) =>
    setTheirs((old) => {
      const next = new Set(old)
      if (other) next.add(name)
      else next.delete(name)
      return next
    })
  return (
    <Dialog open onClose={editing.leaveStale} aria-labelledby="stale-title" maxWidth="md" fullWidth>
      <DialogTitle id="stale-title">{t('stale.title')}</DialogTitle>
      <DialogContent>
        <p>{t('stale.text')}</p>
        <table className={styles.stale}>
          <thead>
            <tr>
              <th scope="col">{t('stale.field')}</th>
              <th scope="col">{t('stale.mine')}</th>
              <th scope="col">{t('stale.theirs')}</th>
            </tr>
          </thead>
          <tbody>
            {list.map((c) => {
              const label = c.name === 'lines' ? t('stale.lines') : word(`fields.${c.name}`)
              return (
                <tr key={c.name}>
                  <th scope="row">{label}</th>
                  {[false, true].map((other) => (
                    <td key={String(other)}>
                      {/* biome-ignore lint/a11y/noLabelWithoutControl: the radio inside is its control */}
                      <label>
                        <Radio
                          size="small"
                          name={`stale-${c.name}`}
                          checked={theirs.has(c.name) === other}
                          onChange={() => take(c.name, other)}
                        />
                        {show(c.name, other ? c.theirs : c.mine)}
                      </label>
                    </td>
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </DialogContent>
      <DialogActions>
        <Button onClick={editing.leaveStale}>{t('stale.back')}</Button>
        <Button variant="contained" onClick={() => void editing.settle(theirs)}>
          {t('stale.save')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

/** Offers a draft that was left on this machine. */
export function DraftBar<V extends FieldValues, L>({ editing }: { editing: Editing<V, L> }) {
  const { t } = useTranslation('platform')
  const locale = useLocale()
  const { zone } = useCompany().profile
  const { draft } = editing
  if (!draft) return null
  return (
    <Alert
      severity="info"
      variant="outlined"
      action={
        <>
          <Button onClick={editing.restoreDraft}>{t('draft.restore')}</Button>
          <Button color="inherit" onClick={editing.forgetDraft}>
            {t('draft.forget')}
          </Button>
        </>
      }
    >
      {t('draft.offer', { at: formatInstant(new Date(draft.at).toISOString(), locale, zone) })}
    </Alert>
  )
}

/** Says what was refused and belongs to no field on the page. */
export function Faults<V extends FieldValues, L>({ editing }: { editing: Editing<V, L> }) {
  const box = useRef<HTMLDivElement>(null)
  if (editing.faults.length === 0) return null
  return (
    <Alert ref={box} severity="error" variant="outlined" role="alert">
      {editing.faults.map((fault) => (
        <div key={`${fault.code}${fault.path.join('.')}${fault.message}`}>{fault.message}</div>
      ))}
    </Alert>
  )
}
