// Fills a company with a little of everything, so that each kind of page has something to show.
import { Api, type Founded } from './api'

export type Seeded = {
  readonly customers: readonly { readonly id: string; readonly name: string }[]
  readonly products: readonly { readonly id: string; readonly sku: string; readonly name: string }[]
  readonly category: string
  /** Confirmed, part delivered, invoiced, part paid. */
  readonly order: { readonly id: string; readonly number: string }
  readonly draft: { readonly id: string; readonly number: string }
  readonly delivery: string
  readonly invoice: string
  readonly payment: string
  readonly account: string
  readonly entry: string
}

const CUSTOMERS = ['Corner Shop', 'Harbour Hotel', 'Old Mill School']
const PRODUCTS: readonly (readonly [sku: string, name: string, price: string])[] = [
  ['LAMP', 'Desk lamp', '20.00'],
  ['CHAIR', 'Oak chair', '89.90'],
  ['TABLE', 'Oak table', '349.00'],
  ['SHELF', 'Wall shelf', '45.50'],
  ['RUG', 'Wool rug', '129.00'],
]

type Nodes = { nodes: { id: string }[] }
type Versioned = { id: string; version: number }

/** Make customers, products with stock, and one sale from the order to its first payment; `called` makes of a plain name what is sent. */
export async function seed(
  company: Pick<Founded, 'slug' | 'token'>,
  called = (name: string): string => name,
): Promise<Seeded> {
  const api = new Api(company.slug, company.token)
  const customers = []
  for (const name of CUSTOMERS) {
    const email = `${name.split(' ')[0]?.toLowerCase()}@example.com`
    const made = await api.create<{ customer: Seeded['customers'][number] }>(
      'customerCreate',
      { name: called(name), email, note: called('Pays late.') },
      'customer { id name }',
    )
    customers.push(made.customer)
  }
  const { productCategory } = await api.create<{ productCategory: { id: string } }>(
    'productCategoryCreate',
    { name: called('Furniture') },
    'productCategory { id }',
  )
  const products = []
  for (const [sku, name, salesPrice] of PRODUCTS) {
    const { product } = await api.create<{ product: Seeded['products'][number] }>(
      'productCreate',
      { sku, name: called(name), description: called('Made by hand.'), salesPrice, categoryId: productCategory.id },
      'product { id sku name }',
    )
    await api.create('stockReceive', { productId: product.id, quantity: '50', unitCost: '9.00' }, 'product { id }')
    products.push(product)
  }
  const sold = await sell(api, customers[0]!.id, products[0]!.id, called)
  const { salesOrder } = await api.create<{ salesOrder: Versioned & { number: string } }>(
    'salesOrderCreate',
    {
      customerId: customers[1]!.id,
      lines: [{ productId: products[1]!.id, quantity: '2', description: called('Oak') }],
    },
    'salesOrder { id number version }',
  )
  const { accounts, journalEntries } = await api.ask<{ accounts: Nodes; journalEntries: Nodes }>(
    '{ accounts(first: 50, where: { isGroup: { eq: false } }) { nodes { id } } journalEntries(first: 1) { nodes { id } } }',
  )
  const books = { account: accounts.nodes[0]!.id, entry: journalEntries.nodes[0]!.id }
  return { customers, products, category: productCategory.id, draft: salesOrder, ...sold, ...books }
}

async function sell(api: Api, customerId: string, productId: string, called: (name: string) => string) {
  const order = 'salesOrder { id number version deliveries { id version lines { id } } }'
  type Order = { salesOrder: Versioned & { number: string; deliveries: (Versioned & { lines: { id: string }[] })[] } }
  const { salesOrder: draft } = await api.create<Order>(
    'salesOrderCreate',
    {
      customerId,
      customerReference: called('PO 7'),
      note: called('By the back door.'),
      lines: [{ productId, quantity: '3' }],
    },
    order,
  )
  const { salesOrder } = await api.create<Order>(
    'salesOrderConfirm',
    { id: draft.id, expectedVersion: draft.version },
    order,
  )
  const ready = salesOrder.deliveries[0]!
  await api.create(
    'deliveryPost',
    { id: ready.id, expectedVersion: ready.version, lines: [{ lineId: ready.lines[0]!.id, quantity: '2' }] },
    'delivery { id }',
  )
  const { salesOrder: now } = await api.ask<{ salesOrder: Versioned }>(
    'query ($id: ID!) { salesOrder(id: $id) { id version } }',
    { id: draft.id },
  )
  const { invoice: written } = await api.create<{ invoice: Versioned }>(
    'invoiceCreateFromOrder',
    { orderId: draft.id, expectedVersion: now.version },
    'invoice { id version }',
  )
  const { invoice } = await api.create<{ invoice: Versioned }>(
    'invoicePost',
    { id: written.id, expectedVersion: written.version },
    'invoice { id version }',
  )
  const { payment } = await api.create<{ payment: { id: string } }>(
    'paymentCreate',
    { customerId, amount: '10.00', autoAllocate: true, reference: called('Transfer') },
    'payment { id }',
  )
  return {
    order: { id: draft.id, number: draft.number },
    delivery: ready.id,
    invoice: invoice.id,
    payment: payment.id,
  }
}
