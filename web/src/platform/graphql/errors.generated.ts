/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './schema-types';

import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
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

export type UserErrorFieldsFragment = { code: Types.UserErrorCode, message: string, path: Array<string>, details: unknown };

export const UserErrorFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"path"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"details"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as TypedDocumentNode<UserErrorFieldsFragment, Record<string, never>>
