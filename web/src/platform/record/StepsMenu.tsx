// The menu of a record's other steps; loaded when it is opened.
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import type { Step } from './useActions'

type Props = { readonly steps: readonly Step[]; readonly anchor: HTMLElement; readonly onClose: () => void }

export default function StepsMenu({ steps, anchor, onClose }: Props) {
  return (
    <Menu open anchorEl={anchor} onClose={onClose}>
      {steps.map((step) => (
        <MenuItem
          key={step.id}
          sx={step.tone === 'bad' ? { color: 'error.main' } : undefined}
          onClick={() => {
            onClose()
            step.start()
          }}
        >
          {step.label}
        </MenuItem>
      ))}
    </Menu>
  )
}
