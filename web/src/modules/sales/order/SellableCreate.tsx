// Makes a product from an order's line, with the dialog of whichever room offers products, and reads what a line takes from it.

import { useRefSpec } from '@/platform/form/RefPicker'
import type { RefOption } from '@/platform/form/refs'
import { useCompany } from '@/platform/session/company'
import { readSellable, type Sellable } from './sellable'

export default function SellableCreate({
  typed,
  onDone,
}: {
  typed: string
  onDone: (made: RefOption<Sellable> | null) => void
}) {
  const { apollo } = useCompany().client
  const create = useRefSpec('Product')?.create
  if (!create) return null
  return (
    <create.Dialog
      typed={typed}
      onDone={(made) => {
        if (made) void readSellable(apollo, made.id).then(onDone, () => onDone(null))
        else onDone(null)
      }}
    />
  )
}
