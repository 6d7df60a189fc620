export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Date: { input: string; output: string; }
  DateTime: { input: string; output: string; }
  Decimal: { input: string; output: string; }
  JSON: { input: unknown; output: unknown; }
  UUID: { input: string; output: string; }
};

export type Account = {
  __typename?: 'Account';
  code: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  isArchived: Scalars['Boolean']['output'];
  isControl: Scalars['Boolean']['output'];
  isGroup: Scalars['Boolean']['output'];
  kind: AccountKind;
  name: Scalars['String']['output'];
  parent?: Maybe<Account>;
  version: Scalars['Int']['output'];
};

export type AccountArchiveInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};

export type AccountConnection = {
  __typename?: 'AccountConnection';
  edges: Array<AccountEdge>;
  nodes: Array<Account>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AccountCreateInput = {
  code: Scalars['String']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  isGroup?: Scalars['Boolean']['input'];
  kind: AccountKind;
  name: Scalars['String']['input'];
  parentId?: InputMaybe<Scalars['ID']['input']>;
};

export type AccountEdge = {
  __typename?: 'AccountEdge';
  cursor: Scalars['String']['output'];
  node: Account;
};

export type AccountKind =
  | 'ASSET'
  | 'BANK'
  | 'COGS'
  | 'EQUITY'
  | 'EXPENSE'
  | 'INCOME'
  | 'LIABILITY'
  | 'PAYABLE'
  | 'RECEIVABLE'
  | 'STOCK'
  | 'TAX';

export type AccountKindOp = {
  eq?: InputMaybe<AccountKind>;
  in?: InputMaybe<Array<AccountKind>>;
};

export type AccountOrderBy = {
  direction?: Direction;
  field: AccountOrderField;
};

export type AccountOrderField =
  | 'CODE'
  | 'NAME';

export type AccountPayload = {
  __typename?: 'AccountPayload';
  account?: Maybe<Account>;
  errors: Array<UserError>;
};

export type AccountRestoreInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};

export type AccountUpdateInput = {
  code?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  kind?: InputMaybe<AccountKind>;
  name?: InputMaybe<Scalars['String']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
};

export type AccountWhere = {
  and?: InputMaybe<Array<AccountWhere>>;
  code?: InputMaybe<StringOp>;
  id?: InputMaybe<IdOp>;
  isArchived?: InputMaybe<BooleanOp>;
  isGroup?: InputMaybe<BooleanOp>;
  kind?: InputMaybe<AccountKindOp>;
  name?: InputMaybe<StringOp>;
  not?: InputMaybe<AccountWhere>;
  or?: InputMaybe<Array<AccountWhere>>;
};

export type Address = {
  __typename?: 'Address';
  city: Scalars['String']['output'];
  country: Scalars['String']['output'];
  postalCode: Scalars['String']['output'];
  region: Scalars['String']['output'];
  street: Scalars['String']['output'];
};

export type AddressInput = {
  city?: Scalars['String']['input'];
  country: Scalars['String']['input'];
  postalCode?: Scalars['String']['input'];
  region?: Scalars['String']['input'];
  street?: Scalars['String']['input'];
};

export type Allocation = {
  __typename?: 'Allocation';
  amount: Money;
  id: Scalars['ID']['output'];
  invoice: Invoice;
  isReversed: Scalars['Boolean']['output'];
  on: Scalars['Date']['output'];
  payment: Payment;
  recordedAt: Scalars['DateTime']['output'];
  reverses?: Maybe<Allocation>;
};

export type AllocationCreateInput = {
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  idempotencyKey: Scalars['UUID']['input'];
  invoiceId: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
  paymentId: Scalars['ID']['input'];
};

export type AllocationPayload = {
  __typename?: 'AllocationPayload';
  allocation?: Maybe<Allocation>;
  errors: Array<UserError>;
  invoice?: Maybe<Invoice>;
  payment?: Maybe<Payment>;
};

export type AllocationReverseInput = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type Barcode = {
  __typename?: 'Barcode';
  code: Scalars['String']['output'];
  quantity: Scalars['Decimal']['output'];
};

export type BarcodeInput = {
  code: Scalars['String']['input'];
  quantity?: Scalars['Decimal']['input'];
};

export type BooleanOp = {
  eq?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Company = {
  __typename?: 'Company';
  country: Scalars['String']['output'];
  currency: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  slug: Scalars['String']['output'];
  state: CompanyState;
  zone: Scalars['String']['output'];
};

export type CompanyCreateInput = {
  country: Scalars['String']['input'];
  currency: Scalars['String']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  name: Scalars['String']['input'];
  zone: Scalars['String']['input'];
};

export type CompanyCreatePayload = {
  __typename?: 'CompanyCreatePayload';
  company?: Maybe<Company>;
  errors: Array<UserError>;
};

export type CompanyProfile = {
  __typename?: 'CompanyProfile';
  country: Scalars['String']['output'];
  currency: Scalars['String']['output'];
  currencyDigits: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  language: Scalars['String']['output'];
  name: Scalars['String']['output'];
  pricesIncludeTax: Scalars['Boolean']['output'];
  slug: Scalars['String']['output'];
  taxRounding: TaxRounding;
  today: Scalars['Date']['output'];
  zone: Scalars['String']['output'];
};

export type CompanyState =
  | 'ACTIVE'
  | 'PREPARING'
  | 'SUSPENDED';

export type Customer = {
  __typename?: 'Customer';
  address?: Maybe<Address>;
  createdAt: Scalars['DateTime']['output'];
  email?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  isArchived: Scalars['Boolean']['output'];
  language: Scalars['String']['output'];
  name: Scalars['String']['output'];
  note: Scalars['String']['output'];
  number: Scalars['String']['output'];
  openAmount?: Maybe<Money>;
  overdueAmount?: Maybe<Money>;
  paymentTermDays: Scalars['Int']['output'];
  phone?: Maybe<Scalars['String']['output']>;
  taxNumber?: Maybe<Scalars['String']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};

export type CustomerArchiveInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};

export type CustomerConnection = {
  __typename?: 'CustomerConnection';
  edges: Array<CustomerEdge>;
  nodes: Array<Customer>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CustomerCreateInput = {
  address?: InputMaybe<AddressInput>;
  email?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey: Scalars['UUID']['input'];
  language?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
  paymentTermDays?: InputMaybe<Scalars['Int']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  taxNumber?: InputMaybe<Scalars['String']['input']>;
};

export type CustomerEdge = {
  __typename?: 'CustomerEdge';
  cursor: Scalars['String']['output'];
  node: Customer;
};

export type CustomerOrderBy = {
  direction?: Direction;
  field: CustomerOrderField;
};

export type CustomerOrderField =
  | 'CREATED_AT'
  | 'NAME'
  | 'NUMBER';

export type CustomerPayload = {
  __typename?: 'CustomerPayload';
  customer?: Maybe<Customer>;
  errors: Array<UserError>;
};

export type CustomerRestoreInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};

export type CustomerUpdateInput = {
  address?: InputMaybe<AddressInput>;
  email?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  language?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
  paymentTermDays?: InputMaybe<Scalars['Int']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  taxNumber?: InputMaybe<Scalars['String']['input']>;
};

export type CustomerWhere = {
  and?: InputMaybe<Array<CustomerWhere>>;
  createdAt?: InputMaybe<DateTimeOp>;
  email?: InputMaybe<StringOp>;
  id?: InputMaybe<IdOp>;
  isArchived?: InputMaybe<BooleanOp>;
  name?: InputMaybe<StringOp>;
  not?: InputMaybe<CustomerWhere>;
  number?: InputMaybe<StringOp>;
  or?: InputMaybe<Array<CustomerWhere>>;
};

export type Dashboard = {
  __typename?: 'Dashboard';
  cash?: Maybe<Money>;
  draftInvoices: Scalars['Int']['output'];
  latestOrders: Array<SalesOrder>;
  marginThisMonth?: Maybe<Money>;
  openOrders: Scalars['Int']['output'];
  openOrdersTotal: Money;
  overdue: Money;
  overdueCount: Scalars['Int']['output'];
  overdueInvoices: Array<Invoice>;
  receivable: Money;
  salesByMonth: Array<MonthSales>;
  salesLastMonth: Money;
  salesThisMonth: Money;
  toDeliver: Scalars['Int']['output'];
  toInvoice: Scalars['Int']['output'];
  today: Scalars['Date']['output'];
};

export type DateOp = {
  eq?: InputMaybe<Scalars['Date']['input']>;
  gt?: InputMaybe<Scalars['Date']['input']>;
  gte?: InputMaybe<Scalars['Date']['input']>;
  in?: InputMaybe<Array<Scalars['Date']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['Date']['input']>;
  lte?: InputMaybe<Scalars['Date']['input']>;
};

export type DateTimeOp = {
  eq?: InputMaybe<Scalars['DateTime']['input']>;
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  lte?: InputMaybe<Scalars['DateTime']['input']>;
};

export type DecimalOp = {
  eq?: InputMaybe<Scalars['Decimal']['input']>;
  gt?: InputMaybe<Scalars['Decimal']['input']>;
  gte?: InputMaybe<Scalars['Decimal']['input']>;
  in?: InputMaybe<Array<Scalars['Decimal']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['Decimal']['input']>;
  lte?: InputMaybe<Scalars['Decimal']['input']>;
};

export type Delivery = {
  __typename?: 'Delivery';
  availableActions: Array<DeliveryAction>;
  backOrderOf?: Maybe<Delivery>;
  createdAt: Scalars['DateTime']['output'];
  customer: Customer;
  id: Scalars['ID']['output'];
  lines: Array<DeliveryLine>;
  number: Scalars['String']['output'];
  on?: Maybe<Scalars['Date']['output']>;
  order: SalesOrder;
  state: DeliveryState;
  version: Scalars['Int']['output'];
  warehouse: Warehouse;
};

export type DeliveryAction =
  | 'POST';

export type DeliveryConnection = {
  __typename?: 'DeliveryConnection';
  edges: Array<DeliveryEdge>;
  nodes: Array<Delivery>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DeliveryEdge = {
  __typename?: 'DeliveryEdge';
  cursor: Scalars['String']['output'];
  node: Delivery;
};

export type DeliveryLine = {
  __typename?: 'DeliveryLine';
  id: Scalars['ID']['output'];
  orderLine: SalesOrderLine;
  position: Scalars['Int']['output'];
  product: Product;
  quantity: Scalars['Decimal']['output'];
  reserved: Scalars['Decimal']['output'];
};

export type DeliveryLineQuantityInput = {
  lineId: Scalars['ID']['input'];
  quantity: Scalars['Decimal']['input'];
};

export type DeliveryOrderBy = {
  direction?: Direction;
  field: DeliveryOrderField;
};

export type DeliveryOrderField =
  | 'CREATED_AT'
  | 'NUMBER';

export type DeliveryPayload = {
  __typename?: 'DeliveryPayload';
  backOrder?: Maybe<Delivery>;
  delivery?: Maybe<Delivery>;
  errors: Array<UserError>;
};

export type DeliveryPostInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  /** Absent: everything on the delivery. */
  lines?: InputMaybe<Array<DeliveryLineQuantityInput>>;
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type DeliveryState =
  | 'CANCELLED'
  | 'POSTED'
  | 'READY';

export type DeliveryStateOp = {
  eq?: InputMaybe<DeliveryState>;
  in?: InputMaybe<Array<DeliveryState>>;
};

export type DeliveryWhere = {
  and?: InputMaybe<Array<DeliveryWhere>>;
  customerId?: InputMaybe<IdOp>;
  id?: InputMaybe<IdOp>;
  not?: InputMaybe<DeliveryWhere>;
  number?: InputMaybe<StringOp>;
  on?: InputMaybe<DateOp>;
  or?: InputMaybe<Array<DeliveryWhere>>;
  orderId?: InputMaybe<IdOp>;
  state?: InputMaybe<DeliveryStateOp>;
};

export type Direction =
  | 'ASC'
  | 'DESC';

export type DocumentEvent = {
  __typename?: 'DocumentEvent';
  id: Scalars['ID']['output'];
  kind: EntityKind;
  version?: Maybe<Scalars['Int']['output']>;
};

export type EntityKind =
  | 'CUSTOMER'
  | 'DELIVERY'
  | 'INVOICE'
  | 'JOB'
  | 'MAIL'
  | 'PAYMENT'
  | 'PRODUCT'
  | 'SALES_ORDER';

export type File = {
  __typename?: 'File';
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  mediaType: Scalars['String']['output'];
  name: Scalars['String']['output'];
  size: Scalars['Int']['output'];
  url: Scalars['String']['output'];
};

export type FulfilmentState =
  | 'DELIVERED'
  | 'NONE'
  | 'PARTLY_DELIVERED'
  | 'WAITING';

export type FulfilmentStateOp = {
  eq?: InputMaybe<FulfilmentState>;
  in?: InputMaybe<Array<FulfilmentState>>;
};

export type IdOp = {
  eq?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ImportColumn = {
  __typename?: 'ImportColumn';
  field?: Maybe<Scalars['String']['output']>;
  header: Scalars['String']['output'];
  samples: Array<Scalars['String']['output']>;
};

export type ImportColumnInput = {
  field?: InputMaybe<Scalars['String']['input']>;
  header: Scalars['String']['input'];
};

export type ImportField = {
  __typename?: 'ImportField';
  isKey: Scalars['Boolean']['output'];
  isRequired: Scalars['Boolean']['output'];
  label: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

export type ImportKind =
  | 'CUSTOMERS'
  | 'PRODUCTS';

export type ImportPreview = {
  __typename?: 'ImportPreview';
  columns: Array<ImportColumn>;
  fields: Array<ImportField>;
  file: File;
  kind: ImportKind;
  rowCount: Scalars['Int']['output'];
  separator: Scalars['String']['output'];
};

/** A dry run writes nothing. Without `skipBadRows` one bad row keeps all of them out. */
export type ImportStartInput = {
  columns: Array<ImportColumnInput>;
  fileId: Scalars['ID']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  isDryRun: Scalars['Boolean']['input'];
  kind: ImportKind;
  skipBadRows?: Scalars['Boolean']['input'];
};

export type IntOp = {
  eq?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
};

export type Invoice = {
  __typename?: 'Invoice';
  allocations: Array<Allocation>;
  availableActions: Array<InvoiceAction>;
  createdAt: Scalars['DateTime']['output'];
  currency: Scalars['String']['output'];
  customer: Customer;
  customerReference: Scalars['String']['output'];
  daysLate: Scalars['Int']['output'];
  discount: Money;
  dueOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  isOverdue: Scalars['Boolean']['output'];
  issuedOn?: Maybe<Scalars['Date']['output']>;
  journalEntry?: Maybe<JournalEntry>;
  kind: InvoiceKind;
  lines: Array<InvoiceLine>;
  mails: Array<Mail>;
  net: Money;
  note: Scalars['String']['output'];
  number?: Maybe<Scalars['String']['output']>;
  openAmount: Money;
  order?: Maybe<SalesOrder>;
  paymentState: PaymentState;
  pdf?: Maybe<File>;
  postedAt?: Maybe<Scalars['DateTime']['output']>;
  pricesIncludeTax: Scalars['Boolean']['output'];
  state: InvoiceState;
  tax: Money;
  taxRows: Array<TaxRow>;
  total: Money;
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};

export type InvoiceAction =
  | 'DELETE'
  | 'PAY'
  | 'POST'
  | 'UPDATE';

export type InvoiceConnection = {
  __typename?: 'InvoiceConnection';
  edges: Array<InvoiceEdge>;
  nodes: Array<Invoice>;
  pageInfo: PageInfo;
  sums: InvoiceSums;
  totalCount: Scalars['Int']['output'];
};

export type InvoiceCreateFromOrderInput = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  orderId: Scalars['ID']['input'];
};

export type InvoiceDeleteInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};

export type InvoiceDeletePayload = {
  __typename?: 'InvoiceDeletePayload';
  deletedId?: Maybe<Scalars['ID']['output']>;
  errors: Array<UserError>;
  order?: Maybe<SalesOrder>;
};

export type InvoiceEdge = {
  __typename?: 'InvoiceEdge';
  cursor: Scalars['String']['output'];
  node: Invoice;
};

export type InvoiceKind =
  | 'CREDIT_NOTE'
  | 'INVOICE';

export type InvoiceKindOp = {
  eq?: InputMaybe<InvoiceKind>;
  in?: InputMaybe<Array<InvoiceKind>>;
};

export type InvoiceLine = {
  __typename?: 'InvoiceLine';
  description: Scalars['String']['output'];
  discountRate: Scalars['Decimal']['output'];
  id: Scalars['ID']['output'];
  net: Money;
  orderLine?: Maybe<SalesOrderLine>;
  position: Scalars['Int']['output'];
  product?: Maybe<Product>;
  quantity: Scalars['Decimal']['output'];
  tax?: Maybe<Tax>;
  taxAmount: Money;
  taxRate: Scalars['Decimal']['output'];
  total: Money;
  unit: Unit;
  unitPrice: Scalars['Decimal']['output'];
};

export type InvoiceLineInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  discountRate?: InputMaybe<Scalars['Decimal']['input']>;
  id: Scalars['ID']['input'];
  quantity?: InputMaybe<Scalars['Decimal']['input']>;
  taxId?: InputMaybe<Scalars['ID']['input']>;
  unitPrice?: InputMaybe<Scalars['Decimal']['input']>;
};

export type InvoiceOrderBy = {
  direction?: Direction;
  field: InvoiceOrderField;
};

export type InvoiceOrderField =
  | 'CREATED_AT'
  | 'DUE_ON'
  | 'ISSUED_ON'
  | 'NUMBER'
  | 'TOTAL';

export type InvoicePayload = {
  __typename?: 'InvoicePayload';
  errors: Array<UserError>;
  invoice?: Maybe<Invoice>;
};

export type InvoicePostInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  sendMail?: Scalars['Boolean']['input'];
};

export type InvoiceState =
  | 'DRAFT'
  | 'POSTED';

export type InvoiceStateOp = {
  eq?: InputMaybe<InvoiceState>;
  in?: InputMaybe<Array<InvoiceState>>;
};

export type InvoiceSums = {
  __typename?: 'InvoiceSums';
  net: Money;
  openAmount: Money;
  tax: Money;
  total: Money;
};

/** A draft's lines can be changed or left out; what is left out is invoiced by the next draft. */
export type InvoiceUpdateInput = {
  customerReference?: InputMaybe<Scalars['String']['input']>;
  discount?: InputMaybe<Scalars['Decimal']['input']>;
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  lines?: InputMaybe<Array<InvoiceLineInput>>;
  note?: InputMaybe<Scalars['String']['input']>;
};

export type InvoiceWhere = {
  and?: InputMaybe<Array<InvoiceWhere>>;
  customerId?: InputMaybe<IdOp>;
  dueOn?: InputMaybe<DateOp>;
  id?: InputMaybe<IdOp>;
  isOverdue?: InputMaybe<BooleanOp>;
  issuedOn?: InputMaybe<DateOp>;
  kind?: InputMaybe<InvoiceKindOp>;
  not?: InputMaybe<InvoiceWhere>;
  number?: InputMaybe<StringOp>;
  openAmount?: InputMaybe<DecimalOp>;
  or?: InputMaybe<Array<InvoiceWhere>>;
  orderId?: InputMaybe<IdOp>;
  paymentState?: InputMaybe<PaymentStateOp>;
  state?: InputMaybe<InvoiceStateOp>;
  total?: InputMaybe<DecimalOp>;
};

export type InvoicingState =
  | 'INVOICED'
  | 'NONE'
  | 'PARTLY_INVOICED'
  | 'TO_INVOICE';

export type InvoicingStateOp = {
  eq?: InputMaybe<InvoicingState>;
  in?: InputMaybe<Array<InvoicingState>>;
};

export type Job = {
  __typename?: 'Job';
  createdAt: Scalars['DateTime']['output'];
  createdCount: Scalars['Int']['output'];
  done: Scalars['Int']['output'];
  failedCount: Scalars['Int']['output'];
  faults: Array<RowFault>;
  fileUrl?: Maybe<Scalars['String']['output']>;
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  isDryRun: Scalars['Boolean']['output'];
  kind: JobKind;
  message: Scalars['String']['output'];
  progress: Scalars['Int']['output'];
  status: JobStatus;
  total: Scalars['Int']['output'];
  unchangedCount: Scalars['Int']['output'];
  updatedCount: Scalars['Int']['output'];
};

export type JobKind =
  | 'IMPORT_CUSTOMERS'
  | 'IMPORT_PRODUCTS';

export type JobPayload = {
  __typename?: 'JobPayload';
  errors: Array<UserError>;
  job?: Maybe<Job>;
};

export type JobStatus =
  | 'DONE'
  | 'FAILED'
  | 'QUEUED'
  | 'RUNNING';

export type JournalEntry = {
  __typename?: 'JournalEntry';
  description: Scalars['String']['output'];
  documentId?: Maybe<Scalars['ID']['output']>;
  id: Scalars['ID']['output'];
  kind: JournalEntryKind;
  lines: Array<JournalLine>;
  on: Scalars['Date']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type JournalEntryConnection = {
  __typename?: 'JournalEntryConnection';
  edges: Array<JournalEntryEdge>;
  nodes: Array<JournalEntry>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type JournalEntryEdge = {
  __typename?: 'JournalEntryEdge';
  cursor: Scalars['String']['output'];
  node: JournalEntry;
};

export type JournalEntryKind =
  | 'COGS'
  | 'INVOICE'
  | 'MANUAL'
  | 'OPENING'
  | 'PAYMENT'
  | 'STOCK';

export type JournalEntryKindOp = {
  eq?: InputMaybe<JournalEntryKind>;
  in?: InputMaybe<Array<JournalEntryKind>>;
};

export type JournalEntryOrderBy = {
  direction?: Direction;
  field: JournalEntryOrderField;
};

export type JournalEntryOrderField =
  | 'ON'
  | 'RECORDED_AT';

export type JournalEntryWhere = {
  and?: InputMaybe<Array<JournalEntryWhere>>;
  documentId?: InputMaybe<IdOp>;
  id?: InputMaybe<IdOp>;
  kind?: InputMaybe<JournalEntryKindOp>;
  not?: InputMaybe<JournalEntryWhere>;
  on?: InputMaybe<DateOp>;
  or?: InputMaybe<Array<JournalEntryWhere>>;
};

export type JournalLine = {
  __typename?: 'JournalLine';
  account: Account;
  credit: Money;
  customer?: Maybe<Customer>;
  debit: Money;
  description: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  position: Scalars['Int']['output'];
};

export type Location = {
  __typename?: 'Location';
  id: Scalars['ID']['output'];
  kind: LocationKind;
  name: Scalars['String']['output'];
  warehouse?: Maybe<Warehouse>;
};

export type LocationKind =
  | 'CUSTOMER'
  | 'INTERNAL'
  | 'LOSS'
  | 'OPENING'
  | 'SUPPLIER';

export type Mail = {
  __typename?: 'Mail';
  attachments: Array<File>;
  attempts: Scalars['Int']['output'];
  body: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  error?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  messageId: Scalars['String']['output'];
  recipients: Array<Scalars['String']['output']>;
  sender: Scalars['String']['output'];
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  state: MailState;
  subject: Scalars['String']['output'];
};

export type MailState =
  | 'FAILED'
  | 'QUEUED'
  | 'SENT';

export type Membership = {
  __typename?: 'Membership';
  company: Company;
  role: Scalars['String']['output'];
};

export type Money = {
  __typename?: 'Money';
  amount: Scalars['Decimal']['output'];
  currency: Scalars['String']['output'];
};

export type MonthSales = {
  __typename?: 'MonthSales';
  margin?: Maybe<Money>;
  month: Scalars['Date']['output'];
  net: Money;
};

export type Mutation = {
  __typename?: 'Mutation';
  accountArchive: AccountPayload;
  accountCreate: AccountPayload;
  accountRestore: AccountPayload;
  accountUpdate: AccountPayload;
  allocationCreate: AllocationPayload;
  allocationReverse: AllocationPayload;
  companyCreate: CompanyCreatePayload;
  customerArchive: CustomerPayload;
  customerCreate: CustomerPayload;
  customerRestore: CustomerPayload;
  customerUpdate: CustomerPayload;
  deliveryPost: DeliveryPayload;
  importStart: JobPayload;
  invoiceCreateFromOrder: InvoicePayload;
  invoiceDelete: InvoiceDeletePayload;
  invoicePost: InvoicePayload;
  invoiceUpdate: InvoicePayload;
  notificationsRead: NotificationsReadPayload;
  paymentCreate: PaymentPayload;
  productArchive: ProductPayload;
  productCategoryArchive: ProductCategoryPayload;
  productCategoryCreate: ProductCategoryPayload;
  productCategoryRestore: ProductCategoryPayload;
  productCategoryUpdate: ProductCategoryPayload;
  productCreate: ProductPayload;
  productRestore: ProductPayload;
  productUpdate: ProductPayload;
  salesOrderCancel: SalesOrderPayload;
  salesOrderClose: SalesOrderPayload;
  salesOrderConfirm: SalesOrderPayload;
  salesOrderCreate: SalesOrderPayload;
  salesOrderUpdate: SalesOrderPayload;
  sessionRefresh: SessionRefreshPayload;
  signIn: SignInPayload;
  signOut: SignOutPayload;
  signUp: SignUpPayload;
  stockAdjust: StockMovePayload;
  stockReceive: StockMovePayload;
};


export type MutationaccountArchiveArgs = {
  input: AccountArchiveInput;
};


export type MutationaccountCreateArgs = {
  input: AccountCreateInput;
};


export type MutationaccountRestoreArgs = {
  input: AccountRestoreInput;
};


export type MutationaccountUpdateArgs = {
  input: AccountUpdateInput;
};


export type MutationallocationCreateArgs = {
  input: AllocationCreateInput;
};


export type MutationallocationReverseArgs = {
  input: AllocationReverseInput;
};


export type MutationcompanyCreateArgs = {
  input: CompanyCreateInput;
};


export type MutationcustomerArchiveArgs = {
  input: CustomerArchiveInput;
};


export type MutationcustomerCreateArgs = {
  input: CustomerCreateInput;
};


export type MutationcustomerRestoreArgs = {
  input: CustomerRestoreInput;
};


export type MutationcustomerUpdateArgs = {
  input: CustomerUpdateInput;
};


export type MutationdeliveryPostArgs = {
  input: DeliveryPostInput;
};


export type MutationimportStartArgs = {
  input: ImportStartInput;
};


export type MutationinvoiceCreateFromOrderArgs = {
  input: InvoiceCreateFromOrderInput;
};


export type MutationinvoiceDeleteArgs = {
  input: InvoiceDeleteInput;
};


export type MutationinvoicePostArgs = {
  input: InvoicePostInput;
};


export type MutationinvoiceUpdateArgs = {
  input: InvoiceUpdateInput;
};


export type MutationnotificationsReadArgs = {
  input: NotificationsReadInput;
};


export type MutationpaymentCreateArgs = {
  input: PaymentCreateInput;
};


export type MutationproductArchiveArgs = {
  input: ProductArchiveInput;
};


export type MutationproductCategoryArchiveArgs = {
  input: ProductCategoryArchiveInput;
};


export type MutationproductCategoryCreateArgs = {
  input: ProductCategoryCreateInput;
};


export type MutationproductCategoryRestoreArgs = {
  input: ProductCategoryRestoreInput;
};


export type MutationproductCategoryUpdateArgs = {
  input: ProductCategoryUpdateInput;
};


export type MutationproductCreateArgs = {
  input: ProductCreateInput;
};


export type MutationproductRestoreArgs = {
  input: ProductRestoreInput;
};


export type MutationproductUpdateArgs = {
  input: ProductUpdateInput;
};


export type MutationsalesOrderCancelArgs = {
  input: SalesOrderCancelInput;
};


export type MutationsalesOrderCloseArgs = {
  input: SalesOrderCloseInput;
};


export type MutationsalesOrderConfirmArgs = {
  input: SalesOrderConfirmInput;
};


export type MutationsalesOrderCreateArgs = {
  input: SalesOrderCreateInput;
};


export type MutationsalesOrderUpdateArgs = {
  input: SalesOrderUpdateInput;
};


export type MutationsessionRefreshArgs = {
  input: SessionRefreshInput;
};


export type MutationsignInArgs = {
  input: SignInInput;
};


export type MutationsignUpArgs = {
  input: SignUpInput;
};


export type MutationstockAdjustArgs = {
  input: StockAdjustInput;
};


export type MutationstockReceiveArgs = {
  input: StockReceiveInput;
};

export type Notification = {
  __typename?: 'Notification';
  createdAt: Scalars['DateTime']['output'];
  entityId?: Maybe<Scalars['ID']['output']>;
  entityKind?: Maybe<EntityKind>;
  id: Scalars['ID']['output'];
  isRead: Scalars['Boolean']['output'];
  kind: NotificationKind;
  title: Scalars['String']['output'];
};

export type NotificationConnection = {
  __typename?: 'NotificationConnection';
  edges: Array<NotificationEdge>;
  nodes: Array<Notification>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  unreadCount: Scalars['Int']['output'];
};

export type NotificationEdge = {
  __typename?: 'NotificationEdge';
  cursor: Scalars['String']['output'];
  node: Notification;
};

export type NotificationKind =
  | 'DELIVERY_POSTED'
  | 'INVOICE_PAID'
  | 'INVOICE_POSTED'
  | 'JOB_FAILED'
  | 'JOB_FINISHED'
  | 'MAIL_FAILED'
  | 'ORDER_CONFIRMED'
  | 'PAYMENT_RECEIVED'
  | 'RESYNC';

export type NotificationsReadInput = {
  /** Absent: all. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type NotificationsReadPayload = {
  __typename?: 'NotificationsReadPayload';
  errors: Array<UserError>;
  unreadCount: Scalars['Int']['output'];
};

export type OnDenied =
  | 'DENY'
  | 'MASK';

export type OpenItem = {
  __typename?: 'OpenItem';
  amount: Money;
  daysLate: Scalars['Int']['output'];
  documentId: Scalars['ID']['output'];
  dueOn?: Maybe<Scalars['Date']['output']>;
  kind: OpenItemKind;
  number: Scalars['String']['output'];
  on: Scalars['Date']['output'];
  open: Money;
};

export type OpenItemKind =
  | 'CREDIT_NOTE'
  | 'INVOICE'
  | 'PAYMENT';

export type OpenItems = {
  __typename?: 'OpenItems';
  customer: Customer;
  items: Array<OpenItem>;
  on: Scalars['Date']['output'];
  total: Money;
};

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type Payment = {
  __typename?: 'Payment';
  account: Account;
  allocations: Array<Allocation>;
  amount: Money;
  createdAt: Scalars['DateTime']['output'];
  customer: Customer;
  id: Scalars['ID']['output'];
  journalEntry?: Maybe<JournalEntry>;
  method: PaymentMethod;
  number: Scalars['String']['output'];
  on: Scalars['Date']['output'];
  openAmount: Money;
  reference: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type PaymentAllocationInput = {
  amount: Scalars['Decimal']['input'];
  invoiceId: Scalars['ID']['input'];
};

export type PaymentConnection = {
  __typename?: 'PaymentConnection';
  edges: Array<PaymentEdge>;
  nodes: Array<Payment>;
  pageInfo: PageInfo;
  sums: PaymentSums;
  totalCount: Scalars['Int']['output'];
};

/** Without `allocations` the payment stays open credit; `autoAllocate` pays the customer's oldest invoices first. */
export type PaymentCreateInput = {
  accountId?: InputMaybe<Scalars['ID']['input']>;
  allocations?: InputMaybe<Array<PaymentAllocationInput>>;
  amount: Scalars['Decimal']['input'];
  autoAllocate?: Scalars['Boolean']['input'];
  customerId: Scalars['ID']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  method?: PaymentMethod;
  on?: InputMaybe<Scalars['Date']['input']>;
  reference?: InputMaybe<Scalars['String']['input']>;
};

export type PaymentEdge = {
  __typename?: 'PaymentEdge';
  cursor: Scalars['String']['output'];
  node: Payment;
};

export type PaymentMethod =
  | 'BANK_TRANSFER'
  | 'CARD'
  | 'CASH';

export type PaymentMethodOp = {
  eq?: InputMaybe<PaymentMethod>;
  in?: InputMaybe<Array<PaymentMethod>>;
};

export type PaymentOrderBy = {
  direction?: Direction;
  field: PaymentOrderField;
};

export type PaymentOrderField =
  | 'AMOUNT'
  | 'CREATED_AT'
  | 'NUMBER'
  | 'ON';

export type PaymentPayload = {
  __typename?: 'PaymentPayload';
  errors: Array<UserError>;
  payment?: Maybe<Payment>;
};

export type PaymentState =
  | 'DRAFT'
  | 'OPEN'
  | 'PAID'
  | 'PARTLY_PAID';

export type PaymentStateOp = {
  eq?: InputMaybe<PaymentState>;
  in?: InputMaybe<Array<PaymentState>>;
};

export type PaymentSums = {
  __typename?: 'PaymentSums';
  amount: Money;
  openAmount: Money;
};

export type PaymentWhere = {
  amount?: InputMaybe<DecimalOp>;
  and?: InputMaybe<Array<PaymentWhere>>;
  customerId?: InputMaybe<IdOp>;
  id?: InputMaybe<IdOp>;
  method?: InputMaybe<PaymentMethodOp>;
  not?: InputMaybe<PaymentWhere>;
  number?: InputMaybe<StringOp>;
  on?: InputMaybe<DateOp>;
  openAmount?: InputMaybe<DecimalOp>;
  or?: InputMaybe<Array<PaymentWhere>>;
};

export type Product = {
  __typename?: 'Product';
  available: Scalars['Decimal']['output'];
  barcodes: Array<Barcode>;
  category?: Maybe<ProductCategory>;
  cost?: Maybe<Money>;
  createdAt: Scalars['DateTime']['output'];
  description: Scalars['String']['output'];
  effectiveSalesTax?: Maybe<Tax>;
  id: Scalars['ID']['output'];
  isArchived: Scalars['Boolean']['output'];
  kind: ProductKind;
  name: Scalars['String']['output'];
  onHand: Scalars['Decimal']['output'];
  reserved: Scalars['Decimal']['output'];
  salesPrice: Money;
  salesTax?: Maybe<Tax>;
  sku: Scalars['String']['output'];
  stockValue?: Maybe<Money>;
  unit: Unit;
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};

export type ProductArchiveInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};

export type ProductCategory = {
  __typename?: 'ProductCategory';
  effectiveIncomeAccount?: Maybe<Account>;
  effectiveSalesTax?: Maybe<Tax>;
  id: Scalars['ID']['output'];
  incomeAccount?: Maybe<Account>;
  isArchived: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  parent?: Maybe<ProductCategory>;
  path: Scalars['String']['output'];
  productCount: Scalars['Int']['output'];
  salesTax?: Maybe<Tax>;
  version: Scalars['Int']['output'];
};

export type ProductCategoryArchiveInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};

export type ProductCategoryConnection = {
  __typename?: 'ProductCategoryConnection';
  edges: Array<ProductCategoryEdge>;
  nodes: Array<ProductCategory>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ProductCategoryCreateInput = {
  idempotencyKey: Scalars['UUID']['input'];
  incomeAccountId?: InputMaybe<Scalars['ID']['input']>;
  name: Scalars['String']['input'];
  parentId?: InputMaybe<Scalars['ID']['input']>;
  salesTaxId?: InputMaybe<Scalars['ID']['input']>;
};

export type ProductCategoryEdge = {
  __typename?: 'ProductCategoryEdge';
  cursor: Scalars['String']['output'];
  node: ProductCategory;
};

export type ProductCategoryOrderBy = {
  direction?: Direction;
  field: ProductCategoryOrderField;
};

export type ProductCategoryOrderField =
  | 'NAME'
  | 'PATH';

export type ProductCategoryPayload = {
  __typename?: 'ProductCategoryPayload';
  errors: Array<UserError>;
  productCategory?: Maybe<ProductCategory>;
};

export type ProductCategoryRestoreInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};

export type ProductCategoryUpdateInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  incomeAccountId?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  salesTaxId?: InputMaybe<Scalars['ID']['input']>;
};

export type ProductCategoryWhere = {
  and?: InputMaybe<Array<ProductCategoryWhere>>;
  id?: InputMaybe<IdOp>;
  isArchived?: InputMaybe<BooleanOp>;
  name?: InputMaybe<StringOp>;
  not?: InputMaybe<ProductCategoryWhere>;
  or?: InputMaybe<Array<ProductCategoryWhere>>;
  parentId?: InputMaybe<IdOp>;
};

export type ProductConnection = {
  __typename?: 'ProductConnection';
  edges: Array<ProductEdge>;
  nodes: Array<Product>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ProductCreateInput = {
  barcodes?: InputMaybe<Array<BarcodeInput>>;
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey: Scalars['UUID']['input'];
  kind?: ProductKind;
  name: Scalars['String']['input'];
  salesPrice: Scalars['Decimal']['input'];
  salesTaxId?: InputMaybe<Scalars['ID']['input']>;
  sku?: InputMaybe<Scalars['String']['input']>;
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

export type ProductEdge = {
  __typename?: 'ProductEdge';
  cursor: Scalars['String']['output'];
  node: Product;
};

export type ProductKind =
  | 'GOODS'
  | 'SERVICE';

export type ProductKindOp = {
  eq?: InputMaybe<ProductKind>;
  in?: InputMaybe<Array<ProductKind>>;
};

export type ProductOrderBy = {
  direction?: Direction;
  field: ProductOrderField;
};

export type ProductOrderField =
  | 'CREATED_AT'
  | 'NAME'
  | 'SALES_PRICE'
  | 'SKU';

export type ProductPayload = {
  __typename?: 'ProductPayload';
  errors: Array<UserError>;
  product?: Maybe<Product>;
};

export type ProductRestoreInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};

export type ProductUpdateInput = {
  barcodes?: InputMaybe<Array<BarcodeInput>>;
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  kind?: InputMaybe<ProductKind>;
  name?: InputMaybe<Scalars['String']['input']>;
  salesPrice?: InputMaybe<Scalars['Decimal']['input']>;
  salesTaxId?: InputMaybe<Scalars['ID']['input']>;
  sku?: InputMaybe<Scalars['String']['input']>;
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

export type ProductWhere = {
  and?: InputMaybe<Array<ProductWhere>>;
  categoryId?: InputMaybe<IdOp>;
  createdAt?: InputMaybe<DateTimeOp>;
  id?: InputMaybe<IdOp>;
  isArchived?: InputMaybe<BooleanOp>;
  kind?: InputMaybe<ProductKindOp>;
  name?: InputMaybe<StringOp>;
  not?: InputMaybe<ProductWhere>;
  or?: InputMaybe<Array<ProductWhere>>;
  salesPrice?: InputMaybe<DecimalOp>;
  sku?: InputMaybe<StringOp>;
};

export type Query = {
  __typename?: 'Query';
  account?: Maybe<Account>;
  accounts: AccountConnection;
  customer?: Maybe<Customer>;
  customers: CustomerConnection;
  dashboard: Dashboard;
  deliveries: DeliveryConnection;
  delivery?: Maybe<Delivery>;
  importPreview?: Maybe<ImportPreview>;
  invoice?: Maybe<Invoice>;
  invoices: InvoiceConnection;
  job?: Maybe<Job>;
  jobs: Array<Job>;
  journalEntries: JournalEntryConnection;
  journalEntry?: Maybe<JournalEntry>;
  mail?: Maybe<Mail>;
  notifications: NotificationConnection;
  openItems?: Maybe<OpenItems>;
  payment?: Maybe<Payment>;
  payments: PaymentConnection;
  product?: Maybe<Product>;
  /** The product that carries this barcode, and how many a scan adds. */
  productByBarcode?: Maybe<Product>;
  productCategories: ProductCategoryConnection;
  productCategory?: Maybe<ProductCategory>;
  products: ProductConnection;
  salesOrder?: Maybe<SalesOrder>;
  salesOrders: SalesOrderConnection;
  stockMoves: StockMoveConnection;
  taxes: Array<Tax>;
  trialBalance: TrialBalance;
  units: Array<Unit>;
  /** null when not signed in */
  viewer?: Maybe<Viewer>;
  warehouses: Array<Warehouse>;
};


export type QueryaccountArgs = {
  id: Scalars['ID']['input'];
};


export type QueryaccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AccountOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AccountWhere>;
};


export type QuerycustomerArgs = {
  id: Scalars['ID']['input'];
};


export type QuerycustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CustomerOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CustomerWhere>;
};


export type QuerydeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeliveryOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DeliveryWhere>;
};


export type QuerydeliveryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryimportPreviewArgs = {
  fileId: Scalars['ID']['input'];
  kind: ImportKind;
};


export type QueryinvoiceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryinvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InvoiceOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<InvoiceWhere>;
};


export type QueryjobArgs = {
  id: Scalars['ID']['input'];
};


export type QueryjournalEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<JournalEntryOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<JournalEntryWhere>;
};


export type QueryjournalEntryArgs = {
  id: Scalars['ID']['input'];
};


export type QuerymailArgs = {
  id: Scalars['ID']['input'];
};


export type QuerynotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryopenItemsArgs = {
  customerId: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QuerypaymentArgs = {
  id: Scalars['ID']['input'];
};


export type QuerypaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PaymentOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PaymentWhere>;
};


export type QueryproductArgs = {
  id: Scalars['ID']['input'];
};


export type QueryproductByBarcodeArgs = {
  code: Scalars['String']['input'];
};


export type QueryproductCategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProductCategoryOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ProductCategoryWhere>;
};


export type QueryproductCategoryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryproductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProductOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ProductWhere>;
};


export type QuerysalesOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QuerysalesOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SalesOrderOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<SalesOrderWhere>;
};


export type QuerystockMovesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StockMoveOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<StockMoveWhere>;
};


export type QuerytrialBalanceArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

export type RowFault = {
  __typename?: 'RowFault';
  code: UserErrorCode;
  column?: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
  row: Scalars['Int']['output'];
  value?: Maybe<Scalars['String']['output']>;
};

export type SalesOrder = {
  __typename?: 'SalesOrder';
  availableActions: Array<SalesOrderAction>;
  createdAt: Scalars['DateTime']['output'];
  currency: Scalars['String']['output'];
  customer: Customer;
  customerReference: Scalars['String']['output'];
  deliveries: Array<Delivery>;
  discount: Money;
  fulfilment: FulfilmentState;
  id: Scalars['ID']['output'];
  invoices: Array<Invoice>;
  invoicing: InvoicingState;
  lines: Array<SalesOrderLine>;
  margin?: Maybe<Money>;
  net: Money;
  note: Scalars['String']['output'];
  number: Scalars['String']['output'];
  orderedOn: Scalars['Date']['output'];
  pricesIncludeTax: Scalars['Boolean']['output'];
  state: SalesOrderState;
  tax: Money;
  taxRows: Array<TaxRow>;
  total: Money;
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};

/** The primary next action comes first. */
export type SalesOrderAction =
  | 'CANCEL'
  | 'CLOSE'
  | 'CONFIRM'
  | 'DELIVER'
  | 'INVOICE'
  | 'PAY'
  | 'UPDATE';

export type SalesOrderCancelInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};

export type SalesOrderCloseInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};

export type SalesOrderConfirmInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['UUID']['input'];
};

export type SalesOrderConnection = {
  __typename?: 'SalesOrderConnection';
  edges: Array<SalesOrderEdge>;
  nodes: Array<SalesOrder>;
  pageInfo: PageInfo;
  sums: SalesOrderSums;
  totalCount: Scalars['Int']['output'];
};

export type SalesOrderCreateInput = {
  customerId: Scalars['ID']['input'];
  customerReference?: InputMaybe<Scalars['String']['input']>;
  discount?: Scalars['Decimal']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  lines: Array<SalesOrderLineInput>;
  note?: InputMaybe<Scalars['String']['input']>;
  orderedOn?: InputMaybe<Scalars['Date']['input']>;
  pricesIncludeTax?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SalesOrderEdge = {
  __typename?: 'SalesOrderEdge';
  cursor: Scalars['String']['output'];
  node: SalesOrder;
};

export type SalesOrderLine = {
  __typename?: 'SalesOrderLine';
  delivered: Scalars['Decimal']['output'];
  description: Scalars['String']['output'];
  discountRate: Scalars['Decimal']['output'];
  id: Scalars['ID']['output'];
  invoiced: Scalars['Decimal']['output'];
  net: Money;
  position: Scalars['Int']['output'];
  product?: Maybe<Product>;
  quantity: Scalars['Decimal']['output'];
  reserved: Scalars['Decimal']['output'];
  tax?: Maybe<Tax>;
  taxAmount: Money;
  taxRate: Scalars['Decimal']['output'];
  total: Money;
  unit: Unit;
  unitPrice: Scalars['Decimal']['output'];
};

export type SalesOrderLineInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  discountRate?: Scalars['Decimal']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  productId?: InputMaybe<Scalars['ID']['input']>;
  quantity: Scalars['Decimal']['input'];
  taxId?: InputMaybe<Scalars['ID']['input']>;
  unitPrice?: InputMaybe<Scalars['Decimal']['input']>;
};

export type SalesOrderOrderBy = {
  direction?: Direction;
  field: SalesOrderOrderField;
};

export type SalesOrderOrderField =
  | 'CREATED_AT'
  | 'NUMBER'
  | 'ORDERED_ON'
  | 'TOTAL';

export type SalesOrderPayload = {
  __typename?: 'SalesOrderPayload';
  errors: Array<UserError>;
  salesOrder?: Maybe<SalesOrder>;
};

export type SalesOrderState =
  | 'CANCELLED'
  | 'CLOSED'
  | 'CONFIRMED'
  | 'DRAFT';

export type SalesOrderStateOp = {
  eq?: InputMaybe<SalesOrderState>;
  in?: InputMaybe<Array<SalesOrderState>>;
};

export type SalesOrderSums = {
  __typename?: 'SalesOrderSums';
  net: Money;
  tax: Money;
  total: Money;
};

export type SalesOrderUpdateInput = {
  customerId?: InputMaybe<Scalars['ID']['input']>;
  customerReference?: InputMaybe<Scalars['String']['input']>;
  discount?: InputMaybe<Scalars['Decimal']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  lines?: InputMaybe<Array<SalesOrderLineInput>>;
  note?: InputMaybe<Scalars['String']['input']>;
  orderedOn?: InputMaybe<Scalars['Date']['input']>;
  pricesIncludeTax?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SalesOrderWhere = {
  and?: InputMaybe<Array<SalesOrderWhere>>;
  createdAt?: InputMaybe<DateTimeOp>;
  customerId?: InputMaybe<IdOp>;
  fulfilment?: InputMaybe<FulfilmentStateOp>;
  id?: InputMaybe<IdOp>;
  invoicing?: InputMaybe<InvoicingStateOp>;
  not?: InputMaybe<SalesOrderWhere>;
  number?: InputMaybe<StringOp>;
  or?: InputMaybe<Array<SalesOrderWhere>>;
  orderedOn?: InputMaybe<DateOp>;
  state?: InputMaybe<SalesOrderStateOp>;
  total?: InputMaybe<DecimalOp>;
};

export type SessionRefreshInput = {
  refreshToken?: InputMaybe<Scalars['String']['input']>;
  transport?: TokenTransport;
};

export type SessionRefreshPayload = {
  __typename?: 'SessionRefreshPayload';
  errors: Array<UserError>;
  tokens?: Maybe<Tokens>;
  viewer?: Maybe<Viewer>;
};

export type SignInInput = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
  transport?: TokenTransport;
};

export type SignInPayload = {
  __typename?: 'SignInPayload';
  errors: Array<UserError>;
  tokens?: Maybe<Tokens>;
  viewer?: Maybe<Viewer>;
};

export type SignOutPayload = {
  __typename?: 'SignOutPayload';
  errors: Array<UserError>;
};

export type SignUpInput = {
  companyName: Scalars['String']['input'];
  country: Scalars['String']['input'];
  currency: Scalars['String']['input'];
  email: Scalars['String']['input'];
  name: Scalars['String']['input'];
  password: Scalars['String']['input'];
  transport?: TokenTransport;
  zone: Scalars['String']['input'];
};

export type SignUpPayload = {
  __typename?: 'SignUpPayload';
  company?: Maybe<Company>;
  errors: Array<UserError>;
  tokens?: Maybe<Tokens>;
  viewer?: Maybe<Viewer>;
};

export type StockAdjustInput = {
  /** the counted quantity that shall be on hand */
  countedQuantity: Scalars['Decimal']['input'];
  idempotencyKey: Scalars['UUID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  productId: Scalars['ID']['input'];
  unitCost?: InputMaybe<Scalars['Decimal']['input']>;
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

export type StockDocumentKind =
  | 'ADJUSTMENT'
  | 'DELIVERY'
  | 'RECEIPT';

export type StockDocumentKindOp = {
  eq?: InputMaybe<StockDocumentKind>;
  in?: InputMaybe<Array<StockDocumentKind>>;
};

export type StockMove = {
  __typename?: 'StockMove';
  documentId?: Maybe<Scalars['ID']['output']>;
  documentKind: StockDocumentKind;
  id: Scalars['ID']['output'];
  note: Scalars['String']['output'];
  on: Scalars['Date']['output'];
  product: Product;
  quantity: Scalars['Decimal']['output'];
  recordedAt: Scalars['DateTime']['output'];
  source: Location;
  target: Location;
  value?: Maybe<Money>;
};

export type StockMoveConnection = {
  __typename?: 'StockMoveConnection';
  edges: Array<StockMoveEdge>;
  nodes: Array<StockMove>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type StockMoveEdge = {
  __typename?: 'StockMoveEdge';
  cursor: Scalars['String']['output'];
  node: StockMove;
};

export type StockMoveOrderBy = {
  direction?: Direction;
  field: StockMoveOrderField;
};

export type StockMoveOrderField =
  | 'ON'
  | 'RECORDED_AT';

export type StockMovePayload = {
  __typename?: 'StockMovePayload';
  errors: Array<UserError>;
  move?: Maybe<StockMove>;
  product?: Maybe<Product>;
};

export type StockMoveWhere = {
  and?: InputMaybe<Array<StockMoveWhere>>;
  documentId?: InputMaybe<IdOp>;
  documentKind?: InputMaybe<StockDocumentKindOp>;
  not?: InputMaybe<StockMoveWhere>;
  on?: InputMaybe<DateOp>;
  or?: InputMaybe<Array<StockMoveWhere>>;
  productId?: InputMaybe<IdOp>;
};

export type StockReceiveInput = {
  idempotencyKey: Scalars['UUID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  productId: Scalars['ID']['input'];
  quantity: Scalars['Decimal']['input'];
  unitCost: Scalars['Decimal']['input'];
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

export type StringOp = {
  contains?: InputMaybe<Scalars['String']['input']>;
  eq?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type Subscription = {
  __typename?: 'Subscription';
  documentChanged: DocumentEvent;
  jobProgress: Job;
  notifications: Notification;
};


export type SubscriptiondocumentChangedArgs = {
  id: Scalars['ID']['input'];
  kind: EntityKind;
};


export type SubscriptionjobProgressArgs = {
  id: Scalars['ID']['input'];
};


export type SubscriptionnotificationsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
};

export type Tax = {
  __typename?: 'Tax';
  category: TaxCategory;
  code: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  isActive: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  rate: Scalars['Decimal']['output'];
};

export type TaxCategory =
  | 'EXEMPT'
  | 'OUT_OF_SCOPE'
  | 'STANDARD'
  | 'ZERO';

export type TaxRounding =
  | 'DOCUMENT'
  | 'LINE';

export type TaxRow = {
  __typename?: 'TaxRow';
  amount: Money;
  base: Money;
  category: TaxCategory;
  rate: Scalars['Decimal']['output'];
  tax?: Maybe<Tax>;
};

export type TokenTransport =
  | 'BEARER'
  | 'COOKIE';

export type Tokens = {
  __typename?: 'Tokens';
  accessToken: Scalars['String']['output'];
  expiresAt: Scalars['DateTime']['output'];
  refreshToken: Scalars['String']['output'];
};

export type TrialBalance = {
  __typename?: 'TrialBalance';
  closingTotal: Money;
  creditTotal: Money;
  debitTotal: Money;
  from: Scalars['Date']['output'];
  openingTotal: Money;
  rows: Array<TrialBalanceRow>;
  to: Scalars['Date']['output'];
};

export type TrialBalanceRow = {
  __typename?: 'TrialBalanceRow';
  account: Account;
  closing: Money;
  credit: Money;
  debit: Money;
  depth: Scalars['Int']['output'];
  opening: Money;
};

export type Unit = {
  __typename?: 'Unit';
  code: Scalars['String']['output'];
  digits: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type User = {
  __typename?: 'User';
  email: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  language: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

export type UserError = {
  __typename?: 'UserError';
  code: UserErrorCode;
  details?: Maybe<Scalars['JSON']['output']>;
  message: Scalars['String']['output'];
  path: Array<Scalars['String']['output']>;
};

export type UserErrorCode =
  | 'ARCHIVED'
  | 'BAD_CREDENTIALS'
  | 'CREDIT_LIMIT'
  | 'CURRENCY_MISMATCH'
  | 'CYCLE'
  | 'DUPLICATE'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'IN_USE'
  | 'NOT_BALANCED'
  | 'NOT_FOUND'
  | 'OUT_OF_RANGE'
  | 'OUT_OF_STOCK'
  | 'OVER_ALLOCATED'
  | 'PERIOD_LOCKED'
  | 'REQUIRED'
  | 'STALE'
  | 'TOO_LONG'
  | 'TOO_MANY'
  | 'UNAVAILABLE'
  | 'WRONG_STATE';

export type Viewer = {
  __typename?: 'Viewer';
  company?: Maybe<CompanyProfile>;
  memberships: Array<Membership>;
  permissions: Array<Scalars['String']['output']>;
  role?: Maybe<Scalars['String']['output']>;
  user: User;
};

export type Warehouse = {
  __typename?: 'Warehouse';
  code: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};
