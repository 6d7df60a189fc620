// The roles of the company: what each is for, how many people have it, and how much it may do.
import { useQuery } from '@apollo/client/react'
import Button from '@mui/material/Button'
import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Trouble } from '@/platform/errors/Trouble'
import { RecordBones } from '@/platform/record/RecordBones'
import { CompanyLink } from '@/platform/session/CompanyLink'
import { useCan } from '@/platform/session/company'
import { SectionPage } from '@/platform/settings/SectionPage'
import section from '@/platform/settings/section.module.css'
import styles from '../access.module.css'
import { RolesDocument } from './role.generated'

const WRITE = 'access.role:write'

export function RolesPage() {
  const { t } = useTranslation('access')
  const can = useCan()
  const { data, error, refetch } = useQuery(RolesDocument, { fetchPolicy: 'cache-and-network' })
  const create = can(WRITE) && (
    <Button
      variant="contained"
      component={CompanyLink}
      to="settings/roles/new"
      startIcon={<Plus size={16} aria-hidden />}
      data-primary-action
    >
      {t('role.new')}
    </Button>
  )
  return (
    <SectionPage title={t('role.title')} lead={t('role.lead')} actions={create}>
      {error && !data ? (
        <Trouble error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <RecordBones />
      ) : (
        <table className={section.table}>
          <thead>
            <tr>
              <th scope="col">{t('role.columns.name')}</th>
              <th scope="col">{t('role.columns.description')}</th>
              <th scope="col" data-number>
                {t('role.columns.members')}
              </th>
              <th scope="col" data-number>
                {t('role.columns.rights')}
              </th>
              <th scope="col">
                <span className="visually-hidden">{t('role.columns.steps')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {data.roles.map((role) => (
              <tr key={role.id}>
                <th scope="row">
                  <CompanyLink to={`settings/roles/${role.id}`}>{role.name}</CompanyLink>
                </th>
                <td className={styles.quiet}>
                  {role.isBuiltIn ? t('role.builtIn', { description: role.description }) : role.description}
                </td>
                <td data-number className={styles.figure}>
                  {t('role.memberCount', { count: role.memberCount })}
                </td>
                <td data-number className={styles.figure}>
                  {t('role.rightCount', { count: role.permissions.length })}
                </td>
                <td data-steps>
                  {can(WRITE) && (
                    <Button
                      size="small"
                      component={CompanyLink}
                      to={`settings/roles/new?copy=${role.id}`}
                      aria-label={t('role.copyOf', { name: role.name })}
                    >
                      {t('role.copy')}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </SectionPage>
  )
}
