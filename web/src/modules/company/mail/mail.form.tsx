// By which mail server the company sends; without one of its own, the installation's does.
import i18next from 'i18next'
import { defineForm } from '@/platform/form/formSpec'
import * as check from '@/platform/form/schema'
import type { Outcome } from '@/platform/form/spec'
import { mutate } from '@/platform/graphql/refusals'
import type { MailSecurity } from '@/platform/graphql/schema-types'
import { MailAside } from './MailAside'
import {
  type CompanyMailServerDetailFragment,
  CompanyMailServerPageDocument,
  CompanyMailServerRemoveDocument,
  CompanyMailServerSetDocument,
} from './mail.generated'
import { PasswordField } from './PasswordField'

const SECURITIES = ['STARTTLS', 'TLS', 'NONE'] as const satisfies readonly MailSecurity[]
const PORTS = ['587', '465', '25', '2525'] as const

/** What the form begins with where no server is named yet. */
const NONE: CompanyMailServerDetailFragment = {
  id: '',
  version: 0,
  host: '',
  port: 587,
  security: 'STARTTLS',
  username: '',
  hasPassword: false,
  sender: '',
  replyTo: '',
}

export const mailServer = defineForm({
  name: 'company.mail',
  typename: 'CompanyMailServer',
  can: 'company.mail:read',
  canUpdate: 'company.mail:write',
  load: CompanyMailServerPageDocument,
  read: (q) => q.companyMailServer ?? NONE,
  title: () => i18next.t('company:settings.mail'),
  mark: (server) => (server.id ? null : i18next.t('company:mail.house')),
  schema: check.object({
    host: check.requiredText(253),
    port: check.requiredText(5),
    security: check.choice(SECURITIES),
    username: check.text(320),
    password: check.text(),
    sender: check.email().required('form.required'),
    replyTo: check.email(),
  }),
  values: (server) => ({
    host: server?.host ?? '',
    port: String(server?.port ?? NONE.port),
    security: server?.security ?? NONE.security,
    username: server?.username ?? '',
    password: '',
    sender: server?.sender ?? '',
    replyTo: server?.replyTo ?? '',
  }),
  sections: [
    {
      fields: [
        { name: 'host', kind: 'text', required: true, help: true },
        { name: 'port', kind: 'choice', options: PORTS, words: 'ports', required: true },
        { name: 'security', kind: 'choice', options: SECURITIES, required: true },
        { name: 'username', kind: 'text' },
        {
          name: 'password',
          kind: 'custom',
          Field: PasswordField,
          show: (value) => (value ? '••••••' : ''),
          help: true,
        },
      ],
    },
    {
      id: 'addresses',
      fields: [
        { name: 'sender', kind: 'email', required: true, help: true },
        { name: 'replyTo', kind: 'email', help: true },
      ],
    },
  ],
  update: ({ apollo, record, values, expectedVersion }): Promise<Outcome> => {
    const { password, port, security, ...rest } = values
    const input = {
      ...rest,
      port: Number(port),
      security: security as MailSecurity,
      expectedVersion: record.id ? expectedVersion : null,
      // Left empty it stays: the server never tells it, so there is nothing to show here.
      ...(password && { password }),
    }
    return mutate(apollo, CompanyMailServerSetDocument, { input }, (d) => ({
      errors: d.companyMailServerSet.errors,
      id: d.companyMailServerSet.mailServer?.id,
    }))
  },
  list: 'settings',
  actions: {
    remove: {
      available: (server) => server.id !== '',
      can: 'company.mail:write',
      confirm: true,
      run: ({ apollo, record }) =>
        mutate(apollo, CompanyMailServerRemoveDocument, { input: { expectedVersion: record.version } }, (d) => ({
          errors: d.companyMailServerRemove.errors,
        })),
    },
  },
  aside: MailAside,
})
