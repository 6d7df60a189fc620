// Who belongs to the company, in which role, and who is invited.
import { useQuery } from '@apollo/client/react'
import Button from '@mui/material/Button'
import { UserPlus } from 'lucide-react'
import { lazy, Suspense, useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatAgo } from '@/platform/dates/format'
import { Trouble } from '@/platform/errors/Trouble'
import { SearchBox } from '@/platform/form/SearchBox'
import { useLocale } from '@/platform/i18n/useLocale'
import { RecordBones } from '@/platform/record/RecordBones'
import { CompanyLink } from '@/platform/session/CompanyLink'
import { useCan, useCompany } from '@/platform/session/company'
import { SectionPage } from '@/platform/settings/SectionPage'
import section from '@/platform/settings/section.module.css'
import { Status } from '@/platform/theme/Status'
import styles from '../access.module.css'
import { Invitations } from './Invitations'
import { InvitationsDocument, type MemberRowFragment, PeopleDocument } from './people.generated'

const InviteDialog = lazy(() => import('./InviteDialog'))

export function PeoplePage() {
  const { t } = useTranslation('access')
  const can = useCan()
  const [search, setSearch] = useState('')
  const [inviting, setInviting] = useState(false)
  const words = useDeferredValue(search.trim())
  const people = useQuery(PeopleDocument, {
    variables: { search: words || null },
    fetchPolicy: 'cache-and-network',
  })
  const invitations = useQuery(InvitationsDocument, { fetchPolicy: 'cache-and-network' })
  const members = people.data?.members ?? people.previousData?.members
  const invite = can('access.member:invite') && can('access.role:read') && (
    <Button
      variant="contained"
      onClick={() => setInviting(true)}
      startIcon={<UserPlus size={16} aria-hidden />}
      data-primary-action
    >
      {t('people.invite')}
    </Button>
  )
  return (
    <SectionPage title={t('people.title')} lead={t('people.lead')} actions={invite}>
      <div className={styles.finder} role="search">
        <SearchBox
          className={styles.search}
          label={t('people.search')}
          value={search}
          data-list-search
          onChange={setSearch}
        />
        <span className={styles.quiet} role="status">
          {members ? t('people.count', { count: members.totalCount }) : ''}
        </span>
      </div>
      {people.error && !members ? (
        <Trouble error={people.error} onRetry={() => void people.refetch()} />
      ) : !members ? (
        <RecordBones />
      ) : members.nodes.length === 0 ? (
        <p className={styles.quiet}>{t('people.none')}</p>
      ) : (
        <People members={members.nodes} />
      )}
      {members && members.totalCount > members.nodes.length && (
        <p className={styles.quiet}>{t('people.more', { count: members.nodes.length })}</p>
      )}
      <Invitations
        invitations={invitations.data?.invitations ?? []}
        onChanged={() => void invitations.refetch().catch(() => undefined)}
      />
      {inviting && (
        <Suspense>
          <InviteDialog
            onClose={(done) => {
              setInviting(false)
              if (done) void invitations.refetch().catch(() => undefined)
            }}
          />
        </Suspense>
      )}
    </SectionPage>
  )
}

function People({ members }: { members: readonly MemberRowFragment[] }) {
  const { t } = useTranslation('access')
  const { viewer } = useCompany()
  const locale = useLocale()
  const now = new Date()
  return (
    <table className={section.table}>
      <thead>
        <tr>
          <th scope="col">{t('people.columns.name')}</th>
          <th scope="col">{t('people.columns.role')}</th>
          <th scope="col">{t('people.columns.state')}</th>
          <th scope="col">{t('people.columns.lastUsedAt')}</th>
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <tr key={member.id} data-off={!member.isActive || undefined}>
            <th scope="row">
              <CompanyLink to={`settings/people/${member.id}`}>{member.name}</CompanyLink>
              {member.id === viewer.user.id && <span className={styles.quiet}> {t('people.you')}</span>}
              <span className={styles.mail}>{member.email}</span>
            </th>
            <td>{member.roleName}</td>
            <td>
              <Status tone={member.isActive ? 'good' : 'neutral'}>
                {t(member.isActive ? 'people.active' : 'people.inactive')}
              </Status>
            </td>
            <td className={styles.quiet}>
              {member.lastUsedAt
                ? t('people.used', { ago: formatAgo(member.lastUsedAt, locale, now) })
                : t('people.neverUsed')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
