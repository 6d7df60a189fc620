// The token of a mailed link stands behind the "#", where no server sees it; it is taken out of the address at once.
import { useEffect, useState } from 'react'

export function useMailedToken(): string {
  const [token] = useState(() => location.hash.slice(1))
  useEffect(() => {
    if (location.hash) history.replaceState(history.state, '', location.pathname + location.search)
  }, [])
  return token
}
