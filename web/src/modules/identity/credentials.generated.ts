/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../platform/graphql/schema-types';

import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
/** The proof that a mail address is one's own. */
export type EmailChangeConfirmInput = {
  /** What stands behind the `#` of the link. At most 1024 characters. */
  token: string;
};

/** The mail address to sign in with from now on. */
export type EmailChangeRequestInput = {
  /** The new address; a link is mailed there. At most 320 characters. */
  email: string;
};

/** A new password, from whoever knows the old one. */
export type PasswordChangeInput = {
  /** The present password. At most 256 characters. */
  currentPassword: string;
  /** Whether all API tokens of one's own end too. */
  endApiTokens?: boolean;
  /** At least 15 characters, or 8 with a second factor; any character may be in it. What is common, or little more than one's own name, is refused with the reason. At most 256 characters. */
  newPassword: string;
};

/** A new password, from whoever was mailed a link. */
export type PasswordResetInput = {
  /** Whether all API tokens of one's own end too, as somebody wants whose account was taken. */
  endApiTokens?: boolean;
  /** At least 15 characters, or 8 with a second factor; any character may be in it. What is common, or little more than one's own name, is refused with the reason. At most 256 characters. */
  password: string;
  /** What stands behind the `#` of the link. At most 1024 characters. */
  token: string;
};

/** Whose password was forgotten. */
export type PasswordResetRequestInput = {
  /** The mail address. At most 320 characters. */
  email: string;
};

/** The link that was mailed to somebody who signed up. */
export type SignUpConfirmInput = {
  /** The password that was chosen when signing up. At most 256 characters. */
  password: string;
  /** What stands behind the `#` of the link. At most 1024 characters. */
  token: string;
  /** How the session's tokens shall travel. */
  transport?: TokenTransport;
};

/** How a session's tokens travel. */
export type TokenTransport =
  /** In the payload, to be sent as `Authorization: Bearer …`: for programs. */
  | 'BEARER'
  /** In two cookies that scripts cannot read: for browsers. */
  | 'COOKIE';

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

export type PasswordChangeMutationVariables = Exact<{
  input: Types.PasswordChangeInput;
}>;


export type PasswordChangeMutation = { passwordChange: { errors: Array<{ code: Types.UserErrorCode, message: string, path: Array<string>, details: unknown }> } };

export type PasswordResetRequestMutationVariables = Exact<{
  input: Types.PasswordResetRequestInput;
}>;


export type PasswordResetRequestMutation = { passwordResetRequest: { errors: Array<{ code: Types.UserErrorCode, message: string, path: Array<string>, details: unknown }> } };

export type PasswordResetLinkQueryVariables = Exact<{
  token: string;
}>;


export type PasswordResetLinkQuery = { passwordResetLink: { apiTokens: Array<string> } | null };

export type PasswordResetMutationVariables = Exact<{
  input: Types.PasswordResetInput;
}>;


export type PasswordResetMutation = { passwordReset: { errors: Array<{ code: Types.UserErrorCode, message: string, path: Array<string>, details: unknown }> } };

export type EmailChangeRequestMutationVariables = Exact<{
  input: Types.EmailChangeRequestInput;
}>;


export type EmailChangeRequestMutation = { emailChangeRequest: { errors: Array<{ code: Types.UserErrorCode, message: string, path: Array<string>, details: unknown }> } };

export type EmailChangeConfirmMutationVariables = Exact<{
  input: Types.EmailChangeConfirmInput;
}>;


export type EmailChangeConfirmMutation = { emailChangeConfirm: { errors: Array<{ code: Types.UserErrorCode, message: string, path: Array<string>, details: unknown }> } };

export type SignUpConfirmMutationVariables = Exact<{
  input: Types.SignUpConfirmInput;
}>;


export type SignUpConfirmMutation = { signUpConfirm: { company: { id: string, slug: string } | null, errors: Array<{ code: Types.UserErrorCode, message: string, path: Array<string>, details: unknown }> } };

export const PasswordChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PasswordChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordChangeInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passwordChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"path"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"details"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}],"__meta__":{"id":"e339b66e8d435c76037921280693c14fcaa2015e8205b9e988974b323d7c3e52"}} as unknown as TypedDocumentNode<PasswordChangeMutation, PasswordChangeMutationVariables>
export const PasswordResetRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PasswordResetRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordResetRequestInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passwordResetRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"path"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"details"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}],"__meta__":{"id":"4a79a41ff6e59d47e29ad5ec676bc74dbe0ac18f0c921326f5a13fe2899933fd"}} as unknown as TypedDocumentNode<PasswordResetRequestMutation, PasswordResetRequestMutationVariables>
export const PasswordResetLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PasswordResetLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passwordResetLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiTokens"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}],"__meta__":{"id":"fe47e1eb822f6e16af5544c61465ed8f81034ee4e17f34bd4eafe337fd9455f9"}} as unknown as TypedDocumentNode<PasswordResetLinkQuery, PasswordResetLinkQueryVariables>
export const PasswordResetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PasswordReset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordResetInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passwordReset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"path"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"details"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}],"__meta__":{"id":"a91749c9b18fe056abec846a09931209fc3dcbaf3c31a79c195eca8e420c1cf3"}} as unknown as TypedDocumentNode<PasswordResetMutation, PasswordResetMutationVariables>
export const EmailChangeRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EmailChangeRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EmailChangeRequestInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emailChangeRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"path"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"details"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}],"__meta__":{"id":"ee62b1ab7e5e143664737f4e51a4ec17828c178998e542c071a8bfb17d97c314"}} as unknown as TypedDocumentNode<EmailChangeRequestMutation, EmailChangeRequestMutationVariables>
export const EmailChangeConfirmDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EmailChangeConfirm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EmailChangeConfirmInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emailChangeConfirm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"path"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"details"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}],"__meta__":{"id":"c5079f004fb8e54ccee4ae661d289105ddc9792af57010e097dc4784019491ac"}} as unknown as TypedDocumentNode<EmailChangeConfirmMutation, EmailChangeConfirmMutationVariables>
export const SignUpConfirmDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignUpConfirm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignUpConfirmInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signUpConfirm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"slug"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"path"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"details"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}],"__meta__":{"id":"0abdd65ffb44296446164f4c6b2e07aff4f16afd941ff1688e59aff2419604b7"}} as unknown as TypedDocumentNode<SignUpConfirmMutation, SignUpConfirmMutationVariables>
