// The ledger of goods: everything that came in, went out or was counted.
import { ArrowLeftRight } from 'lucide-react'
import { defineModule } from '@/platform/module/manifest'

export default defineModule({
  name: 'stock',
  nav: [{ id: 'moves', to: 'stock-moves', icon: ArrowLeftRight, can: 'stock.move:read', order: 60 }],
  routes: [
    {
      path: 'stock-moves',
      lazy: async () => ({ Component: (await import('./move/MoveList')).MoveList }),
    },
  ],
})
