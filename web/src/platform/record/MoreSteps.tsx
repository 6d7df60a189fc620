// The steps that are not the next one, behind three dots.
import Button from '@mui/material/Button'
import { Ellipsis } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Step } from './useActions'

const loadMenu = () => import('./StepsMenu')
const StepsMenu = lazy(loadMenu)

export function MoreSteps({ steps, running }: { steps: readonly Step[]; running: string | null }) {
  const { t } = useTranslation('platform')
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  return (
    <>
      <Button
        color="inherit"
        aria-label={t('form.more')}
        aria-haspopup="menu"
        aria-expanded={!!anchor}
        loading={steps.some((s) => s.id === running)}
        onPointerEnter={() => void loadMenu()}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ minWidth: 32 }}
      >
        <Ellipsis size={18} aria-hidden />
      </Button>
      {anchor && (
        <Suspense>
          <StepsMenu steps={steps} anchor={anchor} onClose={() => setAnchor(null)} />
        </Suspense>
      )}
    </>
  )
}
