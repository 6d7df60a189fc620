// The company that several specs share: founded and filled once, before all tests.
import type { Founded } from './api'
import type { Seeded } from './seed'

export type Amber = Founded & Seeded

const PLACE = 'COUNTINGHOUSE_E2E_AMBER'

/** Keep the company for the processes in which the tests run. */
export function keepAmber(company: Amber): void {
  process.env[PLACE] = JSON.stringify(company)
}

/** Give the shared company. */
export function amber(): Amber {
  const kept = process.env[PLACE]
  if (!kept) throw new Error('The set-up of all tests has not founded the company.')
  return JSON.parse(kept) as Amber
}
