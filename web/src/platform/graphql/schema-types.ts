export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day in the company's time zone, such as `2026-01-31`. */
  Date: { input: string; output: string; }
  /** An instant in UTC, such as `2026-01-31T09:30:00Z`; any offset is read. */
  DateTime: { input: string; output: string; }
  /** An exact number, written as a plain text such as `"12.50"`, never as a JSON number with a fraction. At most 30 digits, 12 of them after the point. */
  Decimal: { input: string; output: string; }
  /** A value without a type of its own. */
  JSON: { input: unknown; output: unknown; }
  /** A universally unique id that the client makes, such as an idempotency key. */
  UUID: { input: string; output: string; }
};

/** An account of the chart, or a group of accounts. */
export type Account = {
  __typename?: 'Account';
  /** Its number in the chart, for people. */
  code: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Whether it is out of use. */
  isArchived: Scalars['Boolean']['output'];
  /** Whether documents alone post to it. */
  isControl: Scalars['Boolean']['output'];
  /** Whether it collects other accounts and takes no postings. */
  isGroup: Scalars['Boolean']['output'];
  /** What it is for. */
  kind: AccountKind;
  /** Its name. */
  name: Scalars['String']['output'];
  /** The group that it stands in; null at the top. */
  parent?: Maybe<Account>;
  /** Counts its changes; goes into `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** Which account is archived. */
export type AccountArchiveInput = {
  /** The version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The account. */
  id: Scalars['ID']['input'];
};

/** A page of a list, and what is known of the whole list. */
export type AccountConnection = {
  __typename?: 'AccountConnection';
  /** The rows of the page with their cursors. */
  edges: Array<AccountEdge>;
  /** The rows of the page. */
  nodes: Array<Account>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A new account. */
export type AccountCreateInput = {
  /** Its number in the chart, unique. At most 40 characters. */
  code: Scalars['String']['input'];
  /** Made by the client; the same key never makes two accounts. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Whether it collects other accounts and takes no postings. */
  isGroup?: Scalars['Boolean']['input'];
  /** What it is for. */
  kind: AccountKind;
  /** Its name. At most 200 characters. */
  name: Scalars['String']['input'];
  /** The group that it stands in; the top of the chart when left out. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
};

/** The account that documents post to for a purpose. */
export type AccountDefault = {
  __typename?: 'AccountDefault';
  /** The account. */
  account?: Maybe<Account>;
  /** For what. */
  purpose: AccountPurpose;
};

/** The account for one purpose. */
export type AccountDefaultInput = {
  /** The account. */
  accountId: Scalars['ID']['input'];
  /** For what. */
  purpose: AccountPurpose;
};

/** What became of the accounts. */
export type AccountDefaultsPayload = {
  __typename?: 'AccountDefaultsPayload';
  /** The accounts of all purposes; none when refused. */
  accounts: Array<AccountDefault>;
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
};

/** The accounts for some purposes; those of others stay. */
export type AccountDefaultsUpdateInput = {
  /** Purpose and account. At least 1 and at most 8 entries. */
  accounts: Array<AccountDefaultInput>;
};

/** A row and its place in the list. */
export type AccountEdge = {
  __typename?: 'AccountEdge';
  /** The row's place, to go on from; good for this order only. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Account;
};

/** What an account is for. */
export type AccountKind =
  /** Other things that the company owns. */
  | 'ASSET'
  /** Money in a bank or a till. */
  | 'BANK'
  /** What goods that were sold had cost. */
  | 'COGS'
  /** What belongs to the owners. */
  | 'EQUITY'
  /** What was spent. */
  | 'EXPENSE'
  /** What was earned. */
  | 'INCOME'
  /** Other things that the company owes. */
  | 'LIABILITY'
  /** What suppliers are owed; documents alone post here. */
  | 'PAYABLE'
  /** What customers owe; documents alone post here. */
  | 'RECEIVABLE'
  /** What goods in the warehouses are worth; documents alone post here. */
  | 'STOCK'
  /** Taxes collected and paid. */
  | 'TAX';

/** Compares a choice. */
export type AccountKindOp = {
  /** Equal to this. */
  eq?: InputMaybe<AccountKind>;
  /** Equal to one of these, at most 100. */
  in?: InputMaybe<Array<AccountKind>>;
};

/** One column that a list is ordered by. */
export type AccountOrderBy = {
  /** Which way. */
  direction?: Direction;
  /** The column. */
  field: AccountOrderField;
};

/** What the list can be ordered by; each has an index. */
export type AccountOrderField =
  /** By: Its number in the chart, for people. */
  | 'CODE'
  /** By: Its name. */
  | 'NAME';

/** What became of the account. */
export type AccountPayload = {
  __typename?: 'AccountPayload';
  /** The account. Null when refused. */
  account?: Maybe<Account>;
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
};

/** What documents post to when nothing nearer names an account. */
export type AccountPurpose =
  /** Payments by transfer and card. */
  | 'BANK'
  /** Payments in cash. */
  | 'CASH'
  /** What goods that are delivered had cost. */
  | 'COGS'
  /** Sales. */
  | 'INCOME'
  /** The other side of what there was at the beginning. */
  | 'OPENING_EQUITY'
  /** What customers owe. */
  | 'RECEIVABLE'
  /** What goods in the warehouses are worth. */
  | 'STOCK'
  /** What counting found more or less of. */
  | 'STOCK_DIFFERENCE';

/** Which account is restored. */
export type AccountRestoreInput = {
  /** The version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The account. */
  id: Scalars['ID']['input'];
};

/** A change of an account; what is left out stays as it is. */
export type AccountUpdateInput = {
  /** Its number in the chart, unique. At most 40 characters. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The account. */
  id: Scalars['ID']['input'];
  /** What it is for; it stays once the account has been posted to. */
  kind?: InputMaybe<AccountKind>;
  /** Its name. At most 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The group that it moves to; null for the top of the chart. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
};

/** Which of them are wanted. At most 30 comparisons, nested at most 3 deep. */
export type AccountWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<AccountWhere>>;
  /** By: Its number in the chart, for people. */
  code?: InputMaybe<StringOp>;
  /** By: Its id. */
  id?: InputMaybe<IdOp>;
  /** By: Whether it is out of use. */
  isArchived?: InputMaybe<BooleanOp>;
  /** By: Whether it collects other accounts and takes no postings. */
  isGroup?: InputMaybe<BooleanOp>;
  /** By: What it is for. */
  kind?: InputMaybe<AccountKindOp>;
  /** By: Its name. */
  name?: InputMaybe<StringOp>;
  /** This does not hold. */
  not?: InputMaybe<AccountWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<AccountWhere>>;
};

/** Where a customer is. */
export type Address = {
  __typename?: 'Address';
  /** Town; may be empty. */
  city: Scalars['String']['output'];
  /** The country's two letters by ISO 3166. */
  country: Scalars['String']['output'];
  /** Postal code; may be empty. */
  postalCode: Scalars['String']['output'];
  /** State, province or county; may be empty. */
  region: Scalars['String']['output'];
  /** Street and number; may be empty. */
  street: Scalars['String']['output'];
};

/** Where a customer is. */
export type AddressInput = {
  /** Town. At most 200 characters. */
  city?: Scalars['String']['input'];
  /** The country's two letters by ISO 3166, such as DE. At most 2 characters. */
  country: Scalars['String']['input'];
  /** Postal code. At most 40 characters. */
  postalCode?: Scalars['String']['input'];
  /** State, province or county, where the address needs it. At most 200 characters. */
  region?: Scalars['String']['input'];
  /** Street and number. At most 200 characters. */
  street?: Scalars['String']['input'];
};

/** An amount of a payment that settles an invoice from a day on. It is never changed, only undone by another. */
export type Allocation = {
  __typename?: 'Allocation';
  /** How much; below zero when it undoes another. */
  amount: Money;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What is settled. */
  invoice: Invoice;
  /** Whether another has undone it. */
  isReversed: Scalars['Boolean']['output'];
  /** From which day on. */
  on: Scalars['Date']['output'];
  /** What settles it. */
  payment?: Maybe<Payment>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** What it undoes. */
  reverses?: Maybe<Allocation>;
};

/** A payment that settles an invoice after it was recorded. */
export type AllocationCreateInput = {
  /** How much, above 0; as much as both hold when left out. At most 1000000000000. */
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Made by the client; the same key never settles twice. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The invoice, of the same customer. */
  invoiceId: Scalars['ID']['input'];
  /** From which day on: not before either document, not in the future; today when left out. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** The payment. */
  paymentId: Scalars['ID']['input'];
};

/** What became of the allocation. */
export type AllocationPayload = {
  __typename?: 'AllocationPayload';
  /** The allocation, or the one that undoes it. Null when refused. */
  allocation?: Maybe<Allocation>;
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
  /** The invoice, with what is open of it now. Null when refused. */
  invoice?: Maybe<Invoice>;
  /** The payment, with what is open of it now. Null when refused. */
  payment?: Maybe<Payment>;
};

/** An allocation that is undone. */
export type AllocationReverseInput = {
  /** The allocation. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key undoes once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** From which day on: not before the allocation, not in the future; today when left out. */
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A token with which a program acts for its owner in one company: `Authorization: Bearer …` at `/c/<company>/…`. */
export type ApiToken = {
  __typename?: 'ApiToken';
  /** Where it works. */
  company: ApiTokenCompany;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it stops working. */
  expiresAt: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Whether it has stopped working. */
  isExpired: Scalars['Boolean']['output'];
  /** Whether every mutation is refused to it, whatever its rights. */
  isReadOnly: Scalars['Boolean']['output'];
  /** When it was last used, to the minute; null when it never was. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What its owner calls it. */
  name: Scalars['String']['output'];
  /** The rights that it was given; it has each of them as long as its owner has it. */
  permissions: Array<Scalars['String']['output']>;
};

/** The company that an API token works in. */
export type ApiTokenCompany = {
  __typename?: 'ApiTokenCompany';
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its address. */
  slug: Scalars['String']['output'];
};

/** A new API token. */
export type ApiTokenCreateInput = {
  /** The address of the company that it works in. At most 80 characters. */
  company: Scalars['String']['input'];
  /** For how many days it works. At least 1 and at most 365. */
  days: Scalars['Int']['input'];
  /** Whether every mutation shall be refused to it. */
  isReadOnly?: Scalars['Boolean']['input'];
  /** What it is for, to know it by. At most 100 characters. */
  name: Scalars['String']['input'];
  /** Its rights, each of which one has oneself; managing people, roles and tokens is for people only. At most 500 entries. */
  permissions: Array<Scalars['String']['input']>;
};

/** What became of the API token. */
export type ApiTokenCreatePayload = {
  __typename?: 'ApiTokenCreatePayload';
  /** The token. Null when refused. */
  apiToken?: Maybe<ApiToken>;
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
  /** The token's text: shown this once, and kept nowhere. Null when refused. */
  token?: Maybe<Scalars['String']['output']>;
};

/** Which API token is revoked. */
export type ApiTokenRevokeInput = {
  /** The token. */
  id: Scalars['ID']['input'];
};

/** What became of the API token. */
export type ApiTokenRevokePayload = {
  __typename?: 'ApiTokenRevokePayload';
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
};

/** That somebody asked for a second person, for one version of a record. */
export type Approval = {
  __typename?: 'Approval';
  /** Whether it waits for you. */
  canDecide: Scalars['Boolean']['output'];
  /** When they decided. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who decided. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** Who may decide while it waits, by name; at most 10. Empty where nobody can. */
  deciders: Array<Scalars['String']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Whether you have asked. */
  isOwn: Scalars['Boolean']['output'];
  /** What they said; may be empty. */
  note: Scalars['String']['output'];
  /** That record's number; of an invoice, which has none yet, its order's. */
  number: Scalars['String']['output'];
  /** The id of the record that it is about. */
  recordId: Scalars['ID']['output'];
  /** The record's version that was asked about; the approval is for no other. */
  recordVersion: Scalars['Int']['output'];
  /** When they asked. */
  requestedAt: Scalars['DateTime']['output'];
  /** Who asked. */
  requestedBy: Scalars['String']['output'];
  /** What has become of it. */
  state: ApprovalState;
  /** The step that shall be taken. */
  step: ApprovalStep;
  /** The amount that was asked for, as it was then. */
  total: Money;
  /** Counts its changes; goes into `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** What the second person decides. */
export type ApprovalDecideInput = {
  /** The version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The request. */
  id: Scalars['ID']['input'];
  /** Whether the step may be taken. */
  isApproved: Scalars['Boolean']['input'];
  /** What there is to say about it. At most 200 characters. */
  note?: Scalars['String']['input'];
};

/** Whether a step of a record needs a second person, and what was asked last. */
export type ApprovalNeed = {
  __typename?: 'ApprovalNeed';
  /** The last request for it, which may be about an older version. */
  approval?: Maybe<Approval>;
  /** Whether the record as it is now needs one. */
  isNeeded: Scalars['Boolean']['output'];
  /** Up to this amount it needs nobody else; null when it never does. */
  limit?: Maybe<Money>;
};

/** What became of the request. */
export type ApprovalPayload = {
  __typename?: 'ApprovalPayload';
  /** The request. Null when refused. */
  approval?: Maybe<Approval>;
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
};

/** What shall be approved. */
export type ApprovalRequestInput = {
  /** The record's version that was read; a change of it asks for approval anew. */
  expectedVersion: Scalars['Int']['input'];
  /** Made by the client; the same key never asks twice. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The record that it is about. */
  recordId: Scalars['ID']['input'];
  /** The step that shall be taken. */
  step: ApprovalStep;
};

/** That a step above an amount needs a second person. */
export type ApprovalRule = {
  __typename?: 'ApprovalRule';
  /** Up to this amount it needs nobody else. */
  limit: Money;
  /** The step. */
  step: ApprovalStep;
};

/** Above which amount a step needs a second person. */
export type ApprovalRuleSetInput = {
  /** In the company's currency; null when it never needs one. At least 0. */
  limit?: InputMaybe<Scalars['Decimal']['input']>;
  /** The step. */
  step: ApprovalStep;
};

/** What became of the rule. */
export type ApprovalRuleSetPayload = {
  __typename?: 'ApprovalRuleSetPayload';
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
  /** The rule as it is now; null when there is none, and when refused. */
  rule?: Maybe<ApprovalRule>;
};

/** What has become of a request. */
export type ApprovalState =
  /** A second person has approved. */
  | 'APPROVED'
  /** It was rejected, or the record was changed. */
  | 'REJECTED'
  /** Nobody has decided yet. */
  | 'REQUESTED';

/** A step that can need a second person. */
export type ApprovalStep =
  /** Posting an invoice, by its total. */
  | 'INVOICE_POST'
  /** Booking a payment, by its amount. */
  | 'PAYMENT_POST'
  /** Confirming an order, by its total. */
  | 'SALES_ORDER_CONFIRM';

/** Codes on paper, each good for one sign-in without the phone. They are shown this once. */
export type BackupCodes = {
  __typename?: 'BackupCodes';
  /** Ten codes. */
  codes: Array<Scalars['String']['output']>;
};

/** What became of backup codes. */
export type BackupCodesPayload = {
  __typename?: 'BackupCodesPayload';
  /** The new codes. Null when refused. */
  backupCodes?: Maybe<BackupCodes>;
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
};

/** A code on a package. */
export type Barcode = {
  __typename?: 'Barcode';
  /** The code. */
  code: Scalars['String']['output'];
  /** How many of the product's unit are in the package: what a scan adds. */
  quantity: Scalars['Decimal']['output'];
};

/** A code on a package. */
export type BarcodeInput = {
  /** The code. One of 8, 12, 13 or 14 digits is a GTIN, and its check digit must be right. Unique in the company. At most 40 characters. */
  code: Scalars['String']['input'];
  /** How many of the product's unit are in the package: more than 0; what a scan adds. */
  quantity?: Scalars['Decimal']['input'];
};

/** Compares yes or no. */
export type BooleanOp = {
  /** Equal to this. */
  eq?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A company, as everybody who belongs to it may know it. */
export type Company = {
  __typename?: 'Company';
  /** Its country in two letters (ISO 3166-1). */
  country: Scalars['String']['output'];
  /** The currency of its books in three letters (ISO 4217). */
  currency: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its address: pages and API of the company stand below `/c/<slug>`. */
  slug: Scalars['String']['output'];
  /** How far it has come. */
  state: CompanyState;
  /** Its time zone, such as `Europe/Berlin`; business dates are dates there. */
  zone: Scalars['String']['output'];
};

/** What a company shows of itself to whoever comes to its address. */
export type CompanyBrand = {
  __typename?: 'CompanyBrand';
  /** What is written on that ground, as `#rrggbb`. */
  accentColor: Scalars['String']['output'];
  /** Where its logo is, a PNG; null without one. */
  logoUrl?: Maybe<Scalars['String']['output']>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** The ground of bands and buttons, as `#rrggbb`. */
  primaryColor: Scalars['String']['output'];
};

/** One more company of the person who is signed in. */
export type CompanyCreateInput = {
  /** The company's country in two letters (ISO 3166-1), such as `DE`; its chart of accounts and taxes follow from it. At most 2 characters. */
  country: Scalars['String']['input'];
  /** The currency of the books in three letters (ISO 4217), such as `EUR`. At most 3 characters. */
  currency: Scalars['String']['input'];
  /** Made by the client; the same key never makes two companies. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The company's name; its address follows from it. At most 200 characters. */
  name: Scalars['String']['input'];
  /** The company's time zone, such as `Europe/Berlin`. At most 64 characters. */
  zone: Scalars['String']['input'];
};

/** What became of founding a company. */
export type CompanyCreatePayload = {
  __typename?: 'CompanyCreatePayload';
  /** The company, open for business. Null when refused. */
  company?: Maybe<Company>;
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
};

/** Which version loses its logo. */
export type CompanyLogoRemoveInput = {
  /** The version that was read. */
  expectedVersion: Scalars['Int']['input'];
};

/** Which picture becomes the logo. */
export type CompanyLogoSetInput = {
  /** The version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** A PNG or JPEG that you have sent; at most 2 MiB. It is drawn anew, and made smaller where it is large. */
  fileId: Scalars['ID']['input'];
};

/** How the company looks, in the application, on documents and in mails. */
export type CompanyLook = {
  __typename?: 'CompanyLook';
  /** What is written on that ground, as `#rrggbb`. */
  accentColor: Scalars['String']['output'];
  /** The company's id. */
  id: Scalars['ID']['output'];
  /** Whether name, logo and colours are shown to whoever comes to the company's address. */
  isBrandPublic: Scalars['Boolean']['output'];
  /** Where the logo is, a PNG; null without one. */
  logoUrl?: Maybe<Scalars['String']['output']>;
  /** The ground of bands and buttons, as `#rrggbb`. */
  primaryColor: Scalars['String']['output'];
  /** Counts the profile's changes; goes into `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** What became of the company's look. */
export type CompanyLookPayload = {
  __typename?: 'CompanyLookPayload';
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
  /** The look. Null when refused. */
  look?: Maybe<CompanyLook>;
};

/** A change of the company's look; what is left out stays as it is. */
export type CompanyLookUpdateInput = {
  /** What is written on that ground; between the two there must be a contrast of 4.5:1. At most 7 characters. */
  accentColor?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Whether strangers see name, logo and colours at the company's address. */
  isBrandPublic?: InputMaybe<Scalars['Boolean']['input']>;
  /** The ground of bands and buttons, as `#rrggbb`. At most 7 characters. */
  primaryColor?: InputMaybe<Scalars['String']['input']>;
};

/** The mail server that the company sends by; its password is never shown. */
export type CompanyMailServer = {
  __typename?: 'CompanyMailServer';
  /** Whether a password is kept. */
  hasPassword: Scalars['Boolean']['output'];
  /** Its name, such as `smtp.example.com`. */
  host: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its port. */
  port: Scalars['Int']['output'];
  /** The address that answers go to; empty where it is the sender's. */
  replyTo: Scalars['String']['output'];
  /** How the way there is kept from others; certificates are always checked. */
  security: MailSecurity;
  /** The address that mails come from. */
  sender: Scalars['String']['output'];
  /** Who signs in there; empty where nobody does. */
  username: Scalars['String']['output'];
  /** Counts its changes; goes into `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** What became of the company's mail server. */
export type CompanyMailServerPayload = {
  __typename?: 'CompanyMailServerPayload';
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
  /** The mail server; null also where the house's sends. Null when refused. */
  mailServer?: Maybe<CompanyMailServer>;
};

/** Which version is forgotten. */
export type CompanyMailServerRemoveInput = {
  /** The version that was read. */
  expectedVersion: Scalars['Int']['input'];
};

/** The mail server that the company sends by. */
export type CompanyMailServerSetInput = {
  /** The version that was read; null where none was named yet. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its name, such as `smtp.example.com`. At most 253 characters. */
  host: Scalars['String']['input'];
  /** The password; left out it stays, empty it is forgotten. At most 200 characters. */
  password?: InputMaybe<Scalars['String']['input']>;
  /** Its port: 25, 465, 587 or 2525. At least 1 and at most 65535. */
  port: Scalars['Int']['input'];
  /** The address that answers go to. At most 320 characters. */
  replyTo?: Scalars['String']['input'];
  /** How the way there is kept from others. */
  security: MailSecurity;
  /** The address that mails come from. At most 320 characters. */
  sender: Scalars['String']['input'];
  /** Who signs in there. At most 320 characters. */
  username?: Scalars['String']['input'];
};

/** Whom a test mail goes to. */
export type CompanyMailTestInput = {
  /** A mail address. At most 320 characters. */
  recipient: Scalars['String']['input'];
};

/** What the mail server said to a test mail. */
export type CompanyMailTestPayload = {
  __typename?: 'CompanyMailTestPayload';
  /** The server's own answer where it took the mail; what it said otherwise stands in `errors`. */
  answer?: Maybe<Scalars['String']['output']>;
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
};

/** The company at this address, with what a client needs to show its documents. */
export type CompanyProfile = {
  __typename?: 'CompanyProfile';
  /** What is written on that ground, as `#rrggbb`. */
  accentColor: Scalars['String']['output'];
  /** Its country in two letters. */
  country: Scalars['String']['output'];
  /** The currency of its books. */
  currency: Scalars['String']['output'];
  /** How many digits that currency has after the point. */
  currencyDigits: Scalars['Int']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The language of its documents. */
  language: Scalars['String']['output'];
  /** Where its logo is, a PNG; null without one. */
  logoUrl?: Maybe<Scalars['String']['output']>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Whether new prices are understood with tax. */
  pricesIncludeTax: Scalars['Boolean']['output'];
  /** The ground of its bands and buttons, as `#rrggbb`. */
  primaryColor: Scalars['String']['output'];
  /** Its address. */
  slug: Scalars['String']['output'];
  /** Where taxes are rounded. */
  taxRounding: TaxRounding;
  /** The business date: today in its time zone. */
  today: Scalars['Date']['output'];
  /** Its time zone. */
  zone: Scalars['String']['output'];
};

/** Who the company is, as its documents say it. */
export type CompanySettings = {
  __typename?: 'CompanySettings';
  /** The account in the words of a country without IBAN, such as sort code and account number. */
  bankAccount: Scalars['String']['output'];
  /** The bank that customers pay to. */
  bankName: Scalars['String']['output'];
  /** The bank's BIC. */
  bic: Scalars['String']['output'];
  /** City. */
  city: Scalars['String']['output'];
  /** Its country in two letters (ISO 3166-1). */
  country: Scalars['String']['output'];
  /** The currency of its books (ISO 4217). */
  currency: Scalars['String']['output'];
  /** Its mail address, for documents. */
  email: Scalars['String']['output'];
  /** The month in which its fiscal years begin, 1 for January. */
  fiscalYearStartMonth: Scalars['Int']['output'];
  /** The account there as IBAN, without spaces. */
  iban: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Whether the currency stays, because the books have entries or documents in it. */
  isCurrencyFixed: Scalars['Boolean']['output'];
  /** The language of its documents, such as `en`. */
  language: Scalars['String']['output'];
  /** Its name in full, for documents; empty where it is the same. */
  legalName: Scalars['String']['output'];
  /** What it is called in daily life. */
  name: Scalars['String']['output'];
  /** Days from an invoice to its due date that a new customer gets. */
  paymentTermDays: Scalars['Int']['output'];
  /** Its telephone number. */
  phone: Scalars['String']['output'];
  /** Postal code. */
  postalCode: Scalars['String']['output'];
  /** State or province. */
  region: Scalars['String']['output'];
  /** Its number in a public register, with the register. */
  registrationNumber: Scalars['String']['output'];
  /** Street and number. */
  street: Scalars['String']['output'];
  /** Its tax number, such as a VAT number. */
  taxNumber: Scalars['String']['output'];
  /** Counts its changes; goes into `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Its website, without a scheme. */
  website: Scalars['String']['output'];
  /** Its time zone, such as `Europe/Berlin`. */
  zone: Scalars['String']['output'];
};

/** What became of the company's profile. */
export type CompanySettingsPayload = {
  __typename?: 'CompanySettingsPayload';
  /** The company. Null when refused. */
  company?: Maybe<CompanySettings>;
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
};

/** A change of the company's profile; what is left out stays as it is, and an empty text takes a value away. */
export type CompanySettingsUpdateInput = {
  /** The account in the words of a country without IBAN. At most 200 characters. */
  bankAccount?: InputMaybe<Scalars['String']['input']>;
  /** The bank that customers pay to. At most 200 characters. */
  bankName?: InputMaybe<Scalars['String']['input']>;
  /** The bank's BIC. At most 40 characters. */
  bic?: InputMaybe<Scalars['String']['input']>;
  /** City. At most 200 characters. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Its country in two letters (ISO 3166-1). At most 2 characters. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** The currency of the books (ISO 4217), as long as there is nothing in them. At most 3 characters. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** Its mail address, for documents. At most 320 characters. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The account there as IBAN; its check digits are looked at. At most 40 characters. */
  iban?: InputMaybe<Scalars['String']['input']>;
  /** The language of its documents. At most 8 characters. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Its name in full. At most 200 characters. */
  legalName?: InputMaybe<Scalars['String']['input']>;
  /** What it is called in daily life. At most 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Days from an invoice to its due date that a new customer gets. At least 0 and at most 3650. */
  paymentTermDays?: InputMaybe<Scalars['Int']['input']>;
  /** Its telephone number. At most 40 characters. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Postal code. At most 40 characters. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** State or province. At most 200 characters. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** Its number in a public register, with the register. At most 200 characters. */
  registrationNumber?: InputMaybe<Scalars['String']['input']>;
  /** Street and number. At most 200 characters. */
  street?: InputMaybe<Scalars['String']['input']>;
  /** Its tax number; checked by its country's rule. At most 40 characters. */
  taxNumber?: InputMaybe<Scalars['String']['input']>;
  /** Its website. At most 200 characters. */
  website?: InputMaybe<Scalars['String']['input']>;
  /** Its time zone. At most 64 characters. */
  zone?: InputMaybe<Scalars['String']['input']>;
};

/** How far a company has come. */
export type CompanyState =
  /** Open for business. */
  | 'ACTIVE'
  /** Claimed, and being set up; that takes seconds. */
  | 'PREPARING'
  /** Closed by whoever runs this server. */
  | 'SUSPENDED';

/** What became of a password or a mail address. Without errors it was done, or a link is on its way to whoever it belongs to. */
export type CredentialsPayload = {
  __typename?: 'CredentialsPayload';
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
};

/** A company or person that buys. */
export type Customer = {
  __typename?: 'Customer';
  /** Where the customer is. */
  address?: Maybe<Address>;
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** Where invoices are mailed to. */
  email?: Maybe<Scalars['String']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Whether no new business is wanted with it. */
  isArchived: Scalars['Boolean']['output'];
  /** The language of documents, such as `en`. */
  language: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** What colleagues should know. */
  note: Scalars['String']['output'];
  /** Its number, for people. */
  number: Scalars['String']['output'];
  /** What is still open of its posted invoices. */
  openAmount?: Maybe<Money>;
  /** What it should have paid before today. */
  overdueAmount?: Maybe<Money>;
  /** Days from an invoice to its due date. */
  paymentTermDays: Scalars['Int']['output'];
  /** A telephone number. */
  phone?: Maybe<Scalars['String']['output']>;
  /** VAT or tax number in its normal form. */
  taxNumber?: Maybe<Scalars['String']['output']>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts its changes; goes into `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** Which customer is archived. */
export type CustomerArchiveInput = {
  /** The version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The customer. */
  id: Scalars['ID']['input'];
};

/** A page of a list, and what is known of the whole list. */
export type CustomerConnection = {
  __typename?: 'CustomerConnection';
  /** The rows of the page with their cursors. */
  edges: Array<CustomerEdge>;
  /** The rows of the page. */
  nodes: Array<Customer>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A new customer. */
export type CustomerCreateInput = {
  /** Where the customer is. */
  address?: InputMaybe<AddressInput>;
  /** Where invoices are mailed to. At most 320 characters. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client; the same key never makes two customers. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The language of documents, such as `en`; the company's when left out. At most 8 characters. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** The company's or person's name. At most 200 characters. */
  name: Scalars['String']['input'];
  /** What colleagues should know. At most 10000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The number that people see; the next one, such as C-00001, when left out. At most 40 characters. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Days from an invoice to its due date; 14 when left out. At least 0 and at most 3650. */
  paymentTermDays?: InputMaybe<Scalars['Int']['input']>;
  /** A telephone number. At most 40 characters. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** VAT or tax number. It is checked by the rule of the address's country, or of the country it begins with. At most 40 characters. */
  taxNumber?: InputMaybe<Scalars['String']['input']>;
};

/** A row and its place in the list. */
export type CustomerEdge = {
  __typename?: 'CustomerEdge';
  /** The row's place, to go on from; good for this order only. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Customer;
};

/** One column that a list is ordered by. */
export type CustomerOrderBy = {
  /** Which way. */
  direction?: Direction;
  /** The column. */
  field: CustomerOrderField;
};

/** What the list can be ordered by; each has an index. */
export type CustomerOrderField =
  /** By: When it was added. */
  | 'CREATED_AT'
  /** By: Its name. */
  | 'NAME'
  /** By: Its number, for people. */
  | 'NUMBER';

/** What became of the customer. */
export type CustomerPayload = {
  __typename?: 'CustomerPayload';
  /** The customer. Null when refused. */
  customer?: Maybe<Customer>;
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
};

/** Which customer is restored. */
export type CustomerRestoreInput = {
  /** The version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The customer. */
  id: Scalars['ID']['input'];
};

/** A change of a customer; what is left out stays as it is. */
export type CustomerUpdateInput = {
  /** Where the customer is, as a whole; null for no address. */
  address?: InputMaybe<AddressInput>;
  /** Where invoices are mailed to; null for nowhere. At most 320 characters. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The customer. */
  id: Scalars['ID']['input'];
  /** The language of documents. At most 8 characters. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** The company's or person's name. At most 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What colleagues should know. At most 10000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The number that people see. At most 40 characters. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Days from an invoice to its due date. At least 0 and at most 3650. */
  paymentTermDays?: InputMaybe<Scalars['Int']['input']>;
  /** A telephone number; null for none. At most 40 characters. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** VAT or tax number, checked as when it is added; null for none. At most 40 characters. */
  taxNumber?: InputMaybe<Scalars['String']['input']>;
};

/** Which of them are wanted. At most 30 comparisons, nested at most 3 deep. */
export type CustomerWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<CustomerWhere>>;
  /** By: When it was added. */
  createdAt?: InputMaybe<DateTimeOp>;
  /** By: Where invoices are mailed to. */
  email?: InputMaybe<StringOp>;
  /** By: Its id. */
  id?: InputMaybe<IdOp>;
  /** By: Whether no new business is wanted with it. */
  isArchived?: InputMaybe<BooleanOp>;
  /** By: Its name. */
  name?: InputMaybe<StringOp>;
  /** This does not hold. */
  not?: InputMaybe<CustomerWhere>;
  /** By: Its number, for people. */
  number?: InputMaybe<StringOp>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<CustomerWhere>>;
};

/** The company at a glance, as it stands today; amounts are in its currency. */
export type Dashboard = {
  __typename?: 'Dashboard';
  /** What is on the bank and cash accounts. */
  cash?: Maybe<Money>;
  /** How many drafts of invoices there are. */
  draftInvoices?: Maybe<Scalars['Int']['output']>;
  /** The 5 orders that were drafted last. */
  latestOrders: Array<SalesOrder>;
  /** What was invoiced this month less what the goods cost that were delivered in it; null also where the invoices are not shown. */
  marginThisMonth?: Maybe<Money>;
  /** How many confirmed orders are not delivered or not invoiced in full. */
  openOrders?: Maybe<Scalars['Int']['output']>;
  /** What these orders come to, with tax. */
  openOrdersTotal?: Maybe<Money>;
  /** What of it they should have paid before today. */
  overdue?: Maybe<Money>;
  /** How many invoices are overdue. */
  overdueCount?: Maybe<Scalars['Int']['output']>;
  /** The 5 invoices that have been overdue for longest. */
  overdueInvoices: Array<Invoice>;
  /** What customers have still to pay on posted invoices. */
  receivable?: Maybe<Money>;
  /** The last 12 months, this one last. */
  salesByMonth: Array<MonthSales>;
  /** What was invoiced last month before tax, net of credit notes. */
  salesLastMonth?: Maybe<Money>;
  /** What was invoiced this month before tax, net of credit notes. */
  salesThisMonth?: Maybe<Money>;
  /** How many orders wait for goods. */
  toDeliver?: Maybe<Scalars['Int']['output']>;
  /** How many orders have something delivered or done that no invoice holds. */
  toInvoice?: Maybe<Scalars['Int']['output']>;
  /** Today in the company's zone. */
  today: Scalars['Date']['output'];
};

/** How dates are written. */
export type DateFormat =
  /** 31.12.2026 */
  | 'DAY_MONTH_YEAR_DOTS'
  /** 31/12/2026 */
  | 'DAY_MONTH_YEAR_SLASHES'
  /** 12/31/2026 */
  | 'MONTH_DAY_YEAR'
  /** 2026-12-31 */
  | 'YEAR_MONTH_DAY';

/** Compares a day. */
export type DateOp = {
  /** Equal to this. */
  eq?: InputMaybe<Scalars['Date']['input']>;
  /** Greater than this. */
  gt?: InputMaybe<Scalars['Date']['input']>;
  /** Greater than or equal to this. */
  gte?: InputMaybe<Scalars['Date']['input']>;
  /** Equal to one of these, at most 100. */
  in?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than this. */
  lt?: InputMaybe<Scalars['Date']['input']>;
  /** Less than or equal to this. */
  lte?: InputMaybe<Scalars['Date']['input']>;
};

/** Compares an instant. */
export type DateTimeOp = {
  /** Equal to this. */
  eq?: InputMaybe<Scalars['DateTime']['input']>;
  /** Greater than this. */
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Greater than or equal to this. */
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than this. */
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Less than or equal to this. */
  lte?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Compares an exact number. */
export type DecimalOp = {
  /** Equal to this. */
  eq?: InputMaybe<Scalars['Decimal']['input']>;
  /** Greater than this. */
  gt?: InputMaybe<Scalars['Decimal']['input']>;
  /** Greater than or equal to this. */
  gte?: InputMaybe<Scalars['Decimal']['input']>;
  /** Equal to one of these, at most 100. */
  in?: InputMaybe<Array<Scalars['Decimal']['input']>>;
  /** Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than this. */
  lt?: InputMaybe<Scalars['Decimal']['input']>;
  /** Less than or equal to this. */
  lte?: InputMaybe<Scalars['Decimal']['input']>;
};

/** Goods that go to a customer. */
export type Delivery = {
  __typename?: 'Delivery';
  /** What the viewer can do with it now. */
  availableActions: Array<DeliveryAction>;
  /** The delivery that left these goods behind. */
  backOrderOf?: Maybe<Delivery>;
  /** When it was planned. */
  createdAt: Scalars['DateTime']['output'];
  /** Who gets it. */
  customer: Customer;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its lines, in their order; at most 500. */
  lines: Array<DeliveryLine>;
  /** Its number, for people, such as DL-00001. */
  number: Scalars['String']['output'];
  /** The day on which it left; null until then. */
  on?: Maybe<Scalars['Date']['output']>;
  /** The order. */
  order: SalesOrder;
  /** The step that it is at. */
  state: DeliveryState;
  /** Counts its changes; goes into `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Where the goods leave from. */
  warehouse: Warehouse;
};

/** What can be done with a delivery. */
export type DeliveryAction =
  /** Post it, whole or in part: `deliveryPost`. */
  | 'POST';

/** A page of a list, and what is known of the whole list. */
export type DeliveryConnection = {
  __typename?: 'DeliveryConnection';
  /** The rows of the page with their cursors. */
  edges: Array<DeliveryEdge>;
  /** The rows of the page. */
  nodes: Array<Delivery>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row and its place in the list. */
export type DeliveryEdge = {
  __typename?: 'DeliveryEdge';
  /** The row's place, to go on from; good for this order only. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Delivery;
};

/** How much of an order's line is on a delivery. */
export type DeliveryLine = {
  __typename?: 'DeliveryLine';
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The line of the order. */
  orderLine: SalesOrderLine;
  /** Its place on the delivery, from 1. */
  position: Scalars['Int']['output'];
  /** What is delivered. */
  product: Product;
  /** How many. */
  quantity: Scalars['Decimal']['output'];
  /** How many of them are in stock and promised to it; 0 once it has left. */
  reserved: Scalars['Decimal']['output'];
};

/** How much of a delivery's line leaves. */
export type DeliveryLineQuantityInput = {
  /** The line of the delivery. */
  lineId: Scalars['ID']['input'];
  /** How many leave, with the digits of the unit; not more than the line holds. At least 0 and at most 1000000000000. */
  quantity: Scalars['Decimal']['input'];
};

/** One column that a list is ordered by. */
export type DeliveryOrderBy = {
  /** Which way. */
  direction?: Direction;
  /** The column. */
  field: DeliveryOrderField;
};

/** What the list can be ordered by; each has an index. */
export type DeliveryOrderField =
  /** By: When it was planned. */
  | 'CREATED_AT'
  /** By: Its number, for people, such as DL-00001. */
  | 'NUMBER';

/** What became of the delivery. */
export type DeliveryPayload = {
  __typename?: 'DeliveryPayload';
  /** The delivery that holds what was left behind; null when nothing was, or when refused. */
  backOrder?: Maybe<Delivery>;
  /** The delivery. Null when refused. */
  delivery?: Maybe<Delivery>;
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
};

/** Which delivery leaves, and how much of it. */
export type DeliveryPostInput = {
  /** The version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The delivery. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key never posts twice. */
  idempotencyKey: Scalars['UUID']['input'];
  /** How much of which lines leaves; lines that are not named stay behind. All of the delivery when left out. At most 500 entries. */
  lines?: InputMaybe<Array<DeliveryLineQuantityInput>>;
  /** The day on which it leaves; today when left out. Not in the future and not before the last move of one of the goods. */
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** The step of a delivery. */
export type DeliveryState =
  /** Its order ended before it left. */
  | 'CANCELLED'
  /** The goods have left. */
  | 'POSTED'
  /** Planned; the goods are here. */
  | 'READY';

/** Compares a choice. */
export type DeliveryStateOp = {
  /** Equal to this. */
  eq?: InputMaybe<DeliveryState>;
  /** Equal to one of these, at most 100. */
  in?: InputMaybe<Array<DeliveryState>>;
};

/** Which of them are wanted. At most 30 comparisons, nested at most 3 deep. */
export type DeliveryWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<DeliveryWhere>>;
  /** By who gets it. */
  customerId?: InputMaybe<IdOp>;
  /** By: Its id. */
  id?: InputMaybe<IdOp>;
  /** This does not hold. */
  not?: InputMaybe<DeliveryWhere>;
  /** By: Its number, for people, such as DL-00001. */
  number?: InputMaybe<StringOp>;
  /** By: The day on which it left; null until then. */
  on?: InputMaybe<DateOp>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<DeliveryWhere>>;
  /** By the order. */
  orderId?: InputMaybe<IdOp>;
  /** By: The step that it is at. */
  state?: InputMaybe<DeliveryStateOp>;
};

/** Which way a list is ordered. */
export type Direction =
  /** Smallest, earliest, A first. */
  | 'ASC'
  /** Largest, latest, Z first. */
  | 'DESC';

/** That a record has changed. */
export type DocumentEvent = {
  __typename?: 'DocumentEvent';
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What kind of record it is. */
  kind: EntityKind;
  /** Its version when this was noted; null where it has none, or was deleted. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** The proof that a mail address is one's own. */
export type EmailChangeConfirmInput = {
  /** What stands behind the `#` of the link. At most 1024 characters. */
  token: Scalars['String']['input'];
};

/** The mail address to sign in with from now on. */
export type EmailChangeRequestInput = {
  /** The new address; a link is mailed there. At most 320 characters. */
  email: Scalars['String']['input'];
};

/** A kind of record that events, notifications and mails are about. */
export type EntityKind =
  /** A request for a second person's approval. */
  | 'APPROVAL'
  /** A customer. */
  | 'CUSTOMER'
  /** A delivery. */
  | 'DELIVERY'
  /** An export; only who made it hears of it. */
  | 'EXPORT'
  /** An invoice. */
  | 'INVOICE'
  /** An import. */
  | 'JOB'
  /** A mail. */
  | 'MAIL'
  /** A payment. */
  | 'PAYMENT'
  /** A product. */
  | 'PRODUCT'
  /** An order. */
  | 'SALES_ORDER';

/** A column of the file. */
export type ExportColumnInput = {
  /** What stands above it. At most 100 characters. */
  header: Scalars['String']['input'];
  /** The way from a row of the list to a value, by the names of fields: `number`, `customer.name`, `total.amount`. Of a list of values all are given, with commas. At most 200 characters. */
  path: Scalars['String']['input'];
};

/** What stands before the places of a number. */
export type ExportDecimalSign =
  /** A comma. */
  | 'COMMA'
  /** A point. */
  | 'POINT';

/** What stands between the cells of a line. */
export type ExportSeparator =
  /** A comma. */
  | 'COMMA'
  /** A semicolon, as spreadsheets with a decimal comma expect it. */
  | 'SEMICOLON'
  /** A tab. */
  | 'TAB';

/** The lists that can be exported; each has its own right. */
export type ExportableList =
  /** Accounts, by code. The search looks into code and name. */
  | 'ACCOUNTS'
  /** Customers, by name. The search looks into number, name, e-mail address and tax number. */
  | 'CUSTOMERS'
  /** Deliveries, the last planned first. The search looks into their number, their order's number and reference, and into the customer's number, name, e-mail address and tax number. */
  | 'DELIVERIES'
  /** Invoices, the newest first. The search looks into number and customer's reference, and into the customer's number, name, e-mail address and tax number. */
  | 'INVOICES'
  /** Journal entries, the latest first. */
  | 'JOURNAL_ENTRIES'
  /** Who belongs to the company, by name. The search looks into name and mail address. */
  | 'MEMBERS'
  /** Payments, the newest first. The search looks into number and the payer's reference, and into the customer's number, name, e-mail address and tax number. */
  | 'PAYMENTS'
  /** Products, by name. The search looks into SKU and name. */
  | 'PRODUCTS'
  /** Product categories, by path. The search looks into the path. */
  | 'PRODUCT_CATEGORIES'
  /** Orders, the last drafted first. The search looks into number and customer's reference, and into the customer's number, name, e-mail address and tax number. */
  | 'SALES_ORDERS'
  /** The moves of goods, the last recorded first. The search looks into SKU and name of the product. */
  | 'STOCK_MOVES';

/** A file. `POST /c/<company>/files` takes one in, as the part `file` of a form of at most 20 MiB. */
export type File = {
  __typename?: 'File';
  /** When it was sent or printed. */
  createdAt: Scalars['DateTime']['output'];
  /** Its id, for mutations that take a file. */
  id: Scalars['ID']['output'];
  /** What it is, told from its content, such as `application/pdf`. */
  mediaType: Scalars['String']['output'];
  /** Its name, at most 200 characters, safe to save under. */
  name: Scalars['String']['output'];
  /** How many bytes it has. */
  size: Scalars['Int']['output'];
  /** Where it can be fetched, by those who may read it; a path on this server. */
  url: Scalars['String']['output'];
};

/** A year of the books. */
export type FiscalYear = {
  __typename?: 'FiscalYear';
  /** Its last day. */
  endsOn: Scalars['Date']['output'];
  /** Whether anything is posted in it. */
  hasEntries: Scalars['Boolean']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Whether today lies in it. */
  isPresent: Scalars['Boolean']['output'];
  /** Its name, which numbers show. */
  name: Scalars['String']['output'];
  /** Its first day. */
  startsOn: Scalars['Date']['output'];
};

/** The month in which fiscal years begin. */
export type FiscalYearStartInput = {
  /** The version of the company's profile that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The month, 1 for January. At least 1 and at most 12. */
  month: Scalars['Int']['input'];
};

/** What became of the fiscal years. */
export type FiscalYearsPayload = {
  __typename?: 'FiscalYearsPayload';
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
  /** All fiscal years, the latest first; none when refused. */
  fiscalYears: Array<FiscalYear>;
};

/** How far an order is delivered, counted from its deliveries. */
export type FulfilmentState =
  /** All goods that will leave have left. */
  | 'DELIVERED'
  /** Nothing is to be delivered. */
  | 'NONE'
  /** Some goods have left, others not. */
  | 'PARTLY_DELIVERED'
  /** Nothing has left yet. */
  | 'WAITING';

/** Compares a choice. */
export type FulfilmentStateOp = {
  /** Equal to this. */
  eq?: InputMaybe<FulfilmentState>;
  /** Equal to one of these, at most 100. */
  in?: InputMaybe<Array<FulfilmentState>>;
};

/** A right that an API token can have. */
export type GrantableRight = {
  __typename?: 'GrantableRight';
  /** What it allows, for people. */
  description: Scalars['String']['output'];
  /** Whether it only lets something be seen. */
  isReading: Scalars['Boolean']['output'];
  /** The right, such as `sales.order:read`. */
  permission: Scalars['String']['output'];
};

/** A right, and whether somebody has it. */
export type HeldPermission = {
  __typename?: 'HeldPermission';
  /** The right. */
  code: Scalars['String']['output'];
  /** What it allows, for people. */
  description: Scalars['String']['output'];
  /** The feature that it belongs to. */
  feature: Scalars['String']['output'];
  /** Whether this person can use it now. */
  isHeld: Scalars['Boolean']['output'];
  /** What of the API it opens. */
  opens: Array<OpenedPart>;
  /** The role that gives it to them; null when they lack it. */
  roleName?: Maybe<Scalars['String']['output']>;
  /** Rights of theirs that show by another way what this one guards, where they lack it; empty where they do not see it. */
  shownBy: Array<Scalars['String']['output']>;
};

/** Compares an id. */
export type IdOp = {
  /** Equal to this. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** Equal to one of these, at most 100. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A column of a file. */
export type ImportColumn = {
  __typename?: 'ImportColumn';
  /** The field that it seems to be; null when it says nothing to us. */
  field?: Maybe<Scalars['String']['output']>;
  /** Its header; a second one of the same name has a number behind it. */
  header: Scalars['String']['output'];
  /** The first different texts in it, at most 5. */
  samples: Array<Scalars['String']['output']>;
};

/** What a column means. */
export type ImportColumnInput = {
  /** The field's name; null to leave the column out. At most 40 characters. */
  field?: InputMaybe<Scalars['String']['input']>;
  /** Its header, as the preview shows it. At most 110 characters. */
  header: Scalars['String']['input'];
};

/** A value that a column of a file can give. */
export type ImportField = {
  __typename?: 'ImportField';
  /** Whether existing records are recognised by it. */
  isKey: Scalars['Boolean']['output'];
  /** Whether a new record needs it. */
  isRequired: Scalars['Boolean']['output'];
  /** What people call it, in English. */
  label: Scalars['String']['output'];
  /** Its name, for `importStart`. */
  name: Scalars['String']['output'];
};

/** What is imported. */
export type ImportKind =
  /** Customers. */
  | 'CUSTOMERS'
  /** Products. */
  | 'PRODUCTS';

/** What a file holds. */
export type ImportPreview = {
  __typename?: 'ImportPreview';
  /** Its columns in their order, with what they seem to mean. */
  columns: Array<ImportColumn>;
  /** How its numbers are written: with a decimal comma or a decimal point. */
  decimalSeparator: Scalars['String']['output'];
  /** What columns can mean. */
  fields: Array<ImportField>;
  /** The file. */
  file: File;
  /** What is to be imported. */
  kind: ImportKind;
  /** How many rows follow the headers, at most 50000. */
  rowCount: Scalars['Int']['output'];
  /** What separates its columns: a comma, a semicolon or a tab. */
  separator: Scalars['String']['output'];
};

/** An import. A trial run writes nothing. Without `skipBadRows` one bad row keeps all of them out. */
export type ImportStartInput = {
  /** What the columns mean; columns that are not named are left out. At most 100 entries. */
  columns: Array<ImportColumnInput>;
  /** The file, sent to `/c/<company>/files` by you. */
  fileId: Scalars['ID']['input'];
  /** Made by the client; the same key never starts two jobs. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Whether to find every fault and write nothing. */
  isDryRun: Scalars['Boolean']['input'];
  /** What is imported. */
  kind: ImportKind;
  /** Whether to write the rows that are right although others are wrong. */
  skipBadRows?: Scalars['Boolean']['input'];
};

/** That somebody was asked by mail to join this company. */
export type Invitation = {
  __typename?: 'Invitation';
  /** When they were first asked. */
  createdAt: Scalars['DateTime']['output'];
  /** Who was asked. */
  email: Scalars['String']['output'];
  /** What the mail server said last, where it did not take the mail. */
  error?: Maybe<Scalars['String']['output']>;
  /** Until when the link works. */
  expiresAt: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The name of who asked. */
  invitedBy: Scalars['String']['output'];
  /** Whether the link has stopped working; it can be sent again. */
  isExpired: Scalars['Boolean']['output'];
  /** What they will be here. */
  role?: Maybe<Role>;
  /** That role's name. */
  roleName: Scalars['String']['output'];
  /** When the mail server took the mail; null while it waits. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** Counts its changes; goes into `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** The invitation to accept. */
export type InvitationAcceptInput = {
  /** What stands in the link after `#`. At most 200 characters. */
  token: Scalars['String']['input'];
};

/** What became of joining. */
export type InvitationAcceptPayload = {
  __typename?: 'InvitationAcceptPayload';
  /** The company that was joined. Null when refused. */
  company?: Maybe<Company>;
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
};

/** Whom to invite. */
export type InvitationCreateInput = {
  /** Their mail address. At most 320 characters. */
  email: Scalars['String']['input'];
  /** Made by the client; the same key never invites twice. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The role that they shall have; one has all its rights oneself. */
  roleId: Scalars['ID']['input'];
};

/** What an invitation offers to whoever holds its link. */
export type InvitationOffer = {
  __typename?: 'InvitationOffer';
  /** The company that one would join. */
  companyName: Scalars['String']['output'];
  /** The mail address that was asked; one joins with this one. */
  email: Scalars['String']['output'];
  /** Until when one can join. */
  expiresAt: Scalars['DateTime']['output'];
  /** The name of who asked; may be empty. */
  invitedBy: Scalars['String']['output'];
  /** The role that one would have there. */
  roleName: Scalars['String']['output'];
};

/** What became of the invitation. */
export type InvitationPayload = {
  __typename?: 'InvitationPayload';
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
  /** The invitation. Null when refused. */
  invitation?: Maybe<Invitation>;
};

/** A new person who joins through an invitation. */
export type InvitationSignUpInput = {
  /** The person's name. At most 200 characters. */
  name: Scalars['String']['input'];
  /** A new password; any character may be in it. At most 256 characters. */
  password: Scalars['String']['input'];
  /** What stands in the link after `#`. At most 200 characters. */
  token: Scalars['String']['input'];
  /** How the session's tokens shall travel. */
  transport?: TokenTransport;
};

/** What became of joining. */
export type InvitationSignUpPayload = {
  __typename?: 'InvitationSignUpPayload';
  /** The company that was joined. Null when refused. */
  company?: Maybe<Company>;
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
  /** The tokens, for who asked for BEARER. */
  tokens?: Maybe<Tokens>;
  /** The new person, signed in. Null when refused. */
  viewer?: Maybe<Viewer>;
};

/** Which invitation is meant. */
export type InvitationStepInput = {
  /** The version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Its id. */
  id: Scalars['ID']['input'];
};

/** A claim on a customer. A draft can be changed; a posted invoice is closed, only what is paid of it still changes. */
export type Invoice = {
  __typename?: 'Invoice';
  /** What payments settled of it, also what was undone. */
  allocations: Array<Allocation>;
  /** What you may do with it now, the natural next action first. */
  availableActions: Array<InvoiceAction>;
  /** When it was drafted. */
  createdAt: Scalars['DateTime']['output'];
  /** The ISO 4217 code of its currency. */
  currency: Scalars['String']['output'];
  /** Who is to pay. */
  customer: Customer;
  /** The customer's own reference. */
  customerReference: Scalars['String']['output'];
  /** Days since it should have been paid; 0 when it is not late. */
  daysLate: Scalars['Int']['output'];
  /** The discount on the whole, in the basis of the prices, shared over the lines. */
  discount: Money;
  /** When it is to be paid; a draft may have no day yet. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Whether it was to be paid before today in the company's zone. */
  isOverdue: Scalars['Boolean']['output'];
  /** Its date; a draft may have none yet. */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** What was booked. */
  journalEntry?: Maybe<JournalEntry>;
  /** What it does. */
  kind: InvoiceKind;
  /** Its lines in their order, at most 500. */
  lines: Array<InvoiceLine>;
  /** The mails that carried it, oldest first. */
  mails: Array<Mail>;
  /** The sum before tax. */
  net: Money;
  /** What colleagues should know. */
  note: Scalars['String']['output'];
  /** Its legal number, such as `INV/2026/00001`, without gaps in its year; null on a draft. */
  number?: Maybe<Scalars['String']['output']>;
  /** What is still to be paid; 0 on a draft. */
  openAmount: Money;
  /** The order that it invoices. */
  order?: Maybe<SalesOrder>;
  /** How far it is paid. */
  paymentState: PaymentState;
  /** Its print, as it was sent; null until it has been printed, moments after it was posted. */
  pdf?: Maybe<File>;
  /** When it was posted; null on a draft. */
  postedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether unit prices and discounts are with tax. */
  pricesIncludeTax: Scalars['Boolean']['output'];
  /** Its step. */
  state: InvoiceState;
  /** The tax. */
  tax: Money;
  /** The tax by category and rate. */
  taxRows: Array<TaxRow>;
  /** What it comes to: net and tax. */
  total: Money;
  /** When it last changed, payments included. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts its changes up to posting; goes into `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** What can be done with an invoice. */
export type InvoiceAction =
  /** Throw it away with `invoiceDelete`. */
  | 'DELETE'
  /** Record a payment with `paymentCreate`. */
  | 'PAY'
  /** Post it with `invoicePost`. */
  | 'POST'
  /** Change it with `invoiceUpdate`. */
  | 'UPDATE';

/** A page of a list, and what is known of the whole list. */
export type InvoiceConnection = {
  __typename?: 'InvoiceConnection';
  /** The rows of the page with their cursors. */
  edges: Array<InvoiceEdge>;
  /** The rows of the page. */
  nodes: Array<Invoice>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** Sums over the whole list, not only the page. */
  sums: InvoiceSums;
  /** How many rows the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Which order is invoiced: what it has delivered, and its services, that no other invoice holds. */
export type InvoiceCreateFromOrderInput = {
  /** The order's version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Made by the client; the same key never makes two invoices. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The order. */
  orderId: Scalars['ID']['input'];
};

/** Which draft is thrown away. */
export type InvoiceDeleteInput = {
  /** The invoice's version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The invoice. */
  id: Scalars['ID']['input'];
};

/** What became of the draft. */
export type InvoiceDeletePayload = {
  __typename?: 'InvoiceDeletePayload';
  /** The id that it had. Null when refused. */
  deletedId?: Maybe<Scalars['ID']['output']>;
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
  /** The order that it invoiced. Null when refused. */
  order?: Maybe<SalesOrder>;
};

/** A row and its place in the list. */
export type InvoiceEdge = {
  __typename?: 'InvoiceEdge';
  /** The row's place, to go on from; good for this order only. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Invoice;
};

/** What an invoice does. */
export type InvoiceKind =
  /** Gives money back. */
  | 'CREDIT_NOTE'
  /** Asks for money. */
  | 'INVOICE';

/** Compares a choice. */
export type InvoiceKindOp = {
  /** Equal to this. */
  eq?: InputMaybe<InvoiceKind>;
  /** Equal to one of these, at most 100. */
  in?: InputMaybe<Array<InvoiceKind>>;
};

/** One line of an invoice. */
export type InvoiceLine = {
  __typename?: 'InvoiceLine';
  /** What the customer reads. */
  description: Scalars['String']['output'];
  /** The line's discount as a fraction: 0.04 is 4 %. */
  discountRate: Scalars['Decimal']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its amount before tax, after all discounts. */
  net: Money;
  /** The order's line that it invoices. */
  orderLine?: Maybe<SalesOrderLine>;
  /** Its place on the invoice, from 1. */
  position: Scalars['Int']['output'];
  /** What is sold; null for a line of text. */
  product?: Maybe<Product>;
  /** How much, in the unit. */
  quantity: Scalars['Decimal']['output'];
  /** Its tax; null for none. */
  tax?: Maybe<Tax>;
  /** Its share of the tax. */
  taxAmount: Money;
  /** The tax rate as a fraction, as it was agreed. */
  taxRate: Scalars['Decimal']['output'];
  /** Its amount with tax. */
  total: Money;
  /** What is counted in. */
  unit: Unit;
  /** The price of one unit, at most 6 digits after the point. */
  unitPrice: Scalars['Decimal']['output'];
};

/** A line of a draft as it shall be; what is left out stays as it is. */
export type InvoiceLineInput = {
  /** What the customer reads. At most 500 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The line's discount as a fraction: 0.04 is 4 %. At least 0 and at most 1. */
  discountRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** The line. */
  id: Scalars['ID']['input'];
  /** How much of it: not more than what the order still has to be invoiced. At least -1000000000000 and at most 1000000000000. */
  quantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** Its tax, at today's rate; null for none. */
  taxId?: InputMaybe<Scalars['ID']['input']>;
  /** The price of one unit, at most 6 digits after the point. At most 1000000000000000. */
  unitPrice?: InputMaybe<Scalars['Decimal']['input']>;
};

/** One column that a list is ordered by. */
export type InvoiceOrderBy = {
  /** Which way. */
  direction?: Direction;
  /** The column. */
  field: InvoiceOrderField;
};

/** What the list can be ordered by; each has an index. */
export type InvoiceOrderField =
  /** By: When it was drafted. */
  | 'CREATED_AT'
  /** By: When it is to be paid; a draft may have no day yet. */
  | 'DUE_ON'
  /** By: Its date; a draft may have none yet. */
  | 'ISSUED_ON'
  /** By: Its legal number, such as `INV/2026/00001`, without gaps in its year; null on a draft. */
  | 'NUMBER'
  /** By: What it comes to: net and tax. */
  | 'TOTAL';

/** What became of the invoice. */
export type InvoicePayload = {
  __typename?: 'InvoicePayload';
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
  /** The invoice. Null when refused. */
  invoice?: Maybe<Invoice>;
};

/** Which draft becomes a legal document. */
export type InvoicePostInput = {
  /** The invoice's version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The invoice. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key posts once. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Its date: not in the future, and not before the last number of its year. The draft's own, or today, when left out. */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whether it is mailed to the customer with its PDF. */
  sendMail?: Scalars['Boolean']['input'];
};

/** The step of an invoice. */
export type InvoiceState =
  /** Without a number; it can be changed and deleted. */
  | 'DRAFT'
  /** A legal document with number, date and journal entry. */
  | 'POSTED';

/** Compares a choice. */
export type InvoiceStateOp = {
  /** Equal to this. */
  eq?: InputMaybe<InvoiceState>;
  /** Equal to one of these, at most 100. */
  in?: InputMaybe<Array<InvoiceState>>;
};

/** Sums over a list, in the company's currency. */
export type InvoiceSums = {
  __typename?: 'InvoiceSums';
  /** Sum of: The sum before tax. */
  net: Money;
  /** Sum of: What is still to be paid; 0 on a draft. */
  openAmount: Money;
  /** Sum of: The tax. */
  tax: Money;
  /** Sum of: What it comes to: net and tax. */
  total: Money;
};

/** A change of a draft; what is left out stays as it is. */
export type InvoiceUpdateInput = {
  /** The customer's own reference. At most 200 characters. */
  customerReference?: InputMaybe<Scalars['String']['input']>;
  /** The discount on the whole, in the basis of the prices. At least 0 and at most 1000000000000000. */
  discount?: InputMaybe<Scalars['Decimal']['input']>;
  /** When it is to be paid; null for after the customer's term. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** The invoice's version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The invoice. */
  id: Scalars['ID']['input'];
  /** Its date, not in the future; null for the day of posting. */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** All lines that it shall have, in their order. A line that is left out is invoiced by the order's next draft. At least 1 and at most 500 entries. */
  lines?: InputMaybe<Array<InvoiceLineInput>>;
  /** What colleagues should know. At most 10000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Which of them are wanted. At most 30 comparisons, nested at most 3 deep. */
export type InvoiceWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<InvoiceWhere>>;
  /** By the customer's id. */
  customerId?: InputMaybe<IdOp>;
  /** By: When it is to be paid; a draft may have no day yet. */
  dueOn?: InputMaybe<DateOp>;
  /** By: Its id. */
  id?: InputMaybe<IdOp>;
  /** By: Whether it was to be paid before today in the company's zone. */
  isOverdue?: InputMaybe<BooleanOp>;
  /** By: Its date; a draft may have none yet. */
  issuedOn?: InputMaybe<DateOp>;
  /** By: What it does. */
  kind?: InputMaybe<InvoiceKindOp>;
  /** This does not hold. */
  not?: InputMaybe<InvoiceWhere>;
  /** By: Its legal number, such as `INV/2026/00001`, without gaps in its year; null on a draft. */
  number?: InputMaybe<StringOp>;
  /** By: What is still to be paid; 0 on a draft. */
  openAmount?: InputMaybe<DecimalOp>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<InvoiceWhere>>;
  /** By the order's id. */
  orderId?: InputMaybe<IdOp>;
  /** By: How far it is paid. */
  paymentState?: InputMaybe<PaymentStateOp>;
  /** By: Its step. */
  state?: InputMaybe<InvoiceStateOp>;
  /** By: What it comes to: net and tax. */
  total?: InputMaybe<DecimalOp>;
};

/** How far an order is invoiced, counted from its invoices, drafts included. */
export type InvoicingState =
  /** Invoices hold all of it. */
  | 'INVOICED'
  /** Nothing is to be invoiced yet. */
  | 'NONE'
  /** Invoices hold a part of it. */
  | 'PARTLY_INVOICED'
  /** Something was delivered or done and no invoice holds it. */
  | 'TO_INVOICE';

/** Compares a choice. */
export type InvoicingStateOp = {
  /** Equal to this. */
  eq?: InputMaybe<InvoicingState>;
  /** Equal to one of these, at most 100. */
  in?: InputMaybe<Array<InvoicingState>>;
};

/** Long work that goes on by itself; `jobProgress`, and `exportProgress` for an export, follow it. */
export type Job = {
  __typename?: 'Job';
  /** When it was started. */
  createdAt: Scalars['DateTime']['output'];
  /** How many records were added, or on a trial run would be. */
  createdCount: Scalars['Int']['output'];
  /** How many rows are done. */
  done: Scalars['Int']['output'];
  /** Until when the file is there; null where it stays. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many rows have faults. */
  failedCount: Scalars['Int']['output'];
  /** What is wrong with which row, the first 1000; the file of results has all. */
  faults: Array<RowFault>;
  /** Where the file is: each row with what became of it, or the list. Null until the job has ended. */
  fileUrl?: Maybe<Scalars['String']['output']>;
  /** When it ended. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Whether it only tries, and writes nothing. */
  isDryRun: Scalars['Boolean']['output'];
  /** What it does. */
  kind: JobKind;
  /** What came of it, in one sentence for people; empty until then. */
  message: Scalars['String']['output'];
  /** How much is done, in percent. */
  progress: Scalars['Int']['output'];
  /** Where it stands. */
  status: JobStatus;
  /** What it is about: the name of the file that is taken in, or of the list that leaves. */
  title: Scalars['String']['output'];
  /** How many rows there are. */
  total: Scalars['Int']['output'];
  /** How many rows said nothing new. */
  unchangedCount: Scalars['Int']['output'];
  /** How many records were changed, or would be. */
  updatedCount: Scalars['Int']['output'];
};

/** What a job does. */
export type JobKind =
  /** Exports a list. */
  | 'EXPORT_LIST'
  /** Imports customers. */
  | 'IMPORT_CUSTOMERS'
  /** Imports products. */
  | 'IMPORT_PRODUCTS';

/** What became of the wish for a job. */
export type JobPayload = {
  __typename?: 'JobPayload';
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
  /** The job. Null when refused. */
  job?: Maybe<Job>;
};

/** Where a job stands. */
export type JobStatus =
  /** Ended as it should. */
  | 'DONE'
  /** Ended without having written anything. */
  | 'FAILED'
  /** Waiting for the worker. */
  | 'QUEUED'
  /** At work. */
  | 'RUNNING';

/** A balanced entry of the general ledger; it is never changed, only answered by another. */
export type JournalEntry = {
  __typename?: 'JournalEntry';
  /** What it is about. */
  description: Scalars['String']['output'];
  /** The document behind it. */
  documentId?: Maybe<Scalars['ID']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The business event behind it. */
  kind: JournalEntryKind;
  /** Its lines, at least two. */
  lines: Array<JournalLine>;
  /** The day that it counts for. */
  on: Scalars['Date']['output'];
  /** When it was written. */
  recordedAt: Scalars['DateTime']['output'];
};

/** A page of a list, and what is known of the whole list. */
export type JournalEntryConnection = {
  __typename?: 'JournalEntryConnection';
  /** The rows of the page with their cursors. */
  edges: Array<JournalEntryEdge>;
  /** The rows of the page. */
  nodes: Array<JournalEntry>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row and its place in the list. */
export type JournalEntryEdge = {
  __typename?: 'JournalEntryEdge';
  /** The row's place, to go on from; good for this order only. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: JournalEntry;
};

/** The business event behind an entry. */
export type JournalEntryKind =
  /** Goods delivered: what they had cost. */
  | 'COGS'
  /** An invoice or credit note. */
  | 'INVOICE'
  /** An entry made by hand. */
  | 'MANUAL'
  /** An opening balance. */
  | 'OPENING'
  /** A payment. */
  | 'PAYMENT'
  /** Goods received or counted. */
  | 'STOCK';

/** Compares a choice. */
export type JournalEntryKindOp = {
  /** Equal to this. */
  eq?: InputMaybe<JournalEntryKind>;
  /** Equal to one of these, at most 100. */
  in?: InputMaybe<Array<JournalEntryKind>>;
};

/** One column that a list is ordered by. */
export type JournalEntryOrderBy = {
  /** Which way. */
  direction?: Direction;
  /** The column. */
  field: JournalEntryOrderField;
};

/** What the list can be ordered by; each has an index. */
export type JournalEntryOrderField =
  /** By: The day that it counts for. */
  | 'ON'
  /** By: When it was written. */
  | 'RECORDED_AT';

/** Which of them are wanted. At most 30 comparisons, nested at most 3 deep. */
export type JournalEntryWhere = {
  /** By an account that one of its lines is posted to. */
  accountId?: InputMaybe<IdOp>;
  /** All of these hold. */
  and?: InputMaybe<Array<JournalEntryWhere>>;
  /** By: The document behind it. */
  documentId?: InputMaybe<IdOp>;
  /** By: Its id. */
  id?: InputMaybe<IdOp>;
  /** By: The business event behind it. */
  kind?: InputMaybe<JournalEntryKindOp>;
  /** This does not hold. */
  not?: InputMaybe<JournalEntryWhere>;
  /** By: The day that it counts for. */
  on?: InputMaybe<DateOp>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<JournalEntryWhere>>;
};

/** One side of a journal entry, in the company's currency. */
export type JournalLine = {
  __typename?: 'JournalLine';
  /** The account that is posted to. */
  account: Account;
  /** The credit; 0 on a debit. */
  credit: Money;
  /** The customer, on a receivable. */
  customer?: Maybe<Customer>;
  /** The debit; 0 on a credit. */
  debit: Money;
  /** What it is about. */
  description: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its place in the entry, from 1. */
  position: Scalars['Int']['output'];
};

/** An export of a list as a CSV file. No text begins with what a spreadsheet takes for a formula: it gets an apostrophe in front then, which the import takes away again. Dates are written as in the API. */
export type ListExportStartInput = {
  /** The columns in their order. At least 1 and at most 60 entries. */
  columns: Array<ExportColumnInput>;
  /** What stands before the places of numbers. */
  decimalSign?: ExportDecimalSign;
  /** Whether it begins with the mark by which spreadsheets know UTF-8. */
  hasByteOrderMark?: Scalars['Boolean']['input'];
  /** Made by the client; the same key never starts two jobs. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The list. */
  list: ExportableList;
  /** What people call the list; the file is named so. At most 100 characters. */
  name: Scalars['String']['input'];
  /** The order, as the list's `orderBy`. */
  orderBy?: InputMaybe<Scalars['JSON']['input']>;
  /** Words, as the list takes them. At most 200 characters. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** What stands between the cells. */
  separator?: ExportSeparator;
  /** Which rows are wanted, as the list's `where`. */
  where?: InputMaybe<Scalars['JSON']['input']>;
};

/** One end of a move. */
export type Location = {
  __typename?: 'Location';
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What it is for. */
  kind: LocationKind;
  /** Its name. */
  name: Scalars['String']['output'];
  /** The warehouse whose stock it holds; null outside of the company. */
  warehouse?: Maybe<Warehouse>;
};

/** What a location is for. */
export type LocationKind =
  /** Where sold goods go to. */
  | 'CUSTOMER'
  /** Holds stock of the company. */
  | 'INTERNAL'
  /** Where missing goods went to and found goods come from. */
  | 'LOSS'
  /** Where goods come from that are taken in without a purchase. */
  | 'OPENING'
  /** Where bought goods come from. */
  | 'SUPPLIER';

/** A mail as it was written and sent; its Message-ID never changes, however often it is tried. */
export type Mail = {
  __typename?: 'Mail';
  /** The files it carries, in their order. */
  attachments: Array<File>;
  /** How often it was tried. */
  attempts: Scalars['Int']['output'];
  /** Its text. */
  body: Scalars['String']['output'];
  /** When it was written. */
  createdAt: Scalars['DateTime']['output'];
  /** What the mail server said last, where it did not take the mail. */
  error?: Maybe<Scalars['String']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its Message-ID. */
  messageId: Scalars['String']['output'];
  /** Whom it goes to. */
  recipients: Array<Scalars['String']['output']>;
  /** Who it is from: the company's name and the address of this installation. */
  sender: Scalars['String']['output'];
  /** When the mail server took it. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** What became of it. */
  state: MailState;
  /** Its subject, at most 500 characters. */
  subject: Scalars['String']['output'];
};

/** How the way to a mail server is kept from others. */
export type MailSecurity =
  /** Not at all; without a password only. */
  | 'NONE'
  /** Encrypted from the first command on, usually at port 587. */
  | 'STARTTLS'
  /** Encrypted from the first byte on, usually at port 465. */
  | 'TLS';

/** What became of a mail. */
export type MailState =
  /** Given up: refused by the server, or tried for hours without success. */
  | 'FAILED'
  /** Waiting to be sent, or to be tried again. */
  | 'QUEUED'
  /** Taken by the mail server. */
  | 'SENT';

/** A person who belongs to this company. */
export type Member = {
  __typename?: 'Member';
  /** When they joined. */
  createdAt: Scalars['DateTime']['output'];
  /** The mail address that they sign in with. */
  email: Scalars['String']['output'];
  /** The person's id, the same in all companies. */
  id: Scalars['ID']['output'];
  /** Whether they may come in; whoever may not keeps their role for later. */
  isActive: Scalars['Boolean']['output'];
  /** When they last used this company, to within a few minutes; null when never. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Their name. */
  name: Scalars['String']['output'];
  /** What they may do here. */
  role?: Maybe<Role>;
  /** Their role's name. */
  roleName: Scalars['String']['output'];
  /** When their part here was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts their changes; goes into `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** What a person can see and do in this company, and why. */
export type MemberAccess = {
  __typename?: 'MemberAccess';
  /** The person's id. */
  id: Scalars['ID']['output'];
  /** Whether they may come in; whoever may not can use none of their rights. */
  isActive: Scalars['Boolean']['output'];
  /** Their name. */
  name: Scalars['String']['output'];
  /** Every right there is, by feature. */
  permissions: Array<HeldPermission>;
  /** Their role's name. */
  roleName: Scalars['String']['output'];
};

/** A page of a list, and what is known of the whole list. */
export type MemberConnection = {
  __typename?: 'MemberConnection';
  /** The rows of the page with their cursors. */
  edges: Array<MemberEdge>;
  /** The rows of the page. */
  nodes: Array<Member>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row and its place in the list. */
export type MemberEdge = {
  __typename?: 'MemberEdge';
  /** The row's place, to go on from; good for this order only. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Member;
};

/** One column that a list is ordered by. */
export type MemberOrderBy = {
  /** Which way. */
  direction?: Direction;
  /** The column. */
  field: MemberOrderField;
};

/** What the list can be ordered by; each has an index. */
export type MemberOrderField =
  /** By: Their name. */
  | 'NAME';

/** What became of the member. */
export type MemberPayload = {
  __typename?: 'MemberPayload';
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
  /** The member. Null when refused. */
  member?: Maybe<Member>;
};

/** What became of the member. */
export type MemberRemovePayload = {
  __typename?: 'MemberRemovePayload';
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
  /** The id of who was removed. Null when refused. */
  removedId?: Maybe<Scalars['ID']['output']>;
};

/** Which member is meant. */
export type MemberStepInput = {
  /** The version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The person's id. */
  id: Scalars['ID']['input'];
};

/** Another role for a member. */
export type MemberUpdateInput = {
  /** The version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The person's id. */
  id: Scalars['ID']['input'];
  /** The role that they shall have; one has all its rights oneself. */
  roleId: Scalars['ID']['input'];
};

/** Which of them are wanted. At most 30 comparisons, nested at most 3 deep. */
export type MemberWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<MemberWhere>>;
  /** By: Whether they may come in; whoever may not keeps their role for later. */
  isActive?: InputMaybe<BooleanOp>;
  /** This does not hold. */
  not?: InputMaybe<MemberWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<MemberWhere>>;
  /** By the role's id. */
  roleId?: InputMaybe<IdOp>;
};

/** That somebody belongs to a company. */
export type Membership = {
  __typename?: 'Membership';
  /** The company. */
  company: Company;
  /** Their role there. */
  role: Scalars['String']['output'];
};

/** An amount in a currency. */
export type Money = {
  __typename?: 'Money';
  /** The amount, with the digits that its currency has. */
  amount: Scalars['Decimal']['output'];
  /** The currency's ISO 4217 code. */
  currency: Scalars['String']['output'];
};

/** What was sold in a month. */
export type MonthSales = {
  __typename?: 'MonthSales';
  /** What was invoiced less what the goods cost that were delivered in the month; null also where the invoices are not shown. */
  margin?: Maybe<Money>;
  /** The first day of the month. */
  month: Scalars['Date']['output'];
  /** What was invoiced before tax, net of credit notes. */
  net?: Maybe<Money>;
};

/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Takes an account out of use. */
  accountArchive: AccountPayload;
  /** Adds an account or a group. */
  accountCreate: AccountPayload;
  /** Has documents post to other accounts from now on. */
  accountDefaultsUpdate: AccountDefaultsPayload;
  /** Uses an archived account again. */
  accountRestore: AccountPayload;
  /** Changes an account; its kind stays once it has been posted to. */
  accountUpdate: AccountPayload;
  /** Settles an invoice with money that has come in. */
  allocationCreate: AllocationPayload;
  /** Undoes an allocation: invoice and payment are open again as they were. */
  allocationReverse: AllocationPayload;
  /** Makes an API token for a company of one's own. Needs a sign-in or `reauthenticate` of the last ten minutes. */
  apiTokenCreate: ApiTokenCreatePayload;
  /** Ends an API token of one's own at once. */
  apiTokenRevoke: ApiTokenRevokePayload;
  /** Approves or rejects, as somebody who has neither made nor asked for it. */
  approvalDecide: ApprovalPayload;
  /** Asks for a second person. */
  approvalRequest: ApprovalPayload;
  /** Says above which amount a step needs a second person. Needs a sign-in or `reauthenticate` of the last ten minutes. */
  approvalRuleSet: ApprovalRuleSetPayload;
  /** Draws ten new backup codes; those of before are void. Needs a sign-in or `reauthenticate` of the last ten minutes. */
  backupCodesRegenerate: BackupCodesPayload;
  /** Founds one more company. */
  companyCreate: CompanyCreatePayload;
  /** Takes the company's logo away. */
  companyLogoRemove: CompanyLookPayload;
  /** Gives the company a logo. */
  companyLogoSet: CompanyLookPayload;
  /** Changes the company's colours. */
  companyLookUpdate: CompanyLookPayload;
  /** Sends by the house's mail server again. Needs a sign-in or `reauthenticate` of the last ten minutes. */
  companyMailServerRemove: CompanyMailServerPayload;
  /** Names the company's mail server, or changes it. Needs a sign-in or `reauthenticate` of the last ten minutes. */
  companyMailServerSet: CompanyMailServerPayload;
  /** Sends a test mail by the company's own mail server and returns what the server said. */
  companyMailTest: CompanyMailTestPayload;
  /** Changes who the company is. The currency of the books stays once anything is in them. Another bank account asks for a recent sign-in: without one it is refused with REAUTHENTICATE. */
  companySettingsUpdate: CompanySettingsPayload;
  /** Takes no new business with a customer; what is under way goes on. */
  customerArchive: CustomerPayload;
  /** Adds a customer. */
  customerCreate: CustomerPayload;
  /** Takes new business with an archived customer again. */
  customerRestore: CustomerPayload;
  /** Changes a customer. */
  customerUpdate: CustomerPayload;
  /** Posts a delivery: its goods leave stock at their cost, and what is left behind waits on a back-order. */
  deliveryPost: DeliveryPayload;
  /** Takes a new mail address into use with the token of a mailed link, which works once for half an hour. */
  emailChangeConfirm: CredentialsPayload;
  /** Mails a link to a new address to sign in with; until it is confirmed, nothing changes. Needs a sign-in or `reauthenticate` of the last ten minutes. */
  emailChangeRequest: CredentialsPayload;
  /** Adds the year that follows the last one. */
  fiscalYearAdd: FiscalYearsPayload;
  /** Has years begin in another month: all of them while the books are empty, else those that are not made yet. */
  fiscalYearStart: FiscalYearsPayload;
  /** Starts an import, or a trial run of one, as a job. */
  importStart: JobPayload;
  /** Joins a company with the address that was invited, as whoever is signed in. */
  invitationAccept: InvitationAcceptPayload;
  /** Invites somebody by mail; the link works once and for 7 days. Whether they have an account already is not said. Needs a sign-in or `reauthenticate` of the last ten minutes. */
  invitationCreate: InvitationPayload;
  /** Mails an invitation again with a new link; at most 10 times. Needs a sign-in or `reauthenticate` of the last ten minutes. */
  invitationResend: InvitationPayload;
  /** Takes an invitation back; its link stops working. */
  invitationRevoke: InvitationPayload;
  /** Makes a new person with the address that was invited, joins the company and signs them in. */
  invitationSignUp: InvitationSignUpPayload;
  /** Drafts an invoice for what an order has waiting to be invoiced. */
  invoiceCreateFromOrder: InvoicePayload;
  /** Throws a draft away; no number is lost by it. */
  invoiceDelete: InvoiceDeletePayload;
  /** Posts a draft: it gets its number, its date and its journal entry, and is closed. PDF and mail follow. */
  invoicePost: InvoicePayload;
  /** Changes a draft. */
  invoiceUpdate: InvoicePayload;
  /** Starts an export of a list, at most 100000 rows, as a job. Besides, it needs the list's own right to be exported, and for each column, filter and order the right that it needs in the list; columns that the list would mask are empty. The file is yours alone, for 7 days. */
  listExportStart: JobPayload;
  /** Keeps a member out from their next request on. Needs a sign-in or `reauthenticate` of the last ten minutes. */
  memberDeactivate: MemberPayload;
  /** Lets a member in again. Needs a sign-in or `reauthenticate` of the last ten minutes. */
  memberReactivate: MemberPayload;
  /** Takes somebody out of the company; their name stays on what they did. Needs a sign-in or `reauthenticate` of the last ten minutes. */
  memberRemove: MemberRemovePayload;
  /** Gives a member another role; it bites at their next request. Nobody changes their own. Needs a sign-in or `reauthenticate` of the last ten minutes. */
  memberUpdate: MemberPayload;
  /** Marks notifications as read. */
  notificationsRead: NotificationsReadPayload;
  /** Writes a series another way from its next number on; the count goes on where it is. */
  numberSeriesUpdate: NumberSeriesPayload;
  /** Sets a new password; all other sessions end. With a second factor it needs a sign-in or `reauthenticate` of the last ten minutes. */
  passwordChange: CredentialsPayload;
  /** Sets a new password with a mailed link's token, which works once for half an hour. Every session ends, and every API token unless told otherwise; a second factor stays. */
  passwordReset: CredentialsPayload;
  /** Mails a link to set a new password, if anybody has this address; the answer does not say so. */
  passwordResetRequest: CredentialsPayload;
  /** Records money that came in, books it, and settles invoices with it. Above the company's limit it stays a draft until a second person has approved it and it is posted. */
  paymentCreate: PaymentPayload;
  /** Throws a payment away that was never booked. */
  paymentDiscard: PaymentDiscardPayload;
  /** Books a payment that a second person has approved. */
  paymentPost: PaymentPayload;
  /** Corrects a payment that is not booked yet, as whoever recorded it. An approval of before counts no more. */
  paymentUpdate: PaymentPayload;
  /** Sells a product no more; refused while goods of it are on hand or wait to be delivered. */
  productArchive: ProductPayload;
  /** Archives a product category that holds nothing in use. */
  productCategoryArchive: ProductCategoryPayload;
  /** Adds a product category. */
  productCategoryCreate: ProductCategoryPayload;
  /** Uses an archived product category again. */
  productCategoryRestore: ProductCategoryPayload;
  /** Renames a product category, moves it with all that is below it, or changes what it hands down. */
  productCategoryUpdate: ProductCategoryPayload;
  /** Adds a product. */
  productCreate: ProductPayload;
  /** Sells an archived product again. */
  productRestore: ProductPayload;
  /** Changes a product. */
  productUpdate: ProductPayload;
  /** Changes one's own profile; the next request knows it. */
  profileUpdate: ProfileUpdatePayload;
  /** Takes a fresh proof of who is signed in, which counts for ten minutes: a code where there is a second factor, else the password. */
  reauthenticate: SecurityPayload;
  /** Makes a role by copying one. Needs a sign-in or `reauthenticate` of the last ten minutes. */
  roleCreate: RolePayload;
  /** Deletes a role that nobody has. Needs a sign-in or `reauthenticate` of the last ten minutes. */
  roleDelete: RoleDeletePayload;
  /** Changes a role; it bites at the next request of everybody who has it. Needs a sign-in or `reauthenticate` of the last ten minutes. */
  roleUpdate: RolePayload;
  /** Cancels an order of which nothing was delivered or invoiced: its stock goes to the orders that wait for it. */
  salesOrderCancel: SalesOrderPayload;
  /** Closes an order that was delivered in part: what was delivered stays, nothing more is delivered. */
  salesOrderClose: SalesOrderPayload;
  /** Confirms a draft order: the stock that is there is promised to it, and a delivery is planned. */
  salesOrderConfirm: SalesOrderPayload;
  /** Drafts an order. */
  salesOrderCreate: SalesOrderPayload;
  /** Changes a draft order. */
  salesOrderUpdate: SalesOrderPayload;
  /** Says who needs a second factor in this company. Needs a sign-in or `reauthenticate` of the last ten minutes. */
  secondFactorPolicySet: SecondFactorPolicyPayload;
  /** Ends one of one's own sessions. */
  sessionEnd: SessionsPayload;
  /** Exchanges the refresh token for a new pair of tokens. The last token shown again within ten seconds is STALE and gives none. */
  sessionRefresh: SessionRefreshPayload;
  /** Ends all of one's sessions but this one. */
  sessionsEndOthers: SessionsPayload;
  /** Signs somebody in by mail address and password. */
  signIn: SignInPayload;
  /** Finishes a sign-in with a code of the phone or a backup code. Five wrong codes end it. */
  signInSecondFactor: SignInPayload;
  /** Ends the session; none of its tokens works any more. */
  signOut: SignOutPayload;
  /** Makes a person and their first company, and signs them in; or mails a link that does, where this server confirms sign-ups. */
  signUp: SignUpPayload;
  /** Finishes a sign-up with the token of a mailed link, which works once for half an hour, and the password that was chosen. */
  signUpConfirm: SignUpPayload;
  /** Sets the stock to what was counted and books the difference; `move` is null when the count agrees. Where less is left than is promised to orders, the newest promises are taken back first. */
  stockAdjust: StockMovePayload;
  /** Takes goods into stock against opening balances and promises them to the orders that wait for them. */
  stockReceive: StockMovePayload;
  /** Puts a tax out of use for new lines, or into use again. */
  taxActivate: TaxPayload;
  /** Adds a tax. It is never changed; another one takes its place. */
  taxCreate: TaxPayload;
  /** Draws a secret for a phone. Nothing changes for sign-ins until `totpConfirm`. Needs a sign-in or `reauthenticate` of the last ten minutes. */
  totpBegin: TotpBeginPayload;
  /** Takes the phone into use when its code is right: from now on each sign-in asks for one. All other sessions end. Needs a sign-in or `reauthenticate` of the last ten minutes. */
  totpConfirm: BackupCodesPayload;
  /** Takes the second factor and its backup codes away. All other sessions end. Needs a sign-in or `reauthenticate` of the last ten minutes. */
  totpDisable: SecurityPayload;
  /** Takes a unit out of use for new products, or into use again. */
  unitArchive: UnitPayload;
  /** Adds a unit. */
  unitCreate: UnitPayload;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationaccountArchiveArgs = {
  input: AccountArchiveInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationaccountCreateArgs = {
  input: AccountCreateInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationaccountDefaultsUpdateArgs = {
  input: AccountDefaultsUpdateInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationaccountRestoreArgs = {
  input: AccountRestoreInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationaccountUpdateArgs = {
  input: AccountUpdateInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationallocationCreateArgs = {
  input: AllocationCreateInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationallocationReverseArgs = {
  input: AllocationReverseInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationapiTokenCreateArgs = {
  input: ApiTokenCreateInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationapiTokenRevokeArgs = {
  input: ApiTokenRevokeInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationapprovalDecideArgs = {
  input: ApprovalDecideInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationapprovalRequestArgs = {
  input: ApprovalRequestInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationapprovalRuleSetArgs = {
  input: ApprovalRuleSetInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationcompanyCreateArgs = {
  input: CompanyCreateInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationcompanyLogoRemoveArgs = {
  input: CompanyLogoRemoveInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationcompanyLogoSetArgs = {
  input: CompanyLogoSetInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationcompanyLookUpdateArgs = {
  input: CompanyLookUpdateInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationcompanyMailServerRemoveArgs = {
  input: CompanyMailServerRemoveInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationcompanyMailServerSetArgs = {
  input: CompanyMailServerSetInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationcompanyMailTestArgs = {
  input: CompanyMailTestInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationcompanySettingsUpdateArgs = {
  input: CompanySettingsUpdateInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationcustomerArchiveArgs = {
  input: CustomerArchiveInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationcustomerCreateArgs = {
  input: CustomerCreateInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationcustomerRestoreArgs = {
  input: CustomerRestoreInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationcustomerUpdateArgs = {
  input: CustomerUpdateInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationdeliveryPostArgs = {
  input: DeliveryPostInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationemailChangeConfirmArgs = {
  input: EmailChangeConfirmInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationemailChangeRequestArgs = {
  input: EmailChangeRequestInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationfiscalYearStartArgs = {
  input: FiscalYearStartInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationimportStartArgs = {
  input: ImportStartInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationinvitationAcceptArgs = {
  input: InvitationAcceptInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationinvitationCreateArgs = {
  input: InvitationCreateInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationinvitationResendArgs = {
  input: InvitationStepInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationinvitationRevokeArgs = {
  input: InvitationStepInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationinvitationSignUpArgs = {
  input: InvitationSignUpInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationinvoiceCreateFromOrderArgs = {
  input: InvoiceCreateFromOrderInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationinvoiceDeleteArgs = {
  input: InvoiceDeleteInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationinvoicePostArgs = {
  input: InvoicePostInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationinvoiceUpdateArgs = {
  input: InvoiceUpdateInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationlistExportStartArgs = {
  input: ListExportStartInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationmemberDeactivateArgs = {
  input: MemberStepInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationmemberReactivateArgs = {
  input: MemberStepInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationmemberRemoveArgs = {
  input: MemberStepInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationmemberUpdateArgs = {
  input: MemberUpdateInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationnotificationsReadArgs = {
  input: NotificationsReadInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationnumberSeriesUpdateArgs = {
  input: NumberSeriesUpdateInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationpasswordChangeArgs = {
  input: PasswordChangeInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationpasswordResetArgs = {
  input: PasswordResetInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationpasswordResetRequestArgs = {
  input: PasswordResetRequestInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationpaymentCreateArgs = {
  input: PaymentCreateInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationpaymentDiscardArgs = {
  input: PaymentDiscardInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationpaymentPostArgs = {
  input: PaymentPostInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationpaymentUpdateArgs = {
  input: PaymentUpdateInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationproductArchiveArgs = {
  input: ProductArchiveInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationproductCategoryArchiveArgs = {
  input: ProductCategoryArchiveInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationproductCategoryCreateArgs = {
  input: ProductCategoryCreateInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationproductCategoryRestoreArgs = {
  input: ProductCategoryRestoreInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationproductCategoryUpdateArgs = {
  input: ProductCategoryUpdateInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationproductCreateArgs = {
  input: ProductCreateInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationproductRestoreArgs = {
  input: ProductRestoreInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationproductUpdateArgs = {
  input: ProductUpdateInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationprofileUpdateArgs = {
  input: ProfileUpdateInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationreauthenticateArgs = {
  input: ReauthenticateInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationroleCreateArgs = {
  input: RoleCreateInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationroleDeleteArgs = {
  input: RoleDeleteInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationroleUpdateArgs = {
  input: RoleUpdateInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationsalesOrderCancelArgs = {
  input: SalesOrderCancelInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationsalesOrderCloseArgs = {
  input: SalesOrderCloseInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationsalesOrderConfirmArgs = {
  input: SalesOrderConfirmInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationsalesOrderCreateArgs = {
  input: SalesOrderCreateInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationsalesOrderUpdateArgs = {
  input: SalesOrderUpdateInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationsecondFactorPolicySetArgs = {
  input: SecondFactorPolicySetInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationsessionEndArgs = {
  input: SessionEndInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationsessionRefreshArgs = {
  input: SessionRefreshInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationsignInArgs = {
  input: SignInInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationsignInSecondFactorArgs = {
  input: SignInSecondFactorInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationsignUpArgs = {
  input: SignUpInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationsignUpConfirmArgs = {
  input: SignUpConfirmInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationstockAdjustArgs = {
  input: StockAdjustInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationstockReceiveArgs = {
  input: StockReceiveInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationtaxActivateArgs = {
  input: TaxActivateInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationtaxCreateArgs = {
  input: TaxCreateInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationtotpConfirmArgs = {
  input: TotpConfirmInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationunitArchiveArgs = {
  input: UnitArchiveInput;
};


/** What can be done. Each answers what came of it and `errors`, which are for people. */
export type MutationunitCreateArgs = {
  input: UnitCreateInput;
};

/** Something that happened and that somebody is told of. */
export type Notification = {
  __typename?: 'Notification';
  /** When it happened. */
  createdAt: Scalars['DateTime']['output'];
  /** The id of the record that it is about; null for RESYNC. */
  entityId?: Maybe<Scalars['ID']['output']>;
  /** What kind of record it is about; null for RESYNC. */
  entityKind?: Maybe<EntityKind>;
  /** Its number in the company, rising; goes into `after`. */
  id: Scalars['ID']['output'];
  /** Whether you have read it. */
  isRead: Scalars['Boolean']['output'];
  /** What happened. */
  kind: NotificationKind;
  /** One sentence for people, in English; empty for RESYNC. */
  title: Scalars['String']['output'];
};

/** A page of a list, and what is known of the whole list. */
export type NotificationConnection = {
  __typename?: 'NotificationConnection';
  /** The rows of the page with their cursors. */
  edges: Array<NotificationEdge>;
  /** The rows of the page. */
  nodes: Array<Notification>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** How many of all your notifications you have not read. */
  unreadCount: Scalars['Int']['output'];
};

/** A row and its place in the list. */
export type NotificationEdge = {
  __typename?: 'NotificationEdge';
  /** The row's place, to go on from; good for this order only. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Notification;
};

/** What somebody is told. */
export type NotificationKind =
  /** What you asked for was approved. */
  | 'APPROVAL_GIVEN'
  /** What you asked for was not approved. */
  | 'APPROVAL_REFUSED'
  /** Somebody asks for your approval. */
  | 'APPROVAL_REQUESTED'
  /** A delivery has left. */
  | 'DELIVERY_POSTED'
  /** An invoice is paid. */
  | 'INVOICE_PAID'
  /** An invoice was posted. */
  | 'INVOICE_POSTED'
  /** A job of yours has failed. */
  | 'JOB_FAILED'
  /** A job of yours has finished. */
  | 'JOB_FINISHED'
  /** A mail of yours could not be delivered. */
  | 'MAIL_FAILED'
  /** An order was confirmed. */
  | 'ORDER_CONFIRMED'
  /** A payment came in. */
  | 'PAYMENT_RECEIVED'
  /** More happened than is sent one by one, or you have read something elsewhere: read the list and the count again. */
  | 'RESYNC';

/** What has been read. */
export type NotificationsReadInput = {
  /** The notifications; left out, all of them. At most 100 entries. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What is still unread. */
export type NotificationsReadPayload = {
  __typename?: 'NotificationsReadPayload';
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
  /** How many notifications you have not read. */
  unreadCount: Scalars['Int']['output'];
};

/** How numbers are written, by what stands between thousands and before decimals. */
export type NumberFormat =
  /** 1’234.56 */
  | 'APOSTROPHE_POINT'
  /** 1,234.56 */
  | 'COMMA_POINT'
  /** 1.234,56 */
  | 'POINT_COMMA'
  /** 1 234,56 */
  | 'SPACE_COMMA';

/** A series of legal numbers; it has no gap and gives no number twice, however its pattern changes. */
export type NumberSeries = {
  __typename?: 'NumberSeries';
  /** What it numbers: `INV` invoices. */
  code: Scalars['String']['output'];
  /** How many digits the count has at least. */
  digits: Scalars['Int']['output'];
  /** The name of the fiscal year of today. */
  fiscalYear: Scalars['String']['output'];
  /** The count that comes next in it. */
  nextCount: Scalars['Int']['output'];
  /** The next three numbers in it. */
  nextNumbers: Array<Scalars['String']['output']>;
  /** How a number is written: `{year}` is the fiscal year's name, `{number}` the count at its end. */
  pattern: Scalars['String']['output'];
  /** Counts its changes; goes into `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** What became of the series. */
export type NumberSeriesPayload = {
  __typename?: 'NumberSeriesPayload';
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
  /** The series. Null when refused. */
  series?: Maybe<NumberSeries>;
};

/** Another way to write a series. */
export type NumberSeriesUpdateInput = {
  /** The series. At most 40 characters. */
  code: Scalars['String']['input'];
  /** How many digits the count has at least. At least 1 and at most 9. */
  digits: Scalars['Int']['input'];
  /** The version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** How a number is written; it has `{year}` in it and ends in `{number}`. At most 30 characters. */
  pattern: Scalars['String']['input'];
};

/** What happens to a field when the right is missing. */
export type OnDenied =
  /** The whole operation is refused with FORBIDDEN. */
  | 'DENY'
  /** The field is null, and one error says so. */
  | 'MASK';

/** A document that was open at the end of a day. */
export type OpenItem = {
  __typename?: 'OpenItem';
  /** What it came to; below zero where it counts for the customer. */
  amount: Money;
  /** Days from its due day to that day; 0 when it was not late. */
  daysLate: Scalars['Int']['output'];
  /** The invoice's or payment's id. */
  documentId: Scalars['ID']['output'];
  /** When it was to be paid; null for a payment. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** What it is. */
  kind: OpenItemKind;
  /** Its number. */
  number: Scalars['String']['output'];
  /** Its date. */
  on: Scalars['Date']['output'];
  /** What was open of it that day; below zero where it counts for the customer. */
  open: Money;
};

/** What an open item is. */
export type OpenItemKind =
  /** Credit that was given and not used yet. */
  | 'CREDIT_NOTE'
  /** An invoice that is still to be paid. */
  | 'INVOICE'
  /** Money that came in and settles nothing yet. */
  | 'PAYMENT';

/** What a customer owed at the end of a day, from the ledger and the allocations dated up to it. */
export type OpenItems = {
  __typename?: 'OpenItems';
  /** The customer. */
  customer: Customer;
  /** What was open, the earliest due first; at most 1000 items. */
  items: Array<OpenItem>;
  /** The day. */
  on: Scalars['Date']['output'];
  /** The sum of all of them: what the receivable account said of the customer that day. */
  total: Money;
};

/** A part of the API that a right opens. */
export type OpenedPart = {
  __typename?: 'OpenedPart';
  /** Whether it is merely empty without the right, instead of refused. */
  isMasked: Scalars['Boolean']['output'];
  /** What it is: `query`, `mutation`, `subscription`, `field`, `filter`, `order` or `input`. */
  kind: Scalars['String']['output'];
  /** Where it is: type and field, or an address. */
  path: Scalars['String']['output'];
};

/** Where a page lies in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The last row's cursor, null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether rows follow the page. Read backwards, whether a cursor or an offset was given. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether rows stand before the page. Read forwards, whether a cursor or an offset was given. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The first row's cursor, null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A new password, from whoever knows the old one. */
export type PasswordChangeInput = {
  /** The present password. At most 256 characters. */
  currentPassword: Scalars['String']['input'];
  /** Whether all API tokens of one's own end too. */
  endApiTokens?: Scalars['Boolean']['input'];
  /** At least 15 characters, or 8 with a second factor; any character may be in it. What is common, or little more than one's own name, is refused with the reason. At most 256 characters. */
  newPassword: Scalars['String']['input'];
};

/** A new password, from whoever was mailed a link. */
export type PasswordResetInput = {
  /** Whether all API tokens of one's own end too, as somebody wants whose account was taken. */
  endApiTokens?: Scalars['Boolean']['input'];
  /** At least 15 characters, or 8 with a second factor; any character may be in it. What is common, or little more than one's own name, is refused with the reason. At most 256 characters. */
  password: Scalars['String']['input'];
  /** What stands behind the `#` of the link. At most 1024 characters. */
  token: Scalars['String']['input'];
};

/** What the link to a new password can end. */
export type PasswordResetLink = {
  __typename?: 'PasswordResetLink';
  /** The API tokens that still work, as their owner calls them, each with its company. */
  apiTokens: Array<Scalars['String']['output']>;
};

/** Whose password was forgotten. */
export type PasswordResetRequestInput = {
  /** The mail address. At most 320 characters. */
  email: Scalars['String']['input'];
};

/** Money that came in from a customer. */
export type Payment = {
  __typename?: 'Payment';
  /** The account that took it. */
  account?: Maybe<Account>;
  /** What it settled, also what was undone. */
  allocations: Array<Allocation>;
  /** How much came. */
  amount: Money;
  /** Whether it will pay the oldest invoices once it is booked; false when it is booked. */
  autoAllocate: Scalars['Boolean']['output'];
  /** When it was recorded. */
  createdAt: Scalars['DateTime']['output'];
  /** Who paid. */
  customer: Customer;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Whether you have recorded it: nobody else corrects it before it is booked. */
  isOwn: Scalars['Boolean']['output'];
  /** What was booked. */
  journalEntry?: Maybe<JournalEntry>;
  /** How it came. */
  method: PaymentMethod;
  /** Its number, such as `PAY-00001`. */
  number: Scalars['String']['output'];
  /** When the money came. */
  on: Scalars['Date']['output'];
  /** What of it settles nothing yet: the customer's credit. */
  openAmount: Money;
  /** What the payer wrote. */
  reference: Scalars['String']['output'];
  /** Its step. */
  state: PaymentStage;
  /** Its version. */
  version: Scalars['Int']['output'];
};

/** So much of a payment for one invoice. */
export type PaymentAllocationInput = {
  /** How much: above 0, and not more than is open of the invoice or left of the payment. At most 1000000000000. */
  amount: Scalars['Decimal']['input'];
  /** The invoice. */
  invoiceId: Scalars['ID']['input'];
};

/** A page of a list, and what is known of the whole list. */
export type PaymentConnection = {
  __typename?: 'PaymentConnection';
  /** The rows of the page with their cursors. */
  edges: Array<PaymentEdge>;
  /** The rows of the page. */
  nodes: Array<Payment>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** Sums over the whole list, not only the page. */
  sums: PaymentSums;
  /** How many rows the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Money that came in. Without `allocations` it stays the customer's credit; `autoAllocate` pays the oldest invoices first. */
export type PaymentCreateInput = {
  /** The bank or cash account that took it; the method's usual one when left out. */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** The invoices that it pays. At most 100 entries. */
  allocations?: InputMaybe<Array<PaymentAllocationInput>>;
  /** How much, above 0, in the company's currency. At most 1000000000000. */
  amount: Scalars['Decimal']['input'];
  /** Whether it pays the customer's oldest invoices, the earliest due first. */
  autoAllocate?: Scalars['Boolean']['input'];
  /** Who paid. */
  customerId: Scalars['ID']['input'];
  /** Made by the client; the same key never makes two payments. */
  idempotencyKey: Scalars['UUID']['input'];
  /** How it came. */
  method?: PaymentMethod;
  /** When it came, not in the future; today when left out. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** What the payer wrote. At most 200 characters. */
  reference?: InputMaybe<Scalars['String']['input']>;
};

/** A payment that shall not be booked. */
export type PaymentDiscardInput = {
  /** The version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The payment. */
  id: Scalars['ID']['input'];
};

/** What became of the payment that was not booked. */
export type PaymentDiscardPayload = {
  __typename?: 'PaymentDiscardPayload';
  /** The id that it had. Null when refused. */
  deletedId?: Maybe<Scalars['ID']['output']>;
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
};

/** A row and its place in the list. */
export type PaymentEdge = {
  __typename?: 'PaymentEdge';
  /** The row's place, to go on from; good for this order only. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Payment;
};

/** How money came in. */
export type PaymentMethod =
  /** By a transfer to the bank. */
  | 'BANK_TRANSFER'
  /** By card. */
  | 'CARD'
  /** In cash. */
  | 'CASH';

/** Compares a choice. */
export type PaymentMethodOp = {
  /** Equal to this. */
  eq?: InputMaybe<PaymentMethod>;
  /** Equal to one of these, at most 100. */
  in?: InputMaybe<Array<PaymentMethod>>;
};

/** One column that a list is ordered by. */
export type PaymentOrderBy = {
  /** Which way. */
  direction?: Direction;
  /** The column. */
  field: PaymentOrderField;
};

/** What the list can be ordered by; each has an index. */
export type PaymentOrderField =
  /** By: How much came. */
  | 'AMOUNT'
  /** By: When it was recorded. */
  | 'CREATED_AT'
  /** By: Its number, such as `PAY-00001`. */
  | 'NUMBER'
  /** By: When the money came. */
  | 'ON';

/** What became of the payment. */
export type PaymentPayload = {
  __typename?: 'PaymentPayload';
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
  /** The payment. Null when refused. */
  payment?: Maybe<Payment>;
};

/** A payment that a second person has approved. */
export type PaymentPostInput = {
  /** The version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The payment. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key never books twice. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** The step of a payment. */
export type PaymentStage =
  /** Entered, but not booked: a second person has to approve it first. */
  | 'DRAFT'
  /** Booked, and never changed again. */
  | 'POSTED';

/** Compares a choice. */
export type PaymentStageOp = {
  /** Equal to this. */
  eq?: InputMaybe<PaymentStage>;
  /** Equal to one of these, at most 100. */
  in?: InputMaybe<Array<PaymentStage>>;
};

/** How far an invoice is paid. */
export type PaymentState =
  /** Not posted yet. */
  | 'DRAFT'
  /** Nothing has been paid. */
  | 'OPEN'
  /** Nothing is open. */
  | 'PAID'
  /** A part has been paid. */
  | 'PARTLY_PAID';

/** Compares a choice. */
export type PaymentStateOp = {
  /** Equal to this. */
  eq?: InputMaybe<PaymentState>;
  /** Equal to one of these, at most 100. */
  in?: InputMaybe<Array<PaymentState>>;
};

/** Sums over a list, in the company's currency. */
export type PaymentSums = {
  __typename?: 'PaymentSums';
  /** Sum of: How much came. */
  amount: Money;
  /** Sum of: What of it settles nothing yet: the customer's credit. */
  openAmount: Money;
};

/** A correction of a payment that is not booked yet; what is left out stays as it is. Another customer takes the named invoices away, and of a single one another amount pays as much as both hold. */
export type PaymentUpdateInput = {
  /** The bank or cash account that took it; null for the method's usual one. */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** The invoices that it pays. At most 100 entries. */
  allocations?: InputMaybe<Array<PaymentAllocationInput>>;
  /** How much, above 0, in the company's currency. At most 1000000000000. */
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Whether it pays the customer's oldest invoices, and none that were named. */
  autoAllocate?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who paid. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The payment. */
  id: Scalars['ID']['input'];
  /** How it came; another one goes to its usual account unless one is named. */
  method?: InputMaybe<PaymentMethod>;
  /** When it came, not in the future. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** What the payer wrote. At most 200 characters. */
  reference?: InputMaybe<Scalars['String']['input']>;
};

/** Which of them are wanted. At most 30 comparisons, nested at most 3 deep. */
export type PaymentWhere = {
  /** By: How much came. */
  amount?: InputMaybe<DecimalOp>;
  /** All of these hold. */
  and?: InputMaybe<Array<PaymentWhere>>;
  /** By the customer's id. */
  customerId?: InputMaybe<IdOp>;
  /** By: Its id. */
  id?: InputMaybe<IdOp>;
  /** By: How it came. */
  method?: InputMaybe<PaymentMethodOp>;
  /** This does not hold. */
  not?: InputMaybe<PaymentWhere>;
  /** By: Its number, such as `PAY-00001`. */
  number?: InputMaybe<StringOp>;
  /** By: When the money came. */
  on?: InputMaybe<DateOp>;
  /** By: What of it settles nothing yet: the customer's credit. */
  openAmount?: InputMaybe<DecimalOp>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<PaymentWhere>>;
  /** By: Its step. */
  state?: InputMaybe<PaymentStageOp>;
};

/** A right that a role can have. */
export type Permission = {
  __typename?: 'Permission';
  /** What roles and the API name it by: `feature.thing:verb`, with a column where it guards one. */
  code: Scalars['String']['output'];
  /** What it allows, for people. */
  description: Scalars['String']['output'];
  /** The feature that it belongs to; rights of one feature stand together. */
  feature: Scalars['String']['output'];
  /** Rights whose secrets it shows by another way, as the books show what goods cost: who is to lack them has to lack it too. */
  showsToo: Array<Scalars['String']['output']>;
};

/** Goods or a service. */
export type Product = {
  __typename?: 'Product';
  /** How many of them are not promised. */
  available: Scalars['Decimal']['output'];
  /** The codes on its packages, at most 20. */
  barcodes: Array<Barcode>;
  /** The category that it is in. */
  category?: Maybe<ProductCategory>;
  /** The moving average cost of one unit; null with nothing on hand. */
  cost?: Maybe<Money>;
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** What colleagues should know. */
  description: Scalars['String']['output'];
  /** What taxes a new line of it: its own tax, its category's or the company's. */
  effectiveSalesTax?: Maybe<Tax>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Whether it is no longer sold. */
  isArchived: Scalars['Boolean']['output'];
  /** Goods or a service. */
  kind: ProductKind;
  /** Its name, as lines show it. */
  name: Scalars['String']['output'];
  /** How many are in the warehouses. */
  onHand: Scalars['Decimal']['output'];
  /** How many of them are promised to orders. */
  reserved: Scalars['Decimal']['output'];
  /** The price of one unit. */
  salesPrice: Money;
  /** What taxes its sales, if it names a tax itself. */
  salesTax?: Maybe<Tax>;
  /** Its number, for people. */
  sku: Scalars['String']['output'];
  /** What its stock is worth in the books. */
  stockValue?: Maybe<Money>;
  /** What it is counted in. */
  unit: Unit;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts its changes; goes into `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** Which product is archived. */
export type ProductArchiveInput = {
  /** The version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The product. */
  id: Scalars['ID']['input'];
};

/** A branch of the tree that products are sorted into. What it names holds for everything below that names nothing. */
export type ProductCategory = {
  __typename?: 'ProductCategory';
  /** Where sales are booked: its own account, its nearest ancestor's or the company's. */
  effectiveIncomeAccount?: Maybe<Account>;
  /** What taxes sales: its own tax, its nearest ancestor's or the company's. */
  effectiveSalesTax?: Maybe<Tax>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Where sales are booked, if it names an account itself. */
  incomeAccount?: Maybe<Account>;
  /** Whether no more products are put into it. */
  isArchived: Scalars['Boolean']['output'];
  /** Its name, unique among its siblings. */
  name: Scalars['String']['output'];
  /** The category that it stands in; null at the top. */
  parent?: Maybe<ProductCategory>;
  /** The names from the top of the tree down to it, such as `Tools / Saws`. */
  path: Scalars['String']['output'];
  /** How many products are in it, without archived ones and those further down. */
  productCount: Scalars['Int']['output'];
  /** What taxes sales, if it names a tax itself. */
  salesTax?: Maybe<Tax>;
  /** Counts its changes; goes into `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** Which product category is archived. */
export type ProductCategoryArchiveInput = {
  /** The version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The category. */
  id: Scalars['ID']['input'];
};

/** A page of a list, and what is known of the whole list. */
export type ProductCategoryConnection = {
  __typename?: 'ProductCategoryConnection';
  /** The rows of the page with their cursors. */
  edges: Array<ProductCategoryEdge>;
  /** The rows of the page. */
  nodes: Array<ProductCategory>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A new product category. */
export type ProductCategoryCreateInput = {
  /** Made by the client; the same key never makes two categories. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Where sales are booked, an income account; inherited when left out. */
  incomeAccountId?: InputMaybe<Scalars['ID']['input']>;
  /** Its name, unique among its siblings. At most 200 characters. */
  name: Scalars['String']['input'];
  /** The category that it stands in; the top of the tree when left out. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** What taxes sales; inherited when left out. */
  salesTaxId?: InputMaybe<Scalars['ID']['input']>;
};

/** A row and its place in the list. */
export type ProductCategoryEdge = {
  __typename?: 'ProductCategoryEdge';
  /** The row's place, to go on from; good for this order only. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: ProductCategory;
};

/** One column that a list is ordered by. */
export type ProductCategoryOrderBy = {
  /** Which way. */
  direction?: Direction;
  /** The column. */
  field: ProductCategoryOrderField;
};

/** What the list can be ordered by; each has an index. */
export type ProductCategoryOrderField =
  /** By: Its name, unique among its siblings. */
  | 'NAME'
  /** By: The names from the top of the tree down to it, such as `Tools / Saws`. */
  | 'PATH';

/** What became of the product category. */
export type ProductCategoryPayload = {
  __typename?: 'ProductCategoryPayload';
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
  /** The category. Null when refused. */
  productCategory?: Maybe<ProductCategory>;
};

/** Which product category is restored. */
export type ProductCategoryRestoreInput = {
  /** The version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The category. */
  id: Scalars['ID']['input'];
};

/** A change of a product category; what is left out stays as it is. */
export type ProductCategoryUpdateInput = {
  /** The version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The category. */
  id: Scalars['ID']['input'];
  /** Where sales are booked, an income account; null to inherit it. */
  incomeAccountId?: InputMaybe<Scalars['ID']['input']>;
  /** Its name, unique among its siblings. At most 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Where it moves to, with all that is below it; null for the top of the tree. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** What taxes sales; null to inherit it. */
  salesTaxId?: InputMaybe<Scalars['ID']['input']>;
};

/** Which of them are wanted. At most 30 comparisons, nested at most 3 deep. */
export type ProductCategoryWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<ProductCategoryWhere>>;
  /** By: Its id. */
  id?: InputMaybe<IdOp>;
  /** By: Whether no more products are put into it. */
  isArchived?: InputMaybe<BooleanOp>;
  /** By: Its name, unique among its siblings. */
  name?: InputMaybe<StringOp>;
  /** This does not hold. */
  not?: InputMaybe<ProductCategoryWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ProductCategoryWhere>>;
  /** By the category that it stands in. */
  parentId?: InputMaybe<IdOp>;
};

/** A page of a list, and what is known of the whole list. */
export type ProductConnection = {
  __typename?: 'ProductConnection';
  /** The rows of the page with their cursors. */
  edges: Array<ProductEdge>;
  /** The rows of the page. */
  nodes: Array<Product>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A new product. */
export type ProductCreateInput = {
  /** The codes on its packages. At most 20 entries. */
  barcodes?: InputMaybe<Array<BarcodeInput>>;
  /** The category that it is in. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** What colleagues should know. At most 10000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client; the same key never makes two products. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Goods or a service. */
  kind?: ProductKind;
  /** Its name, as lines show it. At most 200 characters. */
  name: Scalars['String']['input'];
  /** The price of one unit in the company's currency, with at most 6 digits after the point. At least 0 and at most 1000000000000. */
  salesPrice: Scalars['Decimal']['input'];
  /** What taxes its sales; its category's tax when left out. */
  salesTaxId?: InputMaybe<Scalars['ID']['input']>;
  /** The number that people see; the next one, such as P-00001, when left out. At most 40 characters. */
  sku?: InputMaybe<Scalars['String']['input']>;
  /** What it is counted in; the company's first unit when left out. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** A row and its place in the list. */
export type ProductEdge = {
  __typename?: 'ProductEdge';
  /** The row's place, to go on from; good for this order only. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Product;
};

/** What is sold. */
export type ProductKind =
  /** Goods: stocked and delivered. */
  | 'GOODS'
  /** A service: only invoiced. */
  | 'SERVICE';

/** Compares a choice. */
export type ProductKindOp = {
  /** Equal to this. */
  eq?: InputMaybe<ProductKind>;
  /** Equal to one of these, at most 100. */
  in?: InputMaybe<Array<ProductKind>>;
};

/** One column that a list is ordered by. */
export type ProductOrderBy = {
  /** Which way. */
  direction?: Direction;
  /** The column. */
  field: ProductOrderField;
};

/** What the list can be ordered by; each has an index. */
export type ProductOrderField =
  /** By: When it was added. */
  | 'CREATED_AT'
  /** By: Its name, as lines show it. */
  | 'NAME'
  /** By: The price of one unit. */
  | 'SALES_PRICE'
  /** By: Its number, for people. */
  | 'SKU';

/** What became of the product. */
export type ProductPayload = {
  __typename?: 'ProductPayload';
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
  /** The product. Null when refused. */
  product?: Maybe<Product>;
};

/** Which product is restored. */
export type ProductRestoreInput = {
  /** The version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The product. */
  id: Scalars['ID']['input'];
};

/** A change of a product; what is left out stays as it is. */
export type ProductUpdateInput = {
  /** The codes on its packages, all of them. At most 20 entries. */
  barcodes?: InputMaybe<Array<BarcodeInput>>;
  /** The category that it is in; null for none. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** What colleagues should know. At most 10000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The product. */
  id: Scalars['ID']['input'];
  /** Goods or a service; it stays once goods have moved. */
  kind?: InputMaybe<ProductKind>;
  /** Its name, as lines show it. At most 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The price of one unit in the company's currency, with at most 6 digits after the point. At least 0 and at most 1000000000000. */
  salesPrice?: InputMaybe<Scalars['Decimal']['input']>;
  /** What taxes its sales; null for its category's tax. */
  salesTaxId?: InputMaybe<Scalars['ID']['input']>;
  /** The number that people see. At most 40 characters. */
  sku?: InputMaybe<Scalars['String']['input']>;
  /** What it is counted in; it stays once goods have moved. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** Which of them are wanted. At most 30 comparisons, nested at most 3 deep. */
export type ProductWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<ProductWhere>>;
  /** By the category that it is in. */
  categoryId?: InputMaybe<IdOp>;
  /** By: When it was added. */
  createdAt?: InputMaybe<DateTimeOp>;
  /** By: Its id. */
  id?: InputMaybe<IdOp>;
  /** By: Whether it is no longer sold. */
  isArchived?: InputMaybe<BooleanOp>;
  /** By: Goods or a service. */
  kind?: InputMaybe<ProductKindOp>;
  /** By: Its name, as lines show it. */
  name?: InputMaybe<StringOp>;
  /** This does not hold. */
  not?: InputMaybe<ProductWhere>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ProductWhere>>;
  /** By: The price of one unit. */
  salesPrice?: InputMaybe<DecimalOp>;
  /** By: Its number, for people. */
  sku?: InputMaybe<StringOp>;
};

/** How a person wants to be spoken to. What is null is as their browser, or the company, has it. */
export type Profile = {
  __typename?: 'Profile';
  /** How dates are written. */
  dateFormat?: Maybe<DateFormat>;
  /** The company to begin with. */
  defaultCompanyId?: Maybe<Scalars['ID']['output']>;
  /** The language of the screens. */
  language?: Maybe<Scalars['String']['output']>;
  /** How numbers are written. */
  numberFormat?: Maybe<NumberFormat>;
  /** Light or dark. */
  theme?: Maybe<Theme>;
  /** The time zone in which instants are shown; business dates stay the company's. */
  zone?: Maybe<Scalars['String']['output']>;
};

/** A change of one's profile; what is left out stays as it is. */
export type ProfileUpdateInput = {
  /** How dates are written; null for the language's way. */
  dateFormat?: InputMaybe<DateFormat>;
  /** The company to begin with; null for the one used last. */
  defaultCompanyId?: InputMaybe<Scalars['ID']['input']>;
  /** The language of the screens, `en` or `de`; null for the browser's. At most 8 characters. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** What one is called. At most 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** How numbers are written; null for the language's way. */
  numberFormat?: InputMaybe<NumberFormat>;
  /** Light or dark; null for the device's choice. */
  theme?: InputMaybe<Theme>;
  /** The time zone in which instants are shown, such as `Europe/Berlin`; null for the company's. At most 64 characters. */
  zone?: InputMaybe<Scalars['String']['input']>;
};

/** What became of the profile. */
export type ProfileUpdatePayload = {
  __typename?: 'ProfileUpdatePayload';
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
  /** Whoever changed it. Null when refused. */
  viewer?: Maybe<Viewer>;
};

/** What can be read. */
export type Query = {
  __typename?: 'Query';
  /** An account by its id. */
  account?: Maybe<Account>;
  /** The accounts that documents post to. */
  accountDefaults: Array<AccountDefault>;
  /** Accounts, by code. The search looks into code and name. At most 100 at a time. */
  accounts: AccountConnection;
  /** One's own API tokens, the newest first. */
  apiTokens: Array<ApiToken>;
  /** A request by its id. */
  approval?: Maybe<Approval>;
  /** Whether a step of a record needs a second person; null for a record that does not exist. */
  approvalNeed?: Maybe<ApprovalNeed>;
  /** Above which amounts a second person is needed. */
  approvalRules: Array<ApprovalRule>;
  /** What waits for a second person, then what was decided, the newest first; at most 100. */
  approvals: Array<Approval>;
  /** What the company with this address shows of itself; null when it shows nothing, or when there is none. */
  companyBrand?: Maybe<CompanyBrand>;
  /** How the company looks. */
  companyLook: CompanyLook;
  /** The company's own mail server; null where the house's sends. */
  companyMailServer?: Maybe<CompanyMailServer>;
  /** Who the company is, as its documents say it. */
  companySettings: CompanySettings;
  /** A customer by its id. */
  customer?: Maybe<Customer>;
  /** Customers, by name. The search looks into number, name, e-mail address and tax number. At most 100 at a time. */
  customers: CustomerConnection;
  /** The company at a glance. */
  dashboard: Dashboard;
  /** Deliveries, the last planned first. The search looks into their number, their order's number and reference, and into the customer's number, name, e-mail address and tax number. At most 100 at a time. */
  deliveries: DeliveryConnection;
  /** A delivery by its id. */
  delivery?: Maybe<Delivery>;
  /** An export of yours by its job's id. */
  exportJob?: Maybe<Job>;
  /** Your latest 50 exports, the newest first. */
  exportJobs: Array<Job>;
  /** The years of the books, the latest first. */
  fiscalYears: Array<FiscalYear>;
  /** The rights that a new API token of one's own can have in a company; none in a company that one does not belong to. */
  grantableRights: Array<GrantableRight>;
  /** What a file that you sent holds, and what its columns seem to mean; null for any other file. One that is no table in UTF-8 is refused with the reason. */
  importPreview?: Maybe<ImportPreview>;
  /** What a link offers; null when it is not good, for whatever reason. */
  invitationOffer?: Maybe<InvitationOffer>;
  /** Invitations that wait, the newest first; those that ran out are among them. There are at most 200. */
  invitations: Array<Invitation>;
  /** An invoice by its id. */
  invoice?: Maybe<Invoice>;
  /** Invoices, the newest first. The search looks into number and customer's reference, and into the customer's number, name, e-mail address and tax number. At most 100 at a time. */
  invoices: InvoiceConnection;
  /** A job by its id; null also for another's of records that you may not see. */
  job?: Maybe<Job>;
  /** The latest 50 jobs that you may see, the newest first. */
  jobs: Array<Job>;
  /** Journal entries, the latest first. At most 100 at a time. */
  journalEntries: JournalEntryConnection;
  /** A journal entry by its id. */
  journalEntry?: Maybe<JournalEntry>;
  /** A mail by its id. */
  mail?: Maybe<Mail>;
  /** A member by their id. */
  member?: Maybe<Member>;
  /** What a member can see and do, and why. */
  memberAccess?: Maybe<MemberAccess>;
  /** Who belongs to the company, by name. The search looks into name and mail address. At most 100 at a time. */
  members: MemberConnection;
  /** How whoever is signed in has secured their account. */
  mySecurity: Security;
  /** The open sessions of whoever is signed in. */
  mySessions: Array<UserSession>;
  /** What you were told, the newest first: about records that you may see. At most 100 at a time. */
  notifications: NotificationConnection;
  /** The series that the company can write its own way. */
  numberSeries: Array<NumberSeries>;
  /** What a customer owed at the end of a day. */
  openItems?: Maybe<OpenItems>;
  /** What a mailed link to a new password can end; null when it is not good, for whatever reason. */
  passwordResetLink?: Maybe<PasswordResetLink>;
  /** A payment by its id. */
  payment?: Maybe<Payment>;
  /** Payments, the newest first. The search looks into number and the payer's reference, and into the customer's number, name, e-mail address and tax number. At most 100 at a time. */
  payments: PaymentConnection;
  /** Every right that a role can have, by feature in the order of the features, then by code. */
  permissions: Array<Permission>;
  /** A product by its id. */
  product?: Maybe<Product>;
  /** The product that carries this barcode; `barcodes` says how many a scan adds. */
  productByBarcode?: Maybe<Product>;
  /** Product categories, by path. The search looks into the path. At most 100 at a time. */
  productCategories: ProductCategoryConnection;
  /** A product category by its id. */
  productCategory?: Maybe<ProductCategory>;
  /** Products, by name. The search looks into SKU and name. At most 100 at a time. */
  products: ProductConnection;
  /** A role by its id. */
  role?: Maybe<Role>;
  /** All roles: the built-in ones first, then the others by name. A company has at most 100. */
  roles: Array<Role>;
  /** An order by its id. */
  salesOrder?: Maybe<SalesOrder>;
  /** Orders, the last drafted first. The search looks into number and customer's reference, and into the customer's number, name, e-mail address and tax number. At most 100 at a time. */
  salesOrders: SalesOrderConnection;
  /** Who needs a second factor in this company. */
  secondFactorPolicy: SecondFactorPolicy;
  /** The moves of goods, the last recorded first. The search looks into SKU and name of the product. At most 100 at a time. */
  stockMoves: StockMoveConnection;
  /** All taxes; the first that is used is the company's default. */
  taxes: Array<Tax>;
  /** The trial balance between two days, both included. */
  trialBalance: TrialBalance;
  /** All units, in the order in which they were added. */
  units: Array<Unit>;
  /** Whoever is signed in; null for somebody who is not. */
  viewer?: Maybe<Viewer>;
  /** All warehouses; the first is used where none is named. */
  warehouses: Array<Warehouse>;
};


/** What can be read. */
export type QueryaccountArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
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


/** What can be read. */
export type QueryapprovalArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryapprovalNeedArgs = {
  recordId: Scalars['ID']['input'];
  step: ApprovalStep;
};


/** What can be read. */
export type QuerycompanyBrandArgs = {
  slug: Scalars['String']['input'];
};


/** What can be read. */
export type QuerycustomerArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
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


/** What can be read. */
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


/** What can be read. */
export type QuerydeliveryArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryexportJobArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QuerygrantableRightsArgs = {
  company: Scalars['String']['input'];
};


/** What can be read. */
export type QueryimportPreviewArgs = {
  fileId: Scalars['ID']['input'];
  kind: ImportKind;
};


/** What can be read. */
export type QueryinvitationOfferArgs = {
  token: Scalars['String']['input'];
};


/** What can be read. */
export type QueryinvoiceArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
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


/** What can be read. */
export type QueryjobArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryjournalEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<JournalEntryOrderBy>>;
  where?: InputMaybe<JournalEntryWhere>;
};


/** What can be read. */
export type QueryjournalEntryArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QuerymailArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QuerymemberArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QuerymemberAccessArgs = {
  memberId: Scalars['ID']['input'];
};


/** What can be read. */
export type QuerymembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MemberOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<MemberWhere>;
};


/** What can be read. */
export type QuerynotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. */
export type QueryopenItemsArgs = {
  customerId: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** What can be read. */
export type QuerypasswordResetLinkArgs = {
  token: Scalars['String']['input'];
};


/** What can be read. */
export type QuerypaymentArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
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


/** What can be read. */
export type QueryproductArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryproductByBarcodeArgs = {
  code: Scalars['String']['input'];
};


/** What can be read. */
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


/** What can be read. */
export type QueryproductCategoryArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
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


/** What can be read. */
export type QueryroleArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QuerysalesOrderArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
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


/** What can be read. */
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


/** What can be read. */
export type QuerytrialBalanceArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

/** A fresh proof of who one is. */
export type ReauthenticateInput = {
  /** Six digits of the phone or a backup code, of somebody with a second factor. At most 32 characters. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The password, of somebody without a second factor. At most 256 characters. */
  password?: InputMaybe<Scalars['String']['input']>;
};

/** A set of rights under a name; each member has one. */
export type Role = {
  __typename?: 'Role';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Whom it is for; may be empty. */
  description: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Whether it came with the company: then it stays as it is, and can be copied. */
  isBuiltIn: Scalars['Boolean']['output'];
  /** How many people have it, those who are kept out for now among them. */
  memberCount: Scalars['Int']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** The rights that it gives, by code. */
  permissions: Array<Scalars['String']['output']>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts its changes; goes into `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A new role, made from another one. */
export type RoleCreateInput = {
  /** The role that it is made from. */
  copyOfId: Scalars['ID']['input'];
  /** Whom it is for. At most 200 characters. */
  description?: Scalars['String']['input'];
  /** Made by the client; the same key never makes two. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Its name, which no other role has. At most 40 characters. */
  name: Scalars['String']['input'];
  /** Its rights, all of which one has oneself; those of the other role when left out. At most 500 entries. */
  permissions?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Which role is to go. */
export type RoleDeleteInput = {
  /** The version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Its id. */
  id: Scalars['ID']['input'];
};

/** What became of the role. */
export type RoleDeletePayload = {
  __typename?: 'RoleDeletePayload';
  /** The id that it had. Null when refused. */
  deletedId?: Maybe<Scalars['ID']['output']>;
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
};

/** What became of the role. */
export type RolePayload = {
  __typename?: 'RolePayload';
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
  /** The role. Null when refused. */
  role?: Maybe<Role>;
};

/** A change of a role that people made; what is left out stays as it is. */
export type RoleUpdateInput = {
  /** Whom it is for. At most 200 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Its id. */
  id: Scalars['ID']['input'];
  /** Its name, which no other role has. At most 40 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** All its rights; one has them oneself. At most 500 entries. */
  permissions?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** One thing that was wrong with a row of a file. */
export type RowFault = {
  __typename?: 'RowFault';
  /** Why it was refused. */
  code: UserErrorCode;
  /** The header of the column; null where it is about the whole row. */
  column?: Maybe<Scalars['String']['output']>;
  /** What is wrong, and what to do. */
  message: Scalars['String']['output'];
  /** The row as a spreadsheet numbers it; the headers are row 1. */
  row: Scalars['Int']['output'];
  /** What stands in the cell, at most 100 characters of it. */
  value?: Maybe<Scalars['String']['output']>;
};

/** What a customer ordered. */
export type SalesOrder = {
  __typename?: 'SalesOrder';
  /** What the viewer can do with it now, the natural next action first. */
  availableActions: Array<SalesOrderAction>;
  /** When it was drafted. */
  createdAt: Scalars['DateTime']['output'];
  /** The currency of its amounts, by ISO 4217. */
  currency: Scalars['String']['output'];
  /** Who ordered. */
  customer: Customer;
  /** The customer's own number or word for it; may be empty. */
  customerReference: Scalars['String']['output'];
  /** Its deliveries, the oldest first. */
  deliveries: Array<Delivery>;
  /** The discount on the whole, shared over the lines; with tax where prices are. */
  discount: Money;
  /** How far it is delivered. */
  fulfilment: FulfilmentState;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its invoices, the oldest first. */
  invoices: Array<Invoice>;
  /** How far it is invoiced. */
  invoicing: InvoicingState;
  /** Its lines, in their order; at most 500. */
  lines: Array<SalesOrderLine>;
  /** Its net less what the goods cost that it has delivered. */
  margin?: Maybe<Money>;
  /** Without tax. */
  net: Money;
  /** What colleagues should know; may be empty. */
  note: Scalars['String']['output'];
  /** Its number, for people, such as SO-00001. */
  number: Scalars['String']['output'];
  /** The day of the order. */
  orderedOn: Scalars['Date']['output'];
  /** Whether its prices and discounts are with tax. */
  pricesIncludeTax: Scalars['Boolean']['output'];
  /** The step that it is at. */
  state: SalesOrderState;
  /** The tax. */
  tax: Money;
  /** The tax by kind. */
  taxRows: Array<TaxRow>;
  /** With tax. */
  total: Money;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts its changes; goes into `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** What can be done with an order. In a list of them the natural next action comes first. */
export type SalesOrderAction =
  /** Cancel it: `salesOrderCancel`. */
  | 'CANCEL'
  /** End it before all is delivered: `salesOrderClose`. */
  | 'CLOSE'
  /** Confirm it: `salesOrderConfirm`. */
  | 'CONFIRM'
  /** Post its ready delivery: `deliveryPost`. */
  | 'DELIVER'
  /** Draft an invoice: `invoiceCreateFromOrder`. */
  | 'INVOICE'
  /** Record a payment for its open invoices: `paymentCreate`. */
  | 'PAY'
  /** Change it: `salesOrderUpdate`. */
  | 'UPDATE';

/** Which order is cancelled. */
export type SalesOrderCancelInput = {
  /** The version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The order. */
  id: Scalars['ID']['input'];
};

/** Which order is closed. */
export type SalesOrderCloseInput = {
  /** The version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The order. */
  id: Scalars['ID']['input'];
};

/** Which draft is confirmed. */
export type SalesOrderConfirmInput = {
  /** The version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The order. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key never confirms twice. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** A page of a list, and what is known of the whole list. */
export type SalesOrderConnection = {
  __typename?: 'SalesOrderConnection';
  /** The rows of the page with their cursors. */
  edges: Array<SalesOrderEdge>;
  /** The rows of the page. */
  nodes: Array<SalesOrder>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** Sums over the whole list, not only the page. */
  sums: SalesOrderSums;
  /** How many rows the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A new order, drafted. */
export type SalesOrderCreateInput = {
  /** Who orders. */
  customerId: Scalars['ID']['input'];
  /** The customer's own number or word for it. At most 200 characters. */
  customerReference?: InputMaybe<Scalars['String']['input']>;
  /** A discount on the whole, in the order's currency; not more than the lines add up to. At least 0 and at most 1000000000000000. */
  discount?: Scalars['Decimal']['input'];
  /** Made by the client; the same key never makes two orders. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The lines, in their order. At most 500 entries. */
  lines: Array<SalesOrderLineInput>;
  /** What colleagues should know. At most 10000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The day of the order; today when left out, not in the future. */
  orderedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whether prices and discounts are with tax; the company's setting when left out. */
  pricesIncludeTax?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row and its place in the list. */
export type SalesOrderEdge = {
  __typename?: 'SalesOrderEdge';
  /** The row's place, to go on from; good for this order only. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: SalesOrder;
};

/** A line of an order. */
export type SalesOrderLine = {
  __typename?: 'SalesOrderLine';
  /** How many have left. */
  delivered: Scalars['Decimal']['output'];
  /** What the customer reads. */
  description: Scalars['String']['output'];
  /** The discount as a fraction: 0.04 is 4 %. */
  discountRate: Scalars['Decimal']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** How many are on invoices, drafts included. */
  invoiced: Scalars['Decimal']['output'];
  /** Without tax, after both discounts. */
  net: Money;
  /** Its place on the order, from 1. */
  position: Scalars['Int']['output'];
  /** What is sold; null on a line of text. */
  product?: Maybe<Product>;
  /** How many; below 0 on a line that takes something off. */
  quantity: Scalars['Decimal']['output'];
  /** How many are in stock and promised to it. */
  reserved: Scalars['Decimal']['output'];
  /** The tax; null for what is out of scope of tax. */
  tax?: Maybe<Tax>;
  /** Its tax. */
  taxAmount: Money;
  /** The rate that was agreed, as a fraction. */
  taxRate: Scalars['Decimal']['output'];
  /** With tax. */
  total: Money;
  /** What it is counted in. */
  unit: Unit;
  /** The price of one, with or without tax as the order says. */
  unitPrice: Scalars['Decimal']['output'];
};

/** A line as it shall be; what is left out comes from the product. */
export type SalesOrderLineInput = {
  /** What the customer reads; the product's name when left out. At most 500 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The discount as a fraction: 0.04 is 4 %. At least 0 and at most 1. */
  discountRate?: Scalars['Decimal']['input'];
  /** The line of the order that this is; a new line when left out, and always on a new order. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What is sold; a line of text needs a description and a price instead. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** How many, with the digits of the unit and not 0; goods need more than 0. At least -1000000000000 and at most 1000000000000. */
  quantity: Scalars['Decimal']['input'];
  /** The tax; when left out the product's, its category's or the company's. */
  taxId?: InputMaybe<Scalars['ID']['input']>;
  /** The price of one, with at most 6 digits after the point; the product's price when left out. At least -1000000000000000 and at most 1000000000000000. */
  unitPrice?: InputMaybe<Scalars['Decimal']['input']>;
};

/** One column that a list is ordered by. */
export type SalesOrderOrderBy = {
  /** Which way. */
  direction?: Direction;
  /** The column. */
  field: SalesOrderOrderField;
};

/** What the list can be ordered by; each has an index. */
export type SalesOrderOrderField =
  /** By: When it was drafted. */
  | 'CREATED_AT'
  /** By: Its number, for people, such as SO-00001. */
  | 'NUMBER'
  /** By: The day of the order. */
  | 'ORDERED_ON'
  /** By: With tax. */
  | 'TOTAL';

/** What became of the order. */
export type SalesOrderPayload = {
  __typename?: 'SalesOrderPayload';
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
  /** The order. Null when refused. */
  salesOrder?: Maybe<SalesOrder>;
};

/** The step that people take an order to. */
export type SalesOrderState =
  /** Nothing came of it. */
  | 'CANCELLED'
  /** Ended before all of it was delivered; what was delivered stays. */
  | 'CLOSED'
  /** Agreed: goods are promised and delivered, services invoiced. */
  | 'CONFIRMED'
  /** Being written; it can be changed. */
  | 'DRAFT';

/** Compares a choice. */
export type SalesOrderStateOp = {
  /** Equal to this. */
  eq?: InputMaybe<SalesOrderState>;
  /** Equal to one of these, at most 100. */
  in?: InputMaybe<Array<SalesOrderState>>;
};

/** Sums over a list, in the company's currency. */
export type SalesOrderSums = {
  __typename?: 'SalesOrderSums';
  /** Sum of: Without tax. */
  net: Money;
  /** Sum of: The tax. */
  tax: Money;
  /** Sum of: With tax. */
  total: Money;
};

/** A change of a draft; what is left out stays as it is. */
export type SalesOrderUpdateInput = {
  /** Who orders. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** The customer's own number or word for it. At most 200 characters. */
  customerReference?: InputMaybe<Scalars['String']['input']>;
  /** A discount on the whole, in the order's currency; not more than the lines add up to. At least 0 and at most 1000000000000000. */
  discount?: InputMaybe<Scalars['Decimal']['input']>;
  /** The version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The order. */
  id: Scalars['ID']['input'];
  /** All lines, in their order: those named by id are changed, others added, those left out removed. At most 500 entries. */
  lines?: InputMaybe<Array<SalesOrderLineInput>>;
  /** What colleagues should know. At most 10000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The day of the order, not in the future. */
  orderedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whether prices and discounts are with tax. */
  pricesIncludeTax?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which of them are wanted. At most 30 comparisons, nested at most 3 deep. */
export type SalesOrderWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<SalesOrderWhere>>;
  /** By: When it was drafted. */
  createdAt?: InputMaybe<DateTimeOp>;
  /** By who ordered. */
  customerId?: InputMaybe<IdOp>;
  /** By: How far it is delivered. */
  fulfilment?: InputMaybe<FulfilmentStateOp>;
  /** By: Its id. */
  id?: InputMaybe<IdOp>;
  /** By: How far it is invoiced. */
  invoicing?: InputMaybe<InvoicingStateOp>;
  /** By whether something is delivered or done that no invoice holds. */
  isInvoiceable?: InputMaybe<BooleanOp>;
  /** This does not hold. */
  not?: InputMaybe<SalesOrderWhere>;
  /** By: Its number, for people, such as SO-00001. */
  number?: InputMaybe<StringOp>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<SalesOrderWhere>>;
  /** By: The day of the order. */
  orderedOn?: InputMaybe<DateOp>;
  /** By: The step that it is at. */
  state?: InputMaybe<SalesOrderStateOp>;
  /** By: With tax. */
  total?: InputMaybe<DecimalOp>;
};

/** Who needs a second factor in a company. Who does and has none gets MFA_REQUIRED there, but for the session that a sign-up opened. */
export type SecondFactorPolicy =
  /** Whoever has a right over people, roles or the company itself. */
  | 'ADMINS'
  /** Every member. */
  | 'EVERYBODY'
  /** Nobody; everybody may have one. */
  | 'NOBODY';

/** What became of the rule about second factors. */
export type SecondFactorPolicyPayload = {
  __typename?: 'SecondFactorPolicyPayload';
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
  /** The rule as it is now; null when refused. */
  policy?: Maybe<SecondFactorPolicy>;
};

/** Who shall need a second factor. */
export type SecondFactorPolicySetInput = {
  /** From the next request on. */
  policy: SecondFactorPolicy;
};

/** A sign-in that is half done: the password was right, and a code of the second factor is asked for. */
export type SecondFactorStep = {
  __typename?: 'SecondFactorStep';
  /** When it stops working: ten minutes after the password. */
  expiresAt: Scalars['DateTime']['output'];
  /** Goes into `signInSecondFactor`, and is good for nothing else. */
  token: Scalars['String']['output'];
};

/** How whoever is signed in has secured their account. */
export type Security = {
  __typename?: 'Security';
  /** How many backup codes have not been used. */
  backupCodesLeft: Scalars['Int']['output'];
  /** Whether a code is asked for at each sign-in. */
  hasSecondFactor: Scalars['Boolean']['output'];
  /** When the password was last changed; null when it is still the first. */
  passwordChangedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when this session may do what needs a recent sign-in; null when `reauthenticate` is needed first. */
  provedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Since when a phone shows the codes; null without a second factor. */
  totpSince?: Maybe<Scalars['DateTime']['output']>;
};

/** What became of securing the account. */
export type SecurityPayload = {
  __typename?: 'SecurityPayload';
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
  /** How the account is secured now. Null when refused. */
  security?: Maybe<Security>;
};

/** Which session is to end. */
export type SessionEndInput = {
  /** One of `mySessions`. */
  id: Scalars['ID']['input'];
};

/** Which session is to go on. */
export type SessionRefreshInput = {
  /** The last refresh token; a browser leaves it out, its cookie says it. At most 1024 characters. */
  refreshToken?: InputMaybe<Scalars['String']['input']>;
  /** How the session's tokens shall travel. */
  transport?: TokenTransport;
};

/** What became of carrying a session on. */
export type SessionRefreshPayload = {
  __typename?: 'SessionRefreshPayload';
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
  /** The tokens, for who asked for BEARER. */
  tokens?: Maybe<Tokens>;
  /** The person, still signed in. Null when refused. */
  viewer?: Maybe<Viewer>;
};

/** What became of ending sessions. */
export type SessionsPayload = {
  __typename?: 'SessionsPayload';
  /** How many sessions ended; null when refused. */
  endedCount?: Maybe<Scalars['Int']['output']>;
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
};

/** Who signs in. */
export type SignInInput = {
  /** The mail address. At most 320 characters. */
  email: Scalars['String']['input'];
  /** The password. At most 256 characters. */
  password: Scalars['String']['input'];
  /** How the session's tokens shall travel. */
  transport?: TokenTransport;
};

/** What became of signing in. */
export type SignInPayload = {
  __typename?: 'SignInPayload';
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
  /** What is still asked for, of somebody with a second factor. */
  secondFactor?: Maybe<SecondFactorStep>;
  /** The tokens, for who asked for BEARER. */
  tokens?: Maybe<Tokens>;
  /** The person, signed in. Null when refused, and while the second factor is asked for. */
  viewer?: Maybe<Viewer>;
};

/** The second step of a sign-in. */
export type SignInSecondFactorInput = {
  /** Six digits of the phone, or a backup code. At most 32 characters. */
  code: Scalars['String']['input'];
  /** The token of `SecondFactorStep`. At most 1024 characters. */
  token: Scalars['String']['input'];
  /** How the session's tokens shall travel. */
  transport?: TokenTransport;
};

/** What became of signing out. */
export type SignOutPayload = {
  __typename?: 'SignOutPayload';
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
};

/** The link that was mailed to somebody who signed up. */
export type SignUpConfirmInput = {
  /** The password that was chosen when signing up. At most 256 characters. */
  password: Scalars['String']['input'];
  /** What stands behind the `#` of the link. At most 1024 characters. */
  token: Scalars['String']['input'];
  /** How the session's tokens shall travel. */
  transport?: TokenTransport;
};

/** A new person and their first company. */
export type SignUpInput = {
  /** The company's name; its address follows from it. At most 200 characters. */
  companyName: Scalars['String']['input'];
  /** The company's country in two letters (ISO 3166-1), such as `DE`; its chart of accounts and taxes follow from it. At most 2 characters. */
  country: Scalars['String']['input'];
  /** The currency of the books in three letters (ISO 4217), such as `EUR`. At most 3 characters. */
  currency: Scalars['String']['input'];
  /** The mail address to sign in with. At most 320 characters. */
  email: Scalars['String']['input'];
  /** The language of the letter that is mailed, such as `de`; English without it. At most 8 characters. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** The person's name. At most 200 characters. */
  name: Scalars['String']['input'];
  /** At least 15 characters; any character may be in it. At most 256 characters. */
  password: Scalars['String']['input'];
  /** How the session's tokens shall travel. */
  transport?: TokenTransport;
  /** The company's time zone, such as `Europe/Berlin`. At most 64 characters. */
  zone: Scalars['String']['input'];
};

/** What became of signing up. */
export type SignUpPayload = {
  __typename?: 'SignUpPayload';
  /** Their company, open for business. Null when refused. */
  company?: Maybe<Company>;
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
  /** The address to which a letter is on its way, where this server confirms sign-ups: nobody is signed in before it was followed. It is the same whether or not anybody has the address. */
  mailedTo?: Maybe<Scalars['String']['output']>;
  /** The tokens, for who asked for BEARER. */
  tokens?: Maybe<Tokens>;
  /** The new person, signed in. Null when refused. */
  viewer?: Maybe<Viewer>;
};

/** What was counted. */
export type StockAdjustInput = {
  /** How many are there, with the digits of their unit. At least 0 and at most 1000000000000. */
  countedQuantity: Scalars['Decimal']['input'];
  /** Made by the client; the same key never counts twice. */
  idempotencyKey: Scalars['UUID']['input'];
  /** What colleagues should know. At most 200 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The day; today when left out. Not in the future and not before the product's last move. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** The goods. */
  productId: Scalars['ID']['input'];
  /** What one of them costs in the company's currency. Needed only where nothing was on hand; found goods come in at the average else. At least 0 and at most 1000000000000000. */
  unitCost?: InputMaybe<Scalars['Decimal']['input']>;
  /** Where they were counted; the company's first warehouse when left out. */
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

/** What caused a move. */
export type StockDocumentKind =
  /** Stock was counted. */
  | 'ADJUSTMENT'
  /** A delivery was posted. */
  | 'DELIVERY'
  /** Goods were received. */
  | 'RECEIPT';

/** Compares a choice. */
export type StockDocumentKindOp = {
  /** Equal to this. */
  eq?: InputMaybe<StockDocumentKind>;
  /** Equal to one of these, at most 100. */
  in?: InputMaybe<Array<StockDocumentKind>>;
};

/** Goods that went from one location to another; never changed. */
export type StockMove = {
  __typename?: 'StockMove';
  /** The delivery that caused it; null for receipts and counts, which have no document. */
  documentId?: Maybe<Scalars['ID']['output']>;
  /** What caused it. */
  documentKind: StockDocumentKind;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What was said about it; may be empty. */
  note: Scalars['String']['output'];
  /** The day that it counts for. */
  on: Scalars['Date']['output'];
  /** What moved. */
  product: Product;
  /** How much moved, in the product's unit; more than 0. */
  quantity: Scalars['Decimal']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Where it came from. */
  source: Location;
  /** Where it went to. */
  target: Location;
  /** What it did to the value of the stock: below 0 when goods left. */
  value?: Maybe<Money>;
};

/** A page of a list, and what is known of the whole list. */
export type StockMoveConnection = {
  __typename?: 'StockMoveConnection';
  /** The rows of the page with their cursors. */
  edges: Array<StockMoveEdge>;
  /** The rows of the page. */
  nodes: Array<StockMove>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row and its place in the list. */
export type StockMoveEdge = {
  __typename?: 'StockMoveEdge';
  /** The row's place, to go on from; good for this order only. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: StockMove;
};

/** One column that a list is ordered by. */
export type StockMoveOrderBy = {
  /** Which way. */
  direction?: Direction;
  /** The column. */
  field: StockMoveOrderField;
};

/** What the list can be ordered by; each has an index. */
export type StockMoveOrderField =
  /** By: The day that it counts for. */
  | 'ON'
  /** By: When it was recorded. */
  | 'RECORDED_AT';

/** What became of the stock. */
export type StockMovePayload = {
  __typename?: 'StockMovePayload';
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
  /** The move that was made. Null when refused. */
  move?: Maybe<StockMove>;
  /** The product with its new stock. Null when refused. */
  product?: Maybe<Product>;
};

/** Which of them are wanted. At most 30 comparisons, nested at most 3 deep. */
export type StockMoveWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<StockMoveWhere>>;
  /** By: The delivery that caused it; null for receipts and counts, which have no document. */
  documentId?: InputMaybe<IdOp>;
  /** By: What caused it. */
  documentKind?: InputMaybe<StockDocumentKindOp>;
  /** This does not hold. */
  not?: InputMaybe<StockMoveWhere>;
  /** By: The day that it counts for. */
  on?: InputMaybe<DateOp>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<StockMoveWhere>>;
  /** By the product that moved. */
  productId?: InputMaybe<IdOp>;
};

/** Goods that come in without a purchase. */
export type StockReceiveInput = {
  /** Made by the client; the same key never receives twice. */
  idempotencyKey: Scalars['UUID']['input'];
  /** What colleagues should know. At most 200 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The day; today when left out. Not in the future and not before the product's last move. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** The goods. */
  productId: Scalars['ID']['input'];
  /** How many, more than 0 and with the digits of their unit. At most 1000000000000. */
  quantity: Scalars['Decimal']['input'];
  /** What one of them costs in the company's currency, with at most 6 digits after the point. At least 0 and at most 1000000000000000. */
  unitCost: Scalars['Decimal']['input'];
  /** Where they come in; the company's first warehouse when left out. */
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

/** Compares a text. */
export type StringOp = {
  /** Contains this text, whatever its case; at most 200 characters. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to this. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these, at most 100. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Starts with this text, whatever its case; at most 200 characters. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** What is told as it happens. */
export type Subscription = {
  __typename?: 'Subscription';
  /** Tells whenever a record has changed. It needs the right to read that kind of record. */
  documentChanged: DocumentEvent;
  /** How an export of yours goes on, until it has ended; first as it is now. */
  exportProgress: Job;
  /** How a job goes on, until it has ended; first as it is now. */
  jobProgress: Job;
  /** What happens from now on, and first what happened after an event that you know. In order, and each once. */
  notifications: Notification;
};


/** What is told as it happens. */
export type SubscriptiondocumentChangedArgs = {
  id: Scalars['ID']['input'];
  kind: EntityKind;
};


/** What is told as it happens. */
export type SubscriptionexportProgressArgs = {
  id: Scalars['ID']['input'];
};


/** What is told as it happens. */
export type SubscriptionjobProgressArgs = {
  id: Scalars['ID']['input'];
};


/** What is told as it happens. */
export type SubscriptionnotificationsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
};

/** A sales tax. */
export type Tax = {
  __typename?: 'Tax';
  /** How EN 16931 groups it. */
  category: TaxCategory;
  /** Its short form. */
  code: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Whether new lines may use it. */
  isActive: Scalars['Boolean']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its rate as a fraction: 0.19 is 19 %. */
  rate: Scalars['Decimal']['output'];
  /** Counts its changes; goes into `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** Which tax is used for new lines, or no longer. */
export type TaxActivateInput = {
  /** The version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The tax. */
  id: Scalars['ID']['input'];
  /** Whether new lines may use it. */
  isActive: Scalars['Boolean']['input'];
};

/** How EN 16931 groups what is taxed. */
export type TaxCategory =
  /** Exempt from tax (E). */
  | 'EXEMPT'
  /** Not subject to tax (O). */
  | 'OUT_OF_SCOPE'
  /** Taxed at a rate above zero, full or reduced (S). */
  | 'STANDARD'
  /** Taxed at a rate of zero (Z). */
  | 'ZERO';

/** A new tax. */
export type TaxCreateInput = {
  /** The account that collects it; needed above zero. */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** How EN 16931 groups it. */
  category: TaxCategory;
  /** Its short form, unique. At most 40 characters. */
  code: Scalars['String']['input'];
  /** Made by the client; the same key never makes two taxes. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Its name, as documents show it. At most 200 characters. */
  name: Scalars['String']['input'];
  /** Its rate as a fraction: 0.19 is 19 %. At least 0. */
  rate: Scalars['Decimal']['input'];
};

/** What became of the tax. */
export type TaxPayload = {
  __typename?: 'TaxPayload';
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
  /** The tax. Null when refused. */
  tax?: Maybe<Tax>;
};

/** Where taxes are rounded. */
export type TaxRounding =
  /** Once per document and rate, as EN 16931 has it. */
  | 'DOCUMENT'
  /** On every line. */
  | 'LINE';

/** The tax of one kind in a document. */
export type TaxRow = {
  __typename?: 'TaxRow';
  /** The tax. */
  amount: Money;
  /** The net amounts that it is taken of. */
  base: Money;
  /** How EN 16931 groups it. */
  category: TaxCategory;
  /** Its rate as a fraction. */
  rate: Scalars['Decimal']['output'];
  /** The tax; null for what is out of scope of tax. */
  tax?: Maybe<Tax>;
};

/** Whether the screen is light or dark. */
export type Theme =
  /** Dark. */
  | 'DARK'
  /** Light. */
  | 'LIGHT';

/** How a session's tokens travel. */
export type TokenTransport =
  /** In the payload, to be sent as `Authorization: Bearer …`: for programs. */
  | 'BEARER'
  /** In two cookies that scripts cannot read: for browsers. */
  | 'COOKIE';

/** The tokens of a session, for a program that keeps them itself. */
export type Tokens = {
  __typename?: 'Tokens';
  /** Goes with every request, for at most 15 minutes. */
  accessToken: Scalars['String']['output'];
  /** When the access token stops working. */
  expiresAt: Scalars['DateTime']['output'];
  /** Is exchanged once, by `sessionRefresh`, for the next pair. */
  refreshToken: Scalars['String']['output'];
};

/** What became of setting up a phone. */
export type TotpBeginPayload = {
  __typename?: 'TotpBeginPayload';
  /** What the phone needs. Null when refused. */
  enrolment?: Maybe<TotpEnrolment>;
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
};

/** The first code of a phone that is being set up. */
export type TotpConfirmInput = {
  /** The six digits that the phone shows. At most 32 characters. */
  code: Scalars['String']['input'];
};

/** What a phone needs to show the codes of an account. It is shown this once. */
export type TotpEnrolment = {
  __typename?: 'TotpEnrolment';
  /** The address as a QR code to scan: an SVG picture as a `data:` address. */
  qrCode: Scalars['String']['output'];
  /** The secret in Base32, to type by hand. */
  secret: Scalars['String']['output'];
  /** The same as an `otpauth:` address. */
  uri: Scalars['String']['output'];
};

/** Every account between two days. Debits equal credits, and opening and closing add up to nothing. */
export type TrialBalance = {
  __typename?: 'TrialBalance';
  /** The sum of what stands on all accounts after the last day. */
  closingTotal: Money;
  /** The sum of all credits. */
  creditTotal: Money;
  /** The sum of all debits. */
  debitTotal: Money;
  /** The first day. */
  from: Scalars['Date']['output'];
  /** The sum of what stood on all accounts before the first day. */
  openingTotal: Money;
  /** The accounts in the order of the tree, each after its group. */
  rows: Array<TrialBalanceRow>;
  /** The last day. */
  to: Scalars['Date']['output'];
};

/** An account between two days. Opening and closing are debit less credit, so a credit balance is below zero. */
export type TrialBalanceRow = {
  __typename?: 'TrialBalanceRow';
  /** The account; a group's figures hold its own and those of all accounts below it. */
  account: Account;
  /** What stands on it after the last day. */
  closing: Money;
  /** Its credits in these days. */
  credit: Money;
  /** Its debits in these days. */
  debit: Money;
  /** How many groups it stands in. */
  depth: Scalars['Int']['output'];
  /** What stood on it before the first day. */
  opening: Money;
};

/** A unit of measure. */
export type Unit = {
  __typename?: 'Unit';
  /** Its short form, such as `pcs`. */
  code: Scalars['String']['output'];
  /** How many digits after the point a quantity may have, 0–6; with 0 it is whole. */
  digits: Scalars['Int']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Whether new products cannot be counted in it. */
  isArchived: Scalars['Boolean']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** Which unit is archived, or used again. */
export type UnitArchiveInput = {
  /** The unit. */
  id: Scalars['ID']['input'];
  /** Whether it is archived; false uses it again. */
  isArchived?: Scalars['Boolean']['input'];
};

/** A new unit. */
export type UnitCreateInput = {
  /** Its short form, unique, such as `pcs`. At most 40 characters. */
  code: Scalars['String']['input'];
  /** How many digits after the point a quantity may have. At least 0 and at most 6. */
  digits?: Scalars['Int']['input'];
  /** Made by the client; the same key never makes two units. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Its name. At most 200 characters. */
  name: Scalars['String']['input'];
};

/** What became of the unit. */
export type UnitPayload = {
  __typename?: 'UnitPayload';
  /** What was wrong; empty when it was done. */
  errors: Array<UserError>;
  /** The unit. Null when refused. */
  unit?: Maybe<Unit>;
};

/** A person who can sign in. */
export type User = {
  __typename?: 'User';
  /** The mail address they sign in with. */
  email: Scalars['String']['output'];
  /** Its id, the same in all companies. */
  id: Scalars['ID']['output'];
  /** The language they read, such as `en`. */
  language: Scalars['String']['output'];
  /** The person's name. */
  name: Scalars['String']['output'];
};

/** One thing that was wrong with an input; nothing was changed. */
export type UserError = {
  __typename?: 'UserError';
  /** Why it was refused, from a closed list. */
  code: UserErrorCode;
  /** Figures behind the message, by code; their names do not change. */
  details?: Maybe<Scalars['JSON']['output']>;
  /** What happened, to what, and what to do: written for people. */
  message: Scalars['String']['output'];
  /** The place in the input, such as `["lines", "0", "quantity"]`; empty where it is about the whole. */
  path: Array<Scalars['String']['output']>;
};

/** Why something that a person asked for was refused. The list is closed and grows only. */
export type UserErrorCode =
  /** What is named has been archived and takes no new business. */
  | 'ARCHIVED'
  /** The sign-in does not match. */
  | 'BAD_CREDENTIALS'
  /** The customer's credit limit would be exceeded. */
  | 'CREDIT_LIMIT'
  /** Amounts in different currencies were mixed. */
  | 'CURRENCY_MISMATCH'
  /** A record would end up above or below itself. */
  | 'CYCLE'
  /** Another record already has this value, and it must be unique. */
  | 'DUPLICATE'
  /** The key was used before, for another operation or another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** A value is not of the form that is asked for. */
  | 'INVALID'
  /** Other records depend on this one, so it cannot be changed or removed this way. */
  | 'IN_USE'
  /** A second person has to approve this first. */
  | 'NEEDS_APPROVAL'
  /** Your rights, or your own part in the matter, do not allow this; somebody else may do it. */
  | 'NOT_ALLOWED'
  /** Debits and credits differ. */
  | 'NOT_BALANCED'
  /** What is named does not exist, or is not yours to see. */
  | 'NOT_FOUND'
  /** A number or date lies outside what is allowed. */
  | 'OUT_OF_RANGE'
  /** There is less on hand than is asked for. */
  | 'OUT_OF_STOCK'
  /** More would be allocated than is open. */
  | 'OVER_ALLOCATED'
  /** The date lies in a period that is locked. */
  | 'PERIOD_LOCKED'
  /** This asks for a fresh proof of who you are: call `reauthenticate`, then send it again. */
  | 'REAUTHENTICATE'
  /** A value that must be given is missing. */
  | 'REQUIRED'
  /** Somebody changed the record since you read it; read it again. */
  | 'STALE'
  /** A text is longer than its limit. */
  | 'TOO_LONG'
  /** A list has more entries than its limit. */
  | 'TOO_MANY'
  /** The service cannot do this just now; try again later. */
  | 'UNAVAILABLE'
  /** The document's state does not allow this step. */
  | 'WRONG_STATE';

/** One signing-in on one device. */
export type UserSession = {
  __typename?: 'UserSession';
  /** The network address it signed in from. */
  address: Scalars['String']['output'];
  /** When it signed in. */
  createdAt: Scalars['DateTime']['output'];
  /** The device, for people, such as `Firefox on Linux`. */
  device: Scalars['String']['output'];
  /** When it ends by itself. */
  expiresAt: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Whether it is the one that asks. */
  isCurrent: Scalars['Boolean']['output'];
  /** When it was last used, within a quarter of an hour. */
  lastUsedAt: Scalars['DateTime']['output'];
  /** What the browser or program says of itself. */
  userAgent: Scalars['String']['output'];
};

/** Whoever is signed in. */
export type Viewer = {
  __typename?: 'Viewer';
  /** The company at this address; null at the bare one. */
  company?: Maybe<CompanyProfile>;
  /** The companies they belong to, by name; to an API token only its own. */
  memberships: Array<Membership>;
  /** Their rights in that company. */
  permissions: Array<Scalars['String']['output']>;
  /** How they want to be spoken to. */
  profile: Profile;
  /** Their role in that company. */
  role?: Maybe<Scalars['String']['output']>;
  /** The person. */
  user: User;
};

/** A place with stock of its own. */
export type Warehouse = {
  __typename?: 'Warehouse';
  /** Its short form. */
  code: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};
