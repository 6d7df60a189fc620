// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { UploadRefused, upload } from '@/platform/files/upload'
import { expectAccessible, expectTranslated } from '@/platform/testing/checks'
import { mockApi, type Scenario } from '@/platform/testing/mockApi'
import { renderInCompany } from '@/platform/testing/renderInCompany'
import { ImportPage } from './ImportPage'
import { JobPage } from './JobPage'

vi.setConfig({ testTimeout: 30_000 })
// The network's edge: a page in a test has no server to send files to.
vi.mock(import('@/platform/files/upload'), async (load) => ({ ...(await load()), upload: vi.fn() }))

const RIGHTS = [
  'imports.job:read',
  'imports.job:create',
  'catalog.product:create',
  'catalog.product:update',
  'parties.customer:create',
  'parties.customer:update',
]
const JOB = '0197a000-0000-7000-8000-000000000001'
const FILE = '0197a000-0000-7000-8000-00000000000f'

const column = (header: string, field: string | null) => ({ header, field, samples: [`§${header}`] })
const field = (name: string, isRequired: boolean, isKey: boolean) => ({ name, label: name, isRequired, isKey })
const PREVIEW = {
  kind: 'PRODUCTS',
  file: { id: FILE, name: '§prices.csv', size: 100 },
  separator: ';',
  decimalSeparator: ',',
  rowCount: 6,
  columns: [column('§Nr', 'sku'), column('§Text', 'name'), column('§Wert', null)],
  fields: [field('sku', false, true), field('name', true, false), field('salesPrice', true, false)],
}

const start = async (at: string, values: Scenario['values'] = {}, language?: 'en', permissions = RIGHTS) => {
  const api = mockApi({ rows: 1, values: { 'Query.importPreview': PREVIEW, 'Query.jobs': [], ...values } })
  const page = await renderInCompany(ImportPage, api, {
    path: 'imports',
    at,
    permissions,
    ...(language && { language }),
  })
  return { api, ...page }
}

const job = (part: object) => ({
  id: JOB,
  kind: 'IMPORT_PRODUCTS',
  status: 'DONE',
  isDryRun: true,
  done: 6,
  total: 6,
  progress: 100,
  message: '§message',
  createdCount: 4,
  updatedCount: 0,
  unchangedCount: 0,
  failedCount: 0,
  faults: [],
  fileUrl: `/c/acme/files/${FILE}`,
  createdAt: '2026-03-15T09:00:00Z',
  finishedAt: '2026-03-15T09:01:00Z',
  ...part,
})

const ADDRESS = `imports/${JOB}?kind=PRODUCTS&file=${FILE}&map=sku,name,salesPrice`

const follow = async (part: object, at = ADDRESS, language?: 'en', permissions = RIGHTS) => {
  const api = mockApi({ rows: 1, values: { 'Query.importPreview': PREVIEW, 'Query.job': job(part) } })
  const page = await renderInCompany(JobPage, api, {
    path: 'imports/:id',
    at,
    permissions,
    ...(language && { language }),
  })
  return { api, ...page }
}

describe('the file', () => {
  test('is asked for, every word translated', async () => {
    const { container, missing } = await start('imports')
    await screen.findAllByRole('radio')
    expectTranslated(container)
    expect(missing).toEqual([])
    expect(container.querySelectorAll('.MuiButton-contained')).toHaveLength(1)
    await expectAccessible(container)
  })

  test('goes on to its columns when it has arrived', async () => {
    vi.mocked(upload).mockResolvedValue({ id: FILE, name: 'prices.csv', mediaType: 'text/csv', size: 3 })
    const { container, router } = await start('imports?kind=CUSTOMERS', {}, 'en')
    await userEvent.upload(container.querySelector('input[type=file]')!, new File(['a;b'], 'prices.csv'))
    await waitFor(() => expect(router.state.location.search).toBe(`?kind=CUSTOMERS&file=${FILE}`))
    expect(upload).toHaveBeenCalledWith('acme', expect.any(File), expect.anything())
  })

  test('that is refused says why and can be sent again', async () => {
    vi.mocked(upload).mockRejectedValue(new UploadRefused('§Too large.', 413))
    const { container } = await start('imports', {}, 'en')
    await userEvent.upload(container.querySelector('input[type=file]')!, new File(['a'], 'a.csv'))
    expect(await screen.findByRole('alert')).toHaveTextContent('§Too large.')
    expect(screen.getByRole('button', { name: 'Choose a file' })).toBeEnabled()
  })

  test('of what may not be changed is not asked for', async () => {
    await start('imports', {}, 'en', RIGHTS.slice(0, 4))
    expect(await screen.findAllByRole('radio')).toHaveLength(1)
    expect(screen.getByRole('radio', { name: /Products/ })).toBeChecked()
  })
})

describe('the columns', () => {
  const at = `imports?kind=PRODUCTS&file=${FILE}`

  test('are suggested, with what is missing said, every word translated', async () => {
    const { container, missing } = await start(at)
    await screen.findByRole('table')
    expect(screen.getAllByRole('combobox').map((e) => (e as HTMLSelectElement).value)).toEqual(['sku', 'name', ''])
    expectTranslated(container)
    expect(missing).toEqual([])
    await expectAccessible(container)
  })

  test('are changed in the address, so that a reload keeps them', async () => {
    const { router } = await start(at, {}, 'en')
    expect(await screen.findByText(/No column gives Price/)).toBeInTheDocument()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Meaning of §Wert' }), 'Price')
    await waitFor(() =>
      expect(new URLSearchParams(router.state.location.search).get('map')).toBe('sku,name,salesPrice'),
    )
    expect(screen.queryByText(/No column gives/)).toBeNull()
  })

  test('that mean the same or name no key cannot be checked', async () => {
    await start(`${at}&map=name,name,`, {}, 'en')
    expect(await screen.findAllByText('Two columns cannot both be Name.')).toHaveLength(2)
    expect(screen.getByRole('button', { name: 'Check the file' })).toBeDisabled()
    expect(screen.getByText(/Choose the column that holds the number/)).toBeInTheDocument()
  })

  test('are checked by a trial run that writes nothing', async () => {
    const { api, router } = await start(`${at}&map=sku,name,salesPrice`, {}, 'en')
    await userEvent.click(await screen.findByRole('button', { name: 'Check the file' }))
    await waitFor(() => expect(router.state.location.pathname).toBe(`/c/acme/imports/${JOB}`))
    expect(api.asked.find((a) => a.name === 'ImportStart')?.variables).toMatchObject({
      input: {
        kind: 'PRODUCTS',
        fileId: FILE,
        isDryRun: true,
        columns: [
          { header: '§Nr', field: 'sku' },
          { header: '§Text', field: 'name' },
          { header: '§Wert', field: 'salesPrice' },
        ],
      },
    })
    expect(new URLSearchParams(router.state.location.search).get('file')).toBe(FILE)
  })

  test('of a file that is gone lead back to the file', async () => {
    const { router } = await start(at, { 'Query.importPreview': null }, 'en')
    await userEvent.click(await screen.findByRole('button', { name: 'Another file' }))
    await waitFor(() => expect(router.state.location.search).toBe('?kind=PRODUCTS'))
  })
})

describe('the job', () => {
  const FAULT = { row: 4, column: '§Wert', value: '§abc', code: 'INVALID', message: '§No number.' }

  test('shows how far it is, every word translated', async () => {
    const { container, missing } = await follow({ status: 'RUNNING', done: 3, progress: 50 })
    expect(await screen.findByRole('progressbar')).toHaveAttribute('aria-valuenow', '50')
    expectTranslated(container)
    expect(missing).toEqual([])
    await expectAccessible(container)
  })

  test('that found nothing wrong imports everything with one press', async () => {
    const { api, container, missing } = await follow({})
    const [button] = await waitFor(() => {
      const found = container.querySelectorAll<HTMLElement>('.MuiButton-contained')
      expect(found).toHaveLength(1)
      return [...found]
    })
    expectTranslated(container)
    expect(missing).toEqual([])
    await userEvent.click(button!)
    await waitFor(() =>
      expect(api.asked.find((a) => a.name === 'ImportStart')?.variables).toMatchObject({
        input: { isDryRun: false, skipBadRows: false, fileId: FILE },
      }),
    )
  })

  test('that found faults names them by row, column and value, and leaves them out when asked to', async () => {
    const { api, container } = await follow({ failedCount: 1, faults: [FAULT] }, ADDRESS, 'en')
    const row = await screen.findByRole('row', { name: /4/ })
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['§Wert', '§abc', '§No number.'])
    expect(screen.getByRole('link', { name: 'Download the result' })).toHaveAttribute('href', `/c/acme/files/${FILE}`)
    expect(screen.getByRole('link', { name: 'Send the corrected file' })).toHaveAttribute(
      'href',
      '/c/acme/imports?kind=PRODUCTS&map=sku%2Cname%2CsalesPrice',
    )
    await expectAccessible(container)
    await userEvent.click(await screen.findByRole('button', { name: 'Skip bad rows, import the other 4' }))
    await waitFor(() =>
      expect(api.asked.find((a) => a.name === 'ImportStart')?.variables).toMatchObject({
        input: { isDryRun: false, skipBadRows: true },
      }),
    )
  })

  test('whose file is not at hand is begun anew', async () => {
    await follow({}, `imports/${JOB}`, 'en')
    expect(await screen.findByRole('link', { name: 'Send the file again' })).toHaveAttribute(
      'href',
      '/c/acme/imports?kind=PRODUCTS',
    )
  })

  test('that has written leads to what was written', async () => {
    await follow({ isDryRun: false }, ADDRESS, 'en')
    expect(await screen.findByText('Everything is in.')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Show products' })).toHaveAttribute('href', '/c/acme/products')
    expect(screen.queryByRole('table')).toBeNull()
  })

  test('that stopped says so', async () => {
    await follow({ status: 'FAILED', isDryRun: false, createdCount: 0, fileUrl: null }, ADDRESS, 'en')
    expect(await screen.findByRole('alert')).toHaveTextContent('§message')
  })

  test('that is not there is not shown', async () => {
    const api = mockApi({ rows: 1, values: { 'Query.job': null } })
    await renderInCompany(JobPage, api, { path: 'imports/:id', at: ADDRESS, permissions: RIGHTS, language: 'en' })
    expect(await screen.findByText('There is nothing here')).toBeInTheDocument()
  })

  test('is not for everybody', async () => {
    await follow({}, ADDRESS, 'en', [])
    expect(screen.getByText('imports.job:read')).toBeInTheDocument()
  })
})
