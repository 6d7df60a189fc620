// Puts the focus into the first field of something that is being made, so that typing begins at once.
import { type RefObject, useEffect } from 'react'

const FIELDS = '[data-field] input:not([readonly]), [data-field] textarea, [data-field] select'

export function useFirstField(page: RefObject<HTMLElement | null>, isNew: boolean): void {
  useEffect(() => {
    if (isNew) page.current?.querySelector<HTMLElement>(FIELDS)?.focus()
  }, [page, isNew])
}
