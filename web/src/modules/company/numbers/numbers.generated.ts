/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../platform/graphql/schema-types';

import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
/** Another way to write a series. */
export type NumberSeriesUpdateInput = {
  /** The series. At most 40 characters. */
  code: string;
  /** How many digits the count has at least. At least 1 and at most 9. */
  digits: number;
  /** The version that was read. */
  expectedVersion: number;
  /** How a number is written; it has `{year}` in it and ends in `{number}`. At most 30 characters. */
  pattern: string;
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

export type NumberSeriesDetailFragment = { code: string, pattern: string, digits: number, fiscalYear: string, nextCount: number, nextNumbers: Array<string>, version: number };

export type NumberSeriesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type NumberSeriesPageQuery = { numberSeries: Array<{ code: string, pattern: string, digits: number, fiscalYear: string, nextCount: number, nextNumbers: Array<string>, version: number }> };

export type NumberSeriesUpdateMutationVariables = Exact<{
  input: Types.NumberSeriesUpdateInput;
}>;


export type NumberSeriesUpdateMutation = { numberSeriesUpdate: { series: { code: string, pattern: string, digits: number, fiscalYear: string, nextCount: number, nextNumbers: Array<string>, version: number } | null, errors: Array<{ code: Types.UserErrorCode, message: string, path: Array<string>, details: unknown }> } };

export const NumberSeriesDetailFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NumberSeriesDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberSeries"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"pattern"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"digits"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"nextCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"nextNumbers"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as TypedDocumentNode<NumberSeriesDetailFragment, Record<string, never>>
export const NumberSeriesPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NumberSeriesPage"},"variableDefinitions":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"numberSeries"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NumberSeriesDetail"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NumberSeriesDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberSeries"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"pattern"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"digits"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"nextCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"nextNumbers"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}],"__meta__":{"id":"930e4ef437a1e6a61716618a2a51ad2be536676362d7f228a0c04e2f4d4b4ae5"}} as unknown as TypedDocumentNode<NumberSeriesPageQuery, NumberSeriesPageQueryVariables>
export const NumberSeriesUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NumberSeriesUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NumberSeriesUpdateInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"numberSeriesUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"series"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NumberSeriesDetail"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NumberSeriesDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberSeries"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"pattern"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"digits"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"nextCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"nextNumbers"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"path"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"details"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}],"__meta__":{"id":"8e1c4c3f91bc937138b012fbcaa704d7bfea6e9ca0ac5c6a00e05e4e52469e02"}} as unknown as TypedDocumentNode<NumberSeriesUpdateMutation, NumberSeriesUpdateMutationVariables>
