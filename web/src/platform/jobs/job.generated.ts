/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graphql/schema-types';

import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
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

export type JobStateFragment = { id: string, kind: Types.JobKind, status: Types.JobStatus, isDryRun: boolean, done: number, total: number, progress: number, message: string, createdCount: number, updatedCount: number, unchangedCount: number, failedCount: number, fileUrl: string | null, createdAt: string, finishedAt: string | null, faults: Array<{ row: number, column: string | null, value: string | null, code: Types.UserErrorCode, message: string }> };

export type JobReadQueryVariables = Exact<{
  id: string;
}>;


export type JobReadQuery = { job: { id: string, kind: Types.JobKind, status: Types.JobStatus, isDryRun: boolean, done: number, total: number, progress: number, message: string, createdCount: number, updatedCount: number, unchangedCount: number, failedCount: number, fileUrl: string | null, createdAt: string, finishedAt: string | null, faults: Array<{ row: number, column: string | null, value: string | null, code: Types.UserErrorCode, message: string }> } | null };

export type JobProgressedSubscriptionVariables = Exact<{
  id: string;
}>;


export type JobProgressedSubscription = { jobProgress: { id: string, kind: Types.JobKind, status: Types.JobStatus, isDryRun: boolean, done: number, total: number, progress: number, message: string, createdCount: number, updatedCount: number, unchangedCount: number, failedCount: number, fileUrl: string | null, createdAt: string, finishedAt: string | null, faults: Array<{ row: number, column: string | null, value: string | null, code: Types.UserErrorCode, message: string }> } };

export const JobStateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"isDryRun"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"done"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"total"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"progress"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"createdCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"updatedCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"unchangedCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"failedCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"faults"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"column"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"value"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fileUrl"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"createdAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as TypedDocumentNode<JobStateFragment, Record<string, never>>
export const JobReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JobRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobState"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"isDryRun"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"done"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"total"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"progress"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"createdCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"updatedCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"unchangedCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"failedCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"faults"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"column"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"value"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fileUrl"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"createdAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}],"__meta__":{"id":"9477973994c7d76f5f6b88a75f6083f373c2a698a53df33ab05957cad9f4c1f4"}} as unknown as TypedDocumentNode<JobReadQuery, JobReadQueryVariables>
export const JobProgressedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"JobProgressed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobState"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"isDryRun"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"done"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"total"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"progress"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"createdCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"updatedCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"unchangedCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"failedCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"faults"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"column"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"value"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fileUrl"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"createdAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}],"__meta__":{"id":"199132d36decb1feab8950d85417934b9c0742a0930e90a26d29059f516d67a6"}} as unknown as TypedDocumentNode<JobProgressedSubscription, JobProgressedSubscriptionVariables>
