// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import ApprovalNotice, { stageOf } from '@/platform/approval/ApprovalNotice'
import { expectAccessible, expectTranslated } from '@/platform/testing/checks'
import { mockApi } from '@/platform/testing/mockApi'
import { renderInCompany } from '@/platform/testing/renderInCompany'
import { ApprovalPlace } from './ApprovalPlace'
import { ApprovalsPage } from './ApprovalsPage'

const ID = '0197a000-0000-7000-8000-000000000001'
const LIMIT = { amount: '100.00', currency: 'EUR' }
const RIGHTS = ['approvals.approval:read', 'approvals.approval:request', 'approvals.approval:decide']

type Need = Parameters<typeof stageOf>[0]
const need = (approval: object | null, isNeeded = true): Need => ({ isNeeded, limit: LIMIT, approval }) as Need

test('an approval counts for the version that was asked about, and for no other', () => {
  expect(stageOf(need(null, false), 1)).toBeNull()
  expect(stageOf(need(null), 1)).toBe('toAsk')
  expect(stageOf(need({ recordVersion: 1, state: 'REQUESTED' }), 1)).toBe('waiting')
  expect(stageOf(need({ recordVersion: 1, state: 'APPROVED' }), 1)).toBe('approved')
  expect(stageOf(need({ recordVersion: 1, state: 'APPROVED' }), 2)).toBe('changed')
  expect(stageOf(need({ recordVersion: 1, state: 'REJECTED' }), 1)).toBe('rejected')
  expect(stageOf(need({ recordVersion: 1, state: 'REJECTED' }), 2)).toBe('toAsk')
})

const Shown = () => <ApprovalNotice step="SALES_ORDER_CONFIRM" record={{ id: ID, version: 1 }} />

test('it offers to ask where a second person is needed', async () => {
  const api = mockApi({
    rows: 1,
    values: { 'ApprovalNeed.isNeeded': true, 'ApprovalNeed.approval': null, 'ApprovalNeed.limit': LIMIT },
  })
  const shown = await renderInCompany(Shown, api, { path: 'orders/:id', at: `orders/${ID}`, permissions: RIGHTS })
  await userEvent.click(await screen.findByRole('button'))
  await waitFor(() => expect(api.asked.map((each) => each.name)).toContain('ApprovalAsk'))
  expectTranslated(shown.container)
  expect(shown.missing).toEqual([])
})

test('what waits for the reader stands first, and is decided with a note', async () => {
  const api = mockApi({ rows: 2, values: { 'Approval.canDecide': true, 'Approval.state': 'REQUESTED' } })
  const shown = await renderInCompany(ApprovalsPage, api, { path: 'approvals', at: 'approvals', permissions: RIGHTS })
  await screen.findByRole('table')
  await expectAccessible(shown.container)
  expectTranslated(shown.container)
  await userEvent.click(screen.getAllByRole('button')[1]!)
  await userEvent.type(await screen.findByRole('textbox'), 'Known customer{Enter}')
  await waitFor(() => expect(api.asked.map((each) => each.name)).toContain('ApprovalDecide'))
  expect(shown.missing).toEqual([])
})

test('a notification leads on to the record that waits', async () => {
  const api = mockApi({ rows: 1, values: { 'Approval.step': 'PAYMENT_POST', 'Approval.recordId': ID } })
  const { router } = await renderInCompany(ApprovalPlace, api, {
    path: 'approvals/:id',
    at: `approvals/${ID}`,
    permissions: RIGHTS,
  })
  await waitFor(() => expect(router.state.location.pathname).toMatch(new RegExp(`/payments/${ID}$`)))
})
