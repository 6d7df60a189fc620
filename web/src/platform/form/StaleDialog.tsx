// Shows both values where somebody else has saved meanwhile, and lets the person choose.
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { useState } from 'react'
import type { FieldValues } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Conflict } from './conflicts'
import type { DialogProps } from './EditingDialogs'
import styles from './form.module.css'

export default function StaleDialog<V extends FieldValues, L>({
  editing,
  list,
  word,
  show,
}: DialogProps<V, L> & { list: readonly Conflict[] }) {
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
                      <label>
                        <input
                          type="radio"
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
