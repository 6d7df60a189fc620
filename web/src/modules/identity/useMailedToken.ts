// The token of a mailed link stands behind the "#", where no server sees it; it is taken out of the address at once.
import { useEffect, useState } from 'react'

/** Return the token of the link that led here, or one that was kept; another link that is opened on the same page brings its own. */
export function useMailedToken(kept = ''): string {
  const [token, setToken] = useState(() => location.hash.slice(1) || kept)
  useEffect(() => {
    const take = () => {
      if (!location.hash) return
      setToken(location.hash.slice(1))
      history.replaceState(history.state, '', location.pathname + location.search)
    }
    take()
    addEventListener('hashchange', take)
    return () => removeEventListener('hashchange', take)
  }, [])
  return token
}
