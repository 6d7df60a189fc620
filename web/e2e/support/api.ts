// The product as a program of the company speaks to it: founds companies for the tests and fills them, faster than a person could.
import { randomUUID } from 'node:crypto'

export const PASSWORD = 'correct horse battery staple'

export type Person = { readonly name: string; readonly email: string; readonly password: string }

export type Cookie = {
  readonly name: string
  readonly value: string
  readonly domain: string
  readonly path: string
  readonly expires: number
  readonly httpOnly: boolean
  readonly secure: boolean
  readonly sameSite: 'Lax' | 'Strict'
}

/** What a fresh browser context starts with, so that the person is signed in. */
export type Storage = {
  readonly cookies: Cookie[]
  readonly origins: { origin: string; localStorage: { name: string; value: string }[] }[]
}

export type Founded = {
  readonly slug: string
  readonly name: string
  readonly person: Person
  readonly token: string
  readonly storage: Storage
}

type Answer = { data?: Record<string, unknown> | null; errors?: readonly { message: string }[] }
type Payload = Record<string, unknown> & { errors: readonly { message: string; path: readonly string[] }[] }

/** The address of the product under test. */
export const home = (): string => {
  const url = process.env.COUNTINGHOUSE_URL
  if (!url) throw new Error('The configuration of the tests names the address of the product.')
  return url
}

async function post(path: string, token: string | null, query: string, variables: object): Promise<Response> {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }
  return fetch(`${home()}${path}`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
}

function dataOf(answer: Answer, query: string): Record<string, unknown> {
  if (answer.errors?.length || !answer.data)
    throw new Error(`${answer.errors?.map((e) => e.message).join(' ')}\n${query}`)
  return answer.data
}

function payloadOf(data: Record<string, unknown>): Payload {
  const payload = Object.values(data)[0] as Payload
  if (payload.errors.length) throw new Error(payload.errors.map((e) => `${e.path.join('.')}: ${e.message}`).join('\n'))
  return payload
}

/** The API of one company, asked with a token. */
export class Api {
  constructor(
    readonly slug: string,
    private readonly token: string,
  ) {}

  /** Ask a query and give its data. */
  async ask<T>(query: string, variables: object = {}): Promise<T> {
    const answer = await post(`/c/${this.slug}/graphql`, this.token, query, variables)
    return dataOf((await answer.json()) as Answer, query) as T
  }

  /** Do a mutation once and give its payload; `selection` is what is wanted of it besides the errors. */
  async mutate<T>(name: string, input: object, selection: string): Promise<T> {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} errors { message path } } }`
    return payloadOf(await this.ask(query, { input })) as T
  }

  /** The same for mutations that make something: each call has a key of its own. */
  async create<T>(name: string, input: object, selection: string): Promise<T> {
    return this.mutate(name, { idempotencyKey: randomUUID(), ...input }, selection)
  }

  /** Send a file and give its id. */
  async upload(name: string, text: string): Promise<string> {
    const form = new FormData()
    form.append('file', new Blob([text], { type: 'text/csv' }), name)
    const headers = { authorization: `Bearer ${this.token}` }
    const answer = await fetch(`${home()}/c/${this.slug}/files`, { method: 'POST', headers, body: form })
    if (answer.status !== 201) throw new Error(await answer.text())
    return ((await answer.json()) as { id: string }).id
  }
}

export const apiOf = (company: Pick<Founded, 'slug' | 'token'>): Api => new Api(company.slug, company.token)

let people = 0

/** Somebody who has never been here. */
export function somebody(name = 'Grace Hopper'): Person {
  const unique = `${Date.now().toString(36)}${process.pid.toString(36)}${people++}`
  return { name, email: `${name.split(' ')[0]?.toLowerCase()}.${unique}@example.com`, password: PASSWORD }
}

/** Sign up a new person with a new company, and give what works in it; a strict one asks its Admins for a second factor. */
export async function found(name: string, person: Person = somebody(), isStrict = false): Promise<Founded> {
  const place = { companyName: name, country: 'DE', currency: 'EUR', zone: 'Europe/Berlin' }
  const query = `mutation ($input: SignUpInput!) {
    signUp(input: $input) { company { slug } tokens { accessToken } errors { message path } }
  }`
  const answer = await post('/graphql', null, query, { input: { ...person, ...place, transport: 'BEARER' } })
  const made = payloadOf(dataOf((await answer.json()) as Answer, query)) as unknown as {
    company: { slug: string }
    tokens: { accessToken: string }
  }
  if (!isStrict) await askForNoFactor(made.company.slug, made.tokens.accessToken)
  return {
    slug: made.company.slug,
    name,
    person,
    token: made.tokens.accessToken,
    storage: await signedIn(person),
  }
}

/** Sign somebody in and give the cookies that a browser would keep. */
export async function signedIn(person: Person): Promise<Storage> {
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { errors { message path } } }'
  const { email, password } = person
  const answer = await post('/graphql', null, query, { input: { email, password } })
  payloadOf(dataOf((await answer.json()) as Answer, query))
  return { cookies: answer.headers.getSetCookie().map(cookieOf), origins: [] }
}

/** Found one more company for a person who signs in already. */
export async function foundAnother(of: Founded, name: string): Promise<{ slug: string; name: string }> {
  const query = `mutation ($input: CompanyCreateInput!) { companyCreate(input: $input) { company { slug name } errors { message path } } }`
  const input = { idempotencyKey: randomUUID(), name, country: 'DE', currency: 'EUR', zone: 'Europe/Berlin' }
  const answer = await post('/graphql', of.token, query, { input })
  const made = payloadOf(dataOf((await answer.json()) as Answer, query))
  const company = made.company as { slug: string; name: string }
  await askForNoFactor(company.slug, of.token)
  return company
}

/** Make a token for a program of whoever founded a company. */
export async function apiToken(of: Founded, name: string, permissions: string[]): Promise<string> {
  const query =
    'mutation ($input: ApiTokenCreateInput!) { apiTokenCreate(input: $input) { token errors { message path } } }'
  const input = { company: of.slug, name, permissions, days: 1 }
  const answer = await post('/graphql', of.token, query, { input })
  return payloadOf(dataOf((await answer.json()) as Answer, query)).token as string
}

/** The people of these tests have no phones, unless a test gives them one. */
const askForNoFactor = (slug: string, token: string): Promise<unknown> =>
  new Api(slug, token).mutate('secondFactorPolicySet', { policy: 'NOBODY' }, 'policy')

function cookieOf(header: string): Cookie {
  const [pair = '', ...attributes] = header.split(/;\s*/)
  const at = pair.indexOf('=')
  const given = new Map(
    attributes.map((each) => {
      const [key = '', value = ''] = each.split('=')
      return [key.toLowerCase(), value]
    }),
  )
  return {
    name: pair.slice(0, at),
    value: pair.slice(at + 1),
    domain: new URL(home()).hostname,
    path: given.get('path') ?? '/',
    expires: Math.floor(Date.now() / 1000) + Number(given.get('max-age') ?? 0),
    httpOnly: given.has('httponly'),
    secure: given.has('secure'),
    sameSite: given.get('samesite')?.toLowerCase() === 'strict' ? 'Strict' : 'Lax',
  }
}
