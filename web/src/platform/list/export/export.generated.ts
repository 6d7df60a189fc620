/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types';

import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
/** A column of the file. */
export type ExportColumnInput = {
  /** What stands above it. At most 100 characters. */
  header: string;
  /** The way from a row of the list to a value, by the names of fields: `number`, `customer.name`, `total.amount`. Of a list of values all are given, with commas. At most 200 characters. */
  path: string;
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

/** An export of a list as a CSV file. No text begins with what a spreadsheet takes for a formula: it gets an apostrophe in front then, which the import takes away again. Dates are written as in the API. */
export type ListExportStartInput = {
  /** The columns in their order. At least 1 and at most 60 entries. */
  columns: Array<ExportColumnInput>;
  /** What stands before the places of numbers. */
  decimalSign?: ExportDecimalSign;
  /** Whether it begins with the mark by which spreadsheets know UTF-8. */
  hasByteOrderMark?: boolean;
  /** Made by the client; the same key never starts two jobs. */
  idempotencyKey: string;
  /** The list. */
  list: ExportableList;
  /** What people call the list; the file is named so. At most 100 characters. */
  name: string;
  /** The order, as the list's `orderBy`. */
  orderBy?: unknown;
  /** Words, as the list takes them. At most 200 characters. */
  search?: string | null | undefined;
  /** What stands between the cells. */
  separator?: ExportSeparator;
  /** Which rows are wanted, as the list's `where`. */
  where?: unknown;
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

export type ExportStateFragment = { id: string, status: Types.JobStatus, title: string, done: number, total: number, progress: number, message: string, fileUrl: string | null, createdAt: string, expiresAt: string | null };

export type ListExportStartMutationVariables = Exact<{
  input: Types.ListExportStartInput;
}>;


export type ListExportStartMutation = { listExportStart: { job: { id: string, status: Types.JobStatus, title: string, done: number, total: number, progress: number, message: string, fileUrl: string | null, createdAt: string, expiresAt: string | null } | null, errors: Array<{ code: Types.UserErrorCode, message: string, path: Array<string>, details: unknown }> } };

export type ExportReadQueryVariables = Exact<{
  id: string;
}>;


export type ExportReadQuery = { exportJob: { id: string, status: Types.JobStatus, title: string, done: number, total: number, progress: number, message: string, fileUrl: string | null, createdAt: string, expiresAt: string | null } | null };

export type ExportJobsQueryVariables = Exact<{ [key: string]: never; }>;


export type ExportJobsQuery = { exportJobs: Array<{ id: string, status: Types.JobStatus, title: string, done: number, total: number, progress: number, message: string, fileUrl: string | null, createdAt: string, expiresAt: string | null }> };

export type ExportProgressedSubscriptionVariables = Exact<{
  id: string;
}>;


export type ExportProgressedSubscription = { exportProgress: { id: string, status: Types.JobStatus, title: string, done: number, total: number, progress: number, message: string, fileUrl: string | null, createdAt: string, expiresAt: string | null } };

export const ExportStateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"done"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"total"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"progress"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"fileUrl"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"createdAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as TypedDocumentNode<ExportStateFragment, Record<string, never>>
export const ListExportStartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ListExportStart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ListExportStartInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listExportStart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportState"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"done"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"total"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"progress"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"fileUrl"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"createdAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"path"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"details"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}],"__meta__":{"id":"44c9c23355fd421dee8358445b59c1a5d77f31f06b483dc5ffd9861d810d7bcf"}} as unknown as TypedDocumentNode<ListExportStartMutation, ListExportStartMutationVariables>
export const ExportReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exportJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportState"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"done"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"total"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"progress"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"fileUrl"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"createdAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}],"__meta__":{"id":"88dbe06f2d2c0088a0fd98af4b477163d1afb36999dc4bd627a10170af3f6bc2"}} as unknown as TypedDocumentNode<ExportReadQuery, ExportReadQueryVariables>
export const ExportJobsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportJobs"},"variableDefinitions":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exportJobs"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportState"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"done"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"total"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"progress"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"fileUrl"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"createdAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}],"__meta__":{"id":"2f884edcc91121523780340179eb73ee98319bcf6b768ebef158031fb132a22c"}} as unknown as TypedDocumentNode<ExportJobsQuery, ExportJobsQueryVariables>
export const ExportProgressedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ExportProgressed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exportProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportState"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"done"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"total"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"progress"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"fileUrl"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"createdAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}],"__meta__":{"id":"7020a18a4575414b2846a256ec41123822d1f0420a5e2bc3ebb1b0cd6050c037"}} as unknown as TypedDocumentNode<ExportProgressedSubscription, ExportProgressedSubscriptionVariables>
