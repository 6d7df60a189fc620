/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graphql/schema-types';

import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
export type JobKind =
  | 'IMPORT_CUSTOMERS'
  | 'IMPORT_PRODUCTS';

export type JobStatus =
  | 'DONE'
  | 'FAILED'
  | 'QUEUED'
  | 'RUNNING';

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
