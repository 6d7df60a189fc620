// One more company for somebody who is signed in.
import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { idempotencyKey } from '@/platform/graphql/refusals'
import { foundCompany } from '@/platform/session/signing'
import { CompanyFields, startWish } from './CompanyFields'
import styles from './identity.module.css'
import { PublicPage } from './PublicPage'
import { COMPANIES } from './paths'
import { useFounding } from './useFounding'

const FIELDS = ['name', 'country', 'currency', 'zone']

export function NewCompanyPage() {
  const { t } = useTranslation('identity')
  const [wish, setWish] = useState(startWish)
  const attempt = useRef({ input: '', key: '' })
  const { busy, send, faultAt, faultsBesides } = useFounding(() => {
    const { companyName, ...rest } = wish
    const input = JSON.stringify(wish)
    // The same wish keeps its key: pressing again after a lost answer founds no second company.
    if (attempt.current.input !== input) attempt.current = { input, key: idempotencyKey() }
    return foundCompany({ idempotencyKey: attempt.current.key, name: companyName, ...rest })
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void send()
  }
  return (
    <PublicPage title={t('newCompany.title')} foot={<Link to={COMPANIES}>{t('newCompany.back')}</Link>}>
      <form className={styles.form} onSubmit={submit} aria-label={t('newCompany.title')}>
        {faultsBesides(...FIELDS).map((words) => (
          <Alert key={words} severity="error" variant="outlined" role="alert">
            {words}
          </Alert>
        ))}
        <CompanyFields wish={wish} onChange={setWish} faultAt={faultAt} />
        <Button type="submit" variant="contained" size="large" loading={busy} data-primary-action>
          {t('newCompany.do')}
        </Button>
      </form>
    </PublicPage>
  )
}
