// What a person can do here, and why: every right, given by their role or not, and what it opens.
import { useQuery } from '@apollo/client/react'
import { Check, Minus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Trouble } from '@/platform/errors/Trouble'
import { RecordBones } from '@/platform/record/RecordBones'
import styles from '../access.module.css'
import { RightsFinder, useRightsWish } from '../RightsFinder'
import { grouped } from '../rights'
import { PersonAccessDocument, type PersonAccessQuery, type PersonFactsFragment } from './person.generated'

type HeldRight = NonNullable<PersonAccessQuery['memberAccess']>['permissions'][number]

export function Why({ person }: { person: PersonFactsFragment }) {
  const { t } = useTranslation('access')
  const { data, error, refetch } = useQuery(PersonAccessDocument, {
    variables: { id: person.id },
    fetchPolicy: 'network-only',
  })
  const { wish, setWish, isWished } = useRightsWish()
  const access = data?.memberAccess
  const groups = grouped((access?.permissions ?? []).filter((right) => isWished(right, right.isHeld)))
  if (error && !data) return <Trouble error={error} onRetry={() => void refetch()} />
  if (!access) return <RecordBones />
  return (
    <section className={styles.rights} aria-labelledby="why">
      <h2 id="why" className={styles.heading}>
        {t('why.title', { name: person.name })}
      </h2>
      {!access.isActive && <p className={styles.quiet}>{t('why.inactive', { name: person.name })}</p>}
      <RightsFinder
        wish={wish}
        onChange={setWish}
        of="why"
        given={access.permissions.filter((right) => right.isHeld).length}
        all={access.permissions.length}
      />
      {groups.length === 0 && <p className={styles.quiet}>{t('rights.none')}</p>}
      {groups.map((group) => (
        <div key={group.feature} className={styles.group}>
          <h3 className={styles.right}>{t(`features.${group.feature}`, { defaultValue: group.feature })}</h3>
          {group.rights.map((right) => (
            <Held key={right.code} right={right} roleName={access.roleName} />
          ))}
        </div>
      ))}
    </section>
  )
}

function Held({ right, roleName }: { right: HeldRight; roleName: string }) {
  const { t } = useTranslation('access')
  const reason = right.isHeld
    ? t('why.held', { role: roleName })
    : t(right.roleName ? 'why.keptOut' : 'why.lacking', { role: roleName })
  return (
    <div className={styles.right} data-off={!right.isHeld || undefined}>
      {right.isHeld ? <Check size={16} aria-hidden data-held="yes" /> : <Minus size={16} aria-hidden data-held="no" />}
      <div>
        {right.description} <code>{right.code}</code>
        <small>{reason}</small>
        {right.shownBy.length > 0 && (
          <small className={styles.leak}>{t('why.shownBy', { rights: right.shownBy.join(', ') })}</small>
        )}
        {right.opens.length > 0 && (
          <details>
            <summary>{t('why.opens', { count: right.opens.length })}</summary>
            <ul>
              {right.opens.map((part) => (
                <li key={part.path}>
                  {t(`why.kind.${part.kind}`)} <code>{part.path}</code>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </div>
  )
}
