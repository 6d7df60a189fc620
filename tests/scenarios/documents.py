"""What an integrator sends, from signing up to a paid invoice."""

from __future__ import annotations

SIGN_UP = """
mutation ($input: SignUpInput!) { signUp(input: $input) { company { slug state } tokens { accessToken } errors { code message path } } }
"""
TRIAL_BALANCE = """
query ($from: Date!, $to: Date!) { trialBalance(from: $from, to: $to) {
  rows { account { code kind isGroup } closing { amount } } debitTotal { amount } creditTotal { amount } closingTotal { amount }
} }
"""
CUSTOMER = "mutation ($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id number } errors { code message } } }"
PRODUCT = "mutation ($input: ProductCreateInput!) { productCreate(input: $input) { product { id sku } errors { code message } } }"
RECEIVE = """
mutation ($input: StockReceiveInput!) { stockReceive(input: $input) {
  product { onHand available cost { amount } stockValue { amount } } errors { code message }
} }
"""
ORDER = """
  id number version state fulfilment invoicing net { amount } tax { amount } total { amount } margin { amount } availableActions
  lines { reserved delivered invoiced } deliveries { id number state version availableActions lines { id quantity reserved } }
  invoices { number paymentState total { amount } }
"""
ORDER_CREATE = (
    f"mutation ($input: SalesOrderCreateInput!) {{ salesOrderCreate(input: $input) {{ salesOrder {{ {ORDER} }} errors {{ message }} }} }}"
)
CONFIRM = (
    f"mutation ($input: SalesOrderConfirmInput!) {{ salesOrderConfirm(input: $input) {{ salesOrder {{ {ORDER} }} errors {{ message }} }} }}"
)
READ_ORDER = f"query ($id: ID!) {{ salesOrder(id: $id) {{ {ORDER} }} }}"
DELIVER = """
mutation ($input: DeliveryPostInput!) { deliveryPost(input: $input) {
  delivery { state lines { quantity } } backOrder { id number version state lines { id quantity } backOrderOf { number } }
  errors { message }
} }
"""
INVOICE = """
  id number version state paymentState issuedOn net { amount } tax { amount } total { amount } openAmount { amount } availableActions
  journalEntry { id } pdf { mediaType url } mails { state recipients subject attachments { mediaType } }
"""
DRAFT = f"""
mutation ($input: InvoiceCreateFromOrderInput!) {{ invoiceCreateFromOrder(input: $input) {{
  invoice {{ {INVOICE} }} errors {{ message }}
}} }}
"""
POST = f"mutation ($input: InvoicePostInput!) {{ invoicePost(input: $input) {{ invoice {{ {INVOICE} }} errors {{ message }} }} }}"
READ_INVOICE = f"query ($id: ID!) {{ invoice(id: $id) {{ {INVOICE} }} }}"
PAY = """
mutation ($input: PaymentCreateInput!) { paymentCreate(input: $input) {
  payment { number openAmount { amount } allocations { amount { amount } invoice { paymentState openAmount { amount } } } }
  errors { message }
} }
"""
GLANCE = """
{ dashboard { cash { amount } receivable { amount } openOrders toInvoice salesThisMonth { amount } marginThisMonth { amount } } }
"""
NOTIFICATIONS = "{ notifications(first: 20) { nodes { kind } } }"
