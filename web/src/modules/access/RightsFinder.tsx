// Finds rights in a long list: by words, and by whether they are given.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SearchBox } from '@/platform/form/SearchBox'
import styles from './access.module.css'
import { fits, type Right } from './rights'

const SHOWN = ['all', 'given', 'missing'] as const

type Wish = { readonly search: string; readonly shown: (typeof SHOWN)[number] }

/** Keep what is looked for, and tell of a right whether it is that. */
export function useRightsWish() {
  const { t } = useTranslation('access')
  const [wish, setWish] = useState<Wish>({ search: '', shown: 'all' })
  const isWished = (right: Right, isGiven: boolean) =>
    fits(right, wish.search, t(`features.${right.feature}`, { defaultValue: right.feature })) &&
    (wish.shown === 'all' || isGiven === (wish.shown === 'given'))
  return { wish, setWish, isWished }
}

type Props = {
  readonly wish: Wish
  readonly onChange: (wish: Wish) => void
  /** Whose words name the choices. */
  readonly of: 'rights' | 'why'
  readonly given: number
  readonly all: number
}

export function RightsFinder({ wish, onChange, of, given, all }: Props) {
  const { t } = useTranslation('access')
  return (
    <div className={styles.finder} role="search">
      <SearchBox
        className={styles.search}
        label={t('rights.search')}
        value={wish.search}
        onChange={(search) => onChange({ ...wish, search })}
        onKeyDown={(event) => {
          // Around it there may be a form that must not be sent.
          if (event.key === 'Enter') event.preventDefault()
        }}
      />
      <select
        className={styles.shown}
        aria-label={t('rights.shown')}
        value={wish.shown}
        onChange={(event) => onChange({ ...wish, shown: event.target.value as Wish['shown'] })}
      >
        {SHOWN.map((which) => (
          <option key={which} value={which}>
            {t(`${of}.${which}`)}
          </option>
        ))}
      </select>
      <span className={styles.quiet} role="status">
        {t('rights.count', { given, all })}
      </span>
    </div>
  )
}
