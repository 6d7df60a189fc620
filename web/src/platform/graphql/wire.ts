// Sends one operation over HTTP: by the id of its trusted document in a build, by its text while developing.
import { type DocumentNode, type GraphQLFormattedError, print } from 'graphql'

export type WireResult = {
  readonly data?: Record<string, unknown> | null
  readonly errors?: readonly GraphQLFormattedError[]
}

export type WireRequest = {
  readonly query: DocumentNode
  readonly operationName?: string | undefined
  readonly variables?: Record<string, unknown> | undefined
}

export const REQUESTED_WITH = 'countinghouse'
const TIMEOUT_MS = 30_000

/** The server could not be reached at all. */
export class Unreachable extends Error {
  override name = 'Unreachable'
}

/** The server answered, but not with a result; `ref` finds the case in its log. */
export class ServerFault extends Error {
  override name = 'ServerFault'
  constructor(
    message: string,
    readonly status: number,
    readonly ref: string | null,
  ) {
    super(message)
  }
}

type Trusted = { readonly __meta__?: { readonly id?: string } }

/** Name the trusted id that the build gave to a document. */
export const documentId = (query: DocumentNode): string | undefined => (query as DocumentNode & Trusted).__meta__?.id

/** Build the body of a request. */
export function requestBody({ query, operationName, variables }: WireRequest): Record<string, unknown> {
  const id = documentId(query)
  const asked = import.meta.env.PROD && id ? { documentId: id } : { query: print(query) }
  return { ...asked, operationName: operationName ?? nameOf(query), variables: variables ?? {} }
}

function nameOf(query: DocumentNode): string | undefined {
  for (const d of query.definitions) if (d.kind === 'OperationDefinition') return d.name?.value
  return undefined
}

function isResult(value: unknown): value is WireResult {
  return typeof value === 'object' && value !== null && ('data' in value || 'errors' in value)
}

/** Post an operation; resolves with its result, whatever the status, or throws Unreachable or ServerFault. */
export async function post(url: string, request: WireRequest, signal?: AbortSignal): Promise<WireResult> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS)
  let response: Response
  try {
    response = await fetch(url, {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        accept: 'application/graphql-response+json, application/json',
        'content-type': 'application/json',
        'x-requested-with': REQUESTED_WITH,
      },
      body: JSON.stringify(requestBody(request)),
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    })
  } catch (cause) {
    if (signal?.aborted) throw cause
    throw new Unreachable('The server does not answer.', { cause })
  }
  const body: unknown = await response.json().catch(() => null)
  if (isResult(body)) return withoutMasked(body)
  throw new ServerFault(response.statusText || 'No result', response.status, refOf(body))
}

function refOf(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('ref' in body)) return null
  return typeof body.ref === 'string' ? body.ref : null
}

/** Name the protocol's code of an error: UNAUTHENTICATED, FORBIDDEN, INTERNAL … */
export const codeOf = (error: GraphQLFormattedError): unknown => error.extensions?.code

// A leaf the reader may not see comes as null beside one error; the null says it all to a screen.
function withoutMasked(result: WireResult): WireResult {
  if (!result.data || !result.errors) return result
  const errors = result.errors.filter((e) => codeOf(e) !== 'FORBIDDEN' || (e.path?.length ?? 0) < 2)
  return errors.length ? { ...result, errors } : { data: result.data }
}

/** Tell whether a result says that nobody is signed in. */
export const isUnauthenticated = (result: WireResult): boolean =>
  result.errors?.some((e) => codeOf(e) === 'UNAUTHENTICATED') ?? false
