// Remembers on this machine which company was open last.

const LAST_COMPANY = 'countinghouse.company'

export const lastCompany = (): string | null => localStorage.getItem(LAST_COMPANY)
export const rememberCompany = (slug: string): void => localStorage.setItem(LAST_COMPANY, slug)
