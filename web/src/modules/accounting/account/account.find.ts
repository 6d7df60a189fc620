// Finds accounts by code or name: for the palette and for the pickers of entries, categories and filters.
import type { ApolloClient } from '@apollo/client'
import { defineRef, type RefOption } from '@/platform/form/refs'
import type { AccountWhere } from '@/platform/graphql/schema-types'
import type { Hit } from '@/platform/module/manifest'
import { AccountFindDocument, AccountNameDocument } from './account.generated'

type Named = { readonly id: string; readonly code: string; readonly name: string }

const IN_USE: AccountWhere = { isArchived: { eq: false } }

/** Name an account as people do: its code, then its name. */
export const accountName = ({ code, name }: { code: string; name: string }): string => `${code} ${name}`

async function matches(apollo: ApolloClient, text: string, where: AccountWhere): Promise<readonly Named[]> {
  const { data } = await apollo.query({
    query: AccountFindDocument,
    variables: { text, where },
    fetchPolicy: 'network-only',
  })
  return data?.accounts.nodes ?? []
}

const option = (account: Named): RefOption<null> => ({ id: account.id, label: accountName(account), data: null })

async function resolve(apollo: ApolloClient, id: string): Promise<RefOption<null> | null> {
  const { data } = await apollo.query({ query: AccountNameDocument, variables: { id } })
  return data?.account ? option(data.account) : null
}

/** Find a handful of accounts for the palette. */
export async function findAccounts(apollo: ApolloClient, text: string): Promise<readonly Hit[]> {
  const found = await matches(apollo, text, IN_USE)
  return found.slice(0, 12).map((a) => ({ id: a.id, label: accountName(a), to: `accounts/${a.id}` }))
}

/** Accounts that take postings. */
export const accountRef = defineRef({
  typename: 'Account',
  search: async (apollo, text) => (await matches(apollo, text, { ...IN_USE, isGroup: { eq: false } })).map(option),
  resolve,
})

/** Groups, which collect other accounts. */
export const groupRef = defineRef({
  typename: 'AccountGroup',
  search: async (apollo, text) => (await matches(apollo, text, { ...IN_USE, isGroup: { eq: true } })).map(option),
  resolve,
})

/** Accounts that sales can be booked to. */
export const incomeRef = defineRef({
  typename: 'IncomeAccount',
  search: async (apollo, text) =>
    (await matches(apollo, text, { ...IN_USE, isGroup: { eq: false }, kind: { eq: 'INCOME' } })).map(option),
  resolve,
})
