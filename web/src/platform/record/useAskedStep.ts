// Opens the question of a step named in the address (`?do=PAY`), so that a link leads right to it; a step without a question never starts so.
import { useEffect, useRef } from 'react'
import { useSearchParams } from 'react-router'
import type { Step } from './useActions'

const DO = 'do'

export function useAskedStep(steps: readonly Step[]): void {
  const [params, setParams] = useSearchParams()
  const wanted = params.get(DO)
  const latest = useRef(steps)
  latest.current = steps
  useEffect(() => {
    if (wanted === null) return
    setParams(
      (old) => {
        const next = new URLSearchParams(old)
        next.delete(DO)
        return next
      },
      { replace: true },
    )
    latest.current.find((step) => step.id === wanted && step.asks)?.start()
  }, [wanted, setParams])
}
