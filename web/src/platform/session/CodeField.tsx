// Where a code of the second factor is typed: six digits of the phone, or one of the codes on paper.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextField } from '../form/TextField'
import styles from './signing.module.css'

export function CodeField({ fault }: { fault: string | undefined }) {
  const { t: say } = useTranslation('signing')
  const [onPaper, setOnPaper] = useState(false)
  return (
    <>
      {onPaper ? (
        <TextField
          key="paper"
          label={say('backupCode')}
          name="code"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={20}
          error={!!fault}
          helperText={fault ?? say('backupCodeHelp')}
          required
          autoFocus
        />
      ) : (
        <TextField
          key="phone"
          label={say('code')}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={7}
          error={!!fault}
          helperText={fault ?? say('codeHelp')}
          required
          autoFocus
        />
      )}
      <div>
        <button type="button" className={styles.link} onClick={() => setOnPaper(!onPaper)}>
          {say(onPaper ? 'usePhone' : 'useBackupCode')}
        </button>
      </div>
    </>
  )
}
