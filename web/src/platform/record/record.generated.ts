/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graphql/schema-types';

import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
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

export type RecordChangedSubscriptionVariables = Exact<{
  kind: Types.EntityKind;
  id: string;
}>;


export type RecordChangedSubscription = { documentChanged: { kind: Types.EntityKind, id: string, version: number | null } };

export const RecordChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"RecordChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}],"__meta__":{"id":"85656ae0e8f46f3fe362132c1e41d9f4234cfd09d928f616e10037d12ad9d500"}} as unknown as TypedDocumentNode<RecordChangedSubscription, RecordChangedSubscriptionVariables>
