// Sends a file to the company and says how far it is; the answer's id goes into mutations.
import { REQUESTED_WITH } from '../graphql/wire'
import { refreshSession, waitForSignIn } from '../session/renewal'

export type UploadedFile = {
  readonly id: string
  readonly name: string
  readonly mediaType: string
  readonly size: number
}

/** The server refused the file, with a sentence for the person. */
export class UploadRefused extends Error {
  override name = 'UploadRefused'
  constructor(
    message: string,
    readonly status: number,
  ) {
    super(message)
  }
}

const UNAUTHENTICATED = 401

type Options = {
  /** Called with a share from 0 to 1. */
  readonly onProgress?: (share: number) => void
  readonly signal?: AbortSignal
}

function isUploaded(value: unknown): value is UploadedFile {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
}

function messageOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null
  if ('message' in value && typeof value.message === 'string') return value.message
  const [first] = 'errors' in value && Array.isArray(value.errors) ? (value.errors as unknown[]) : []
  return first ? messageOf(first) : null
}

// fetch cannot tell how far an upload is; XMLHttpRequest can.
function send(url: string, file: File, { onProgress, signal }: Options): Promise<{ status: number; body: unknown }> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', url)
    request.setRequestHeader('x-requested-with', REQUESTED_WITH)
    request.setRequestHeader('accept', 'application/json')
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress?.(event.loaded / event.total)
    }
    request.onload = () => {
      let body: unknown = null
      try {
        body = JSON.parse(request.responseText)
      } catch {
        // Not ours: the status says enough.
      }
      resolve({ status: request.status, body })
    }
    request.onerror = () => reject(new UploadRefused('The server does not answer.', 0))
    request.onabort = () => reject(new DOMException('Aborted', 'AbortError'))
    signal?.addEventListener('abort', () => request.abort())
    const form = new FormData()
    form.append('file', file, file.name)
    request.send(form)
  })
}

/** Upload one file; throws UploadRefused with the server's sentence when it is not taken. */
export async function upload(slug: string, file: File, options: Options = {}): Promise<UploadedFile> {
  const url = `/c/${encodeURIComponent(slug)}/files`
  const startedAt = Date.now()
  let answer = await send(url, file, options)
  if (answer.status === UNAUTHENTICATED) {
    if (!(await refreshSession(startedAt))) await waitForSignIn()
    answer = await send(url, file, options)
  }
  if (answer.status < 300 && isUploaded(answer.body)) return answer.body
  throw new UploadRefused(messageOf(answer.body) ?? `The file was not taken (${answer.status}).`, answer.status)
}
