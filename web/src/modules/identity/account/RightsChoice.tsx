// The rights that a token can have, by feature, with a search; each says what it allows.
import { useQuery } from '@apollo/client/react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextField } from '@/platform/form/TextField'
import { GrantableRightsDocument, type GrantableRightsQuery } from './account.generated'
import styles from './account.module.css'

export type Right = GrantableRightsQuery['grantableRights'][number]

/** Read which rights a token of this person can have in a company; null until they are known. */
export function useGrantable(company: string): readonly Right[] | null {
  const { data } = useQuery(GrantableRightsDocument, { variables: { company }, skip: !company })
  return data?.grantableRights ?? null
}

type Props = {
  readonly rights: readonly Right[]
  readonly chosen: ReadonlySet<string>
  readonly onChange: (chosen: ReadonlySet<string>) => void
}

const featureOf = (right: Right): string => right.permission.split('.')[0] ?? ''

export function RightsChoice({ rights, chosen, onChange }: Props) {
  const { t } = useTranslation('account')
  const [search, setSearch] = useState('')
  const id = useId()
  const words = search.trim().toLowerCase()
  const found = rights.filter((r) => `${r.permission} ${r.description}`.toLowerCase().includes(words))
  const features = [...new Set(found.map(featureOf))]
  const turn = (permission: string, on: boolean) => {
    const next = new Set(chosen)
    if (on) next.add(permission)
    else next.delete(permission)
    onChange(next)
  }
  return (
    <div className={styles.form}>
      <TextField
        label={t('tokens.search')}
        type="search"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <section className={styles.rights} aria-labelledby={id} tabIndex={0}>
        <h2 id={id}>{t('tokens.chosen', { count: chosen.size })}</h2>
        {features.map((feature) => (
          <fieldset key={feature} className={styles.choices}>
            <legend>{t(`features.${feature}`, { defaultValue: feature })}</legend>
            {found
              .filter((r) => featureOf(r) === feature)
              .map((r) => (
                <label key={r.permission} className={styles.choice}>
                  <input
                    type="checkbox"
                    checked={chosen.has(r.permission)}
                    onChange={(event) => turn(r.permission, event.target.checked)}
                  />
                  <span>
                    {r.description} <code>{r.permission}</code>
                  </span>
                </label>
              ))}
          </fieldset>
        ))}
        {found.length === 0 && <p>{t('tokens.nothingFound')}</p>}
      </section>
    </div>
  )
}
