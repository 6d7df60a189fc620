// Names the browser's tab after the page, so that two tabs can be told apart.
import { useEffect } from 'react'

const HOUSE = 'Countinghouse'

export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = title ? `${title} · ${HOUSE}` : HOUSE
  }, [title])
}
