// The dialog behind "?": every shortcut that works on this page, with what it does.
import Dialog from '@mui/material/Dialog'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './keys.module.css'
import { keyCaps, onShortcuts, type Shortcut, shortcuts } from './registry'

export function HelpDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('platform')
  const all = useSyncExternalStore(onShortcuts, shortcuts)
  const groups = (['page', 'everywhere'] as const)
    .map((scope) => ({ scope, list: all.filter((s) => s.scope === scope) }))
    .filter((g) => g.list.length > 0)
  return (
    <Dialog open onClose={onClose} aria-labelledby="keys-title" fullWidth maxWidth="xs">
      <DialogTitle id="keys-title">{t('keys.title')}</DialogTitle>
      <DialogContent>
        {groups.map(({ scope, list }) => (
          <section key={scope} className={styles.group}>
            <h3>{t(`keys.${scope}`)}</h3>
            <dl>
              {unique(list).map((s) => (
                <div key={s.keys} className={styles.line}>
                  <dt>
                    {keyCaps(s.keys).map((cap) => (
                      <kbd key={cap}>{cap}</kbd>
                    ))}
                  </dt>
                  <dd>{s.description}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </DialogContent>
    </Dialog>
  )
}

const unique = (list: readonly Shortcut[]): Shortcut[] => [...new Map(list.map((s) => [s.keys, s])).values()]
