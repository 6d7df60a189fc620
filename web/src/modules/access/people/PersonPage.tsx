// One person: their role, whether they may come in, and what they can do here and why.
import { useQuery } from '@apollo/client/react'
import Button from '@mui/material/Button'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { formatAgo, formatInstant } from '@/platform/dates/format'
import { describe } from '@/platform/errors/describe'
import { NotFound } from '@/platform/errors/NotFound'
import { Trouble } from '@/platform/errors/Trouble'
import { mutate, type Refusal } from '@/platform/graphql/refusals'
import { useLocale } from '@/platform/i18n/useLocale'
import { Fact } from '@/platform/record/Fact'
import { RecordBones } from '@/platform/record/RecordBones'
import { useCan, useCompany, useCompanyPath } from '@/platform/session/company'
import { SectionPage } from '@/platform/settings/SectionPage'
import { Status } from '@/platform/theme/Status'
import { Notice } from '@/platform/toast/Notice'
import { toast } from '@/platform/toast/toasts'
import styles from '../access.module.css'
import {
  PersonDocument,
  type PersonFactsFragment,
  PersonKeepOutDocument,
  PersonLetInDocument,
  PersonRemoveDocument,
} from './person.generated'
import { Why } from './Why'

const RoleDialog = lazy(() => import('./RoleDialog'))
const ConfirmDialog = lazy(() => import('@/platform/record/ConfirmDialog'))

export function PersonPage() {
  const { id = '' } = useParams()
  const path = useCompanyPath()
  const { data, error, loading, refetch } = useQuery(PersonDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  })
  if (data?.member) return <Person person={data.member} reload={async () => void (await refetch())} />
  if (error) return <Trouble error={error} onRetry={() => void refetch()} />
  return loading ? <RecordBones /> : <NotFound back={path('settings/people')} />
}

type Asking = 'role' | 'keepOut' | 'remove'

function Person({ person, reload }: { person: PersonFactsFragment; reload: () => Promise<void> }) {
  const { t } = useTranslation('access')
  const { t: common } = useTranslation('platform')
  const { client, viewer, profile } = useCompany()
  const can = useCan()
  const locale = useLocale()
  const navigate = useNavigate()
  const path = useCompanyPath()
  const [asking, setAsking] = useState<Asking | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const isSelf = person.id === viewer.user.id
  const mayChange = can('access.member:write')
  const input = { id: person.id, expectedVersion: person.version }

  const run = async (done: string, send: () => Promise<readonly Refusal[]>): Promise<boolean> => {
    setAsking(null)
    setFault(null)
    try {
      const [refusal] = await send()
      if (refusal) setFault(refusal.message)
      else toast({ text: done })
      if (!refusal || refusal.code === 'STALE') await reload()
      return !refusal
    } catch (error) {
      setFault(common(`trouble.${describe(error).kind}.text`))
      return false
    }
  }
  const keepOut = () =>
    void run(t('person.keptOut', { name: person.name }), () =>
      mutate(client.apollo, PersonKeepOutDocument, { input }, (d) => d.memberDeactivate.errors),
    )
  const letIn = () =>
    void run(t('person.letIn', { name: person.name }), () =>
      mutate(client.apollo, PersonLetInDocument, { input }, (d) => d.memberReactivate.errors),
    )
  const remove = async () => {
    setAsking(null)
    setFault(null)
    try {
      const [refusal] = await mutate(client.apollo, PersonRemoveDocument, { input }, (d) => d.memberRemove.errors)
      if (refusal) return setFault(refusal.message)
      toast({ text: t('person.removed', { name: person.name }) })
      void navigate(path('settings/people'))
    } catch (error) {
      setFault(common(`trouble.${describe(error).kind}.text`))
    }
  }
  const actions = mayChange && !isSelf && (
    <>
      <Button color="error" onClick={() => setAsking('remove')}>
        {t('person.remove')}
      </Button>
      {person.isActive ? (
        <Button onClick={() => setAsking('keepOut')}>{t('person.keepOut')}</Button>
      ) : (
        <Button onClick={letIn}>{t('person.allow')}</Button>
      )}
      {can('access.role:read') && (
        <Button variant="contained" onClick={() => setAsking('role')} data-primary-action>
          {t('person.changeRole')}
        </Button>
      )}
    </>
  )
  return (
    <SectionPage title={person.name} actions={actions}>
      {fault && <Notice tone="bad">{fault}</Notice>}
      {isSelf && mayChange && <p className={styles.quiet}>{t('person.self')}</p>}
      <dl className={styles.facts}>
        <Fact label={t('people.columns.role')}>{person.roleName}</Fact>
        <Fact label={t('people.columns.state')}>
          <Status tone={person.isActive ? 'good' : 'neutral'}>
            {t(person.isActive ? 'people.active' : 'people.inactive')}
          </Status>
        </Fact>
        <Fact label={t('invitation.columns.email')}>{person.email}</Fact>
        <Fact label={t('people.columns.lastUsedAt')}>
          {person.lastUsedAt ? formatAgo(person.lastUsedAt, locale, new Date()) : t('people.neverUsed')}
        </Fact>
        <Fact label={t('person.since')}>{formatInstant(person.createdAt, locale, profile.zone)}</Fact>
      </dl>
      {can('access.role:read') && <Why person={person} />}
      <Suspense>
        {asking === 'role' && (
          <RoleDialog
            person={person}
            onClose={(done) => {
              setAsking(null)
              if (done) void reload()
            }}
          />
        )}
        {asking === 'keepOut' && (
          <ConfirmDialog
            title={t('person.keepOut')}
            text={t('person.keepOutText', { name: person.name })}
            onCancel={() => setAsking(null)}
            onConfirm={keepOut}
          />
        )}
        {asking === 'remove' && (
          <ConfirmDialog
            title={t('person.remove')}
            text={t('person.removeText', { name: person.name })}
            onCancel={() => setAsking(null)}
            onConfirm={() => void remove()}
          />
        )}
      </Suspense>
    </SectionPage>
  )
}
