// Asks who is there before a sensitive step: a code where there is a second factor, the password otherwise.
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { type FormEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { describe } from '@/platform/errors/describe'
import { TextField } from '@/platform/form/TextField'
import { directoryClient } from '@/platform/graphql/client'
import { mutate } from '@/platform/graphql/refusals'
import { CodeField } from '@/platform/session/CodeField'
import { proofGiven } from '@/platform/session/proof'
import { ProofGiveDocument, ProofKindDocument } from '@/platform/session/proof.generated'
import { workingPerson } from '@/platform/session/renewal'
import styles from '@/platform/session/signing.module.css'
import { Notice } from '@/platform/toast/Notice'

export function ProofDialog() {
  const { t } = useTranslation('platform')
  const { t: say } = useTranslation('signing')
  const [byCode, setByCode] = useState<boolean | null>(null)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string>()
  const [trouble, setTrouble] = useState<string | null>(null)
  useEffect(() => {
    directoryClient()
      .query({ query: ProofKindDocument, fetchPolicy: 'network-only' })
      .then(
        ({ data }) => setByCode(data?.mySecurity.hasSecondFactor ?? false),
        (error: unknown) => setTrouble(t(`trouble.${describe(error).kind}.text`)),
      )
  }, [t])
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const typed = (name: string) => (given.has(name) ? String(given.get(name)) : null)
    const input = { password: typed('password'), code: typed('code') }
    setBusy(true)
    setFault(undefined)
    setTrouble(null)
    try {
      const { errors } = await mutate(directoryClient(), ProofGiveDocument, { input }, (d) => d.reauthenticate)
      if (errors[0]) setFault(errors.map((e) => e.message).join(' '))
      else proofGiven(true)
    } catch (error) {
      setTrouble(t(`trouble.${describe(error).kind}.text`))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog
      open
      onClose={() => proofGiven(false)}
      aria-labelledby="proof-title"
      maxWidth="xs"
      fullWidth
      sx={{ zIndex: 1600 }}
    >
      <form onSubmit={(event) => void submit(event)} aria-busy={byCode === null && !trouble}>
        <DialogTitle id="proof-title">{say('proof')}</DialogTitle>
        <DialogContent className={styles.form}>
          {trouble && <Notice tone="bad">{trouble}</Notice>}
          <p>{say('proofText')}</p>
          {byCode === true && <CodeField fault={fault} />}
          {byCode === false && (
            <>
              {/* Tells the browser's keeper of passwords whose it is. */}
              <input
                className="visually-hidden"
                name="username"
                autoComplete="username"
                defaultValue={workingPerson() ?? ''}
                tabIndex={-1}
                aria-hidden="true"
                readOnly
              />
              <TextField
                label={t('session.password')}
                name="password"
                type="password"
                autoComplete="current-password"
                error={!!fault}
                helperText={fault}
                required
                autoFocus
              />
            </>
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={() => proofGiven(false)}>{t('cancel')}</Button>
          <Button type="submit" variant="contained" loading={busy} disabled={byCode === null}>
            {say('goOn')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
