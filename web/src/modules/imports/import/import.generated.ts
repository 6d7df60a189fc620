/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../platform/graphql/schema-types';

import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
/** What a column means. */
export type ImportColumnInput = {
  /** The field's name; null to leave the column out. At most 40 characters. */
  field?: string | null | undefined;
  /** Its header, as the preview shows it. At most 110 characters. */
  header: string;
};

/** What is imported. */
export type ImportKind =
  /** Customers. */
  | 'CUSTOMERS'
  /** Products. */
  | 'PRODUCTS';

/** An import. A trial run writes nothing. Without `skipBadRows` one bad row keeps all of them out. */
export type ImportStartInput = {
  /** What the columns mean; columns that are not named are left out. At most 100 entries. */
  columns: Array<ImportColumnInput>;
  /** The file, sent to `/c/<company>/files` by you. */
  fileId: string;
  /** Made by the client; the same key never starts two jobs. */
  idempotencyKey: string;
  /** Whether to find every fault and write nothing. */
  isDryRun: boolean;
  /** What is imported. */
  kind: ImportKind;
  /** Whether to write the rows that are right although others are wrong. */
  skipBadRows?: boolean;
};

/** What a job does. */
export type JobKind =
  /** Exports a list. */
  | 'EXPORT_LIST'
  /** Imports customers. */
  | 'IMPORT_CUSTOMERS'
  /** Imports products. */
  | 'IMPORT_PRODUCTS';

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

export type ImportJobRowFragment = { id: string, kind: Types.JobKind, status: Types.JobStatus, isDryRun: boolean, done: number, total: number, createdCount: number, updatedCount: number, unchangedCount: number, failedCount: number, createdAt: string };

export type ImportJobsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportJobsQuery = { jobs: Array<{ id: string, kind: Types.JobKind, status: Types.JobStatus, isDryRun: boolean, done: number, total: number, createdCount: number, updatedCount: number, unchangedCount: number, failedCount: number, createdAt: string }> };

export type ImportJobThereQueryVariables = Exact<{
  id: string;
}>;


export type ImportJobThereQuery = { job: { id: string, kind: Types.JobKind } | null };

export type ImportPreviewQueryVariables = Exact<{
  kind: Types.ImportKind;
  fileId: string;
}>;


export type ImportPreviewQuery = { importPreview: { kind: Types.ImportKind, separator: string, decimalSeparator: string, rowCount: number, file: { id: string, name: string, size: number }, columns: Array<{ header: string, field: string | null, samples: Array<string> }>, fields: Array<{ name: string, label: string, isRequired: boolean, isKey: boolean }> } | null };

export type ImportStartMutationVariables = Exact<{
  input: Types.ImportStartInput;
}>;


export type ImportStartMutation = { importStart: { job: { id: string } | null, errors: Array<{ code: Types.UserErrorCode, message: string, path: Array<string>, details: unknown }> } };

export const ImportJobRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportJobRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"isDryRun"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"done"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"total"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"createdCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"updatedCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"unchangedCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"failedCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"createdAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as TypedDocumentNode<ImportJobRowFragment, Record<string, never>>
export const ImportJobsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportJobs"},"variableDefinitions":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobs"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportJobRow"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportJobRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"isDryRun"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"done"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"total"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"createdCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"updatedCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"unchangedCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"failedCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"createdAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}],"__meta__":{"id":"bcd47cdcf3eb5474b89ba6a130ec93101dadbf06c64c367fa3396708cb10fbcc"}} as unknown as TypedDocumentNode<ImportJobsQuery, ImportJobsQueryVariables>
export const ImportJobThereDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportJobThere"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}],"__meta__":{"id":"64e6cba63b91d387fa2594143b29e8e3b212c79fc5312bb34616c5d003563361"}} as unknown as TypedDocumentNode<ImportJobThereQuery, ImportJobThereQueryVariables>
export const ImportPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportKind"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"fileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fileId"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"file"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"size"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"separator"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"decimalSeparator"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"rowCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"columns"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"header"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"field"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"samples"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"isRequired"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"isKey"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}],"__meta__":{"id":"bf2ee4c3a4f27fbdfa7286679d5699b13bc8ed528e9211ce7d171b0224e5df03"}} as unknown as TypedDocumentNode<ImportPreviewQuery, ImportPreviewQueryVariables>
export const ImportStartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportStart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportStartInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importStart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"path"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"details"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}],"__meta__":{"id":"bf34378c0e036cfc7be3f738f8ef427ea78ee736dd2a2501d279cf7dd22ae07f"}} as unknown as TypedDocumentNode<ImportStartMutation, ImportStartMutationVariables>
