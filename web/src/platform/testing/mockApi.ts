// Stands in for the API at the network's edge: answers any operation from the committed schema, with data made up by type.
import { readFileSync } from 'node:fs'
import { ApolloLink } from '@apollo/client'
import {
  buildSchema,
  execute,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  OperationTypeNode,
  validate,
} from 'graphql'
import { Observable } from 'rxjs'

/** Every made-up word begins with this sign, so that a test can tell data from a screen's own words. */
export const DATA = '§'

// Tests run in web/.
const SCHEMA = '../app/schema/schema.graphql'
const SCALARS: Readonly<Record<string, unknown>> = {
  Boolean: false,
  Int: 3,
  Decimal: '12.50',
  Date: '2026-03-05',
  DateTime: '2026-03-05T09:30:00Z',
  UUID: '0197a000-0000-7000-8000-000000000000',
  JSON: {},
}
const CURRENCY = 'EUR'

let schema: GraphQLSchema | undefined
export const apiSchema = (): GraphQLSchema => {
  schema ??= buildSchema(readFileSync(SCHEMA, 'utf8'))
  return schema
}

export type Scenario = {
  /** How many rows every list has. */
  readonly rows: number
  /** Answers by "Type.field", in place of made-up ones. */
  readonly values?: Readonly<Record<string, unknown>>
}

const idOf = (n: number): string => `0197a000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`

function made(type: GraphQLNamedType, field: string, scenario: Scenario): unknown {
  if (isEnumType(type)) return type.getValues()[0]?.name
  if (isObjectType(type)) return scenarioObject(type.name)
  if (type.name === 'ID') return idOf(1)
  if (type.name === 'String') return field === 'currency' ? CURRENCY : `${DATA}${field}`
  return SCALARS[type.name] ?? scenario.rows
}

const scenarioObject = (typename: string): object => (typename.endsWith('Payload') ? { errors: [] } : {})

function resolver(scenario: Scenario): GraphQLFieldResolver<Record<string, unknown>, unknown> {
  return (source, args, _context, info) => {
    const { fieldName, parentType, returnType } = info
    const fixed = scenario.values?.[`${parentType.name}.${fieldName}`]
    if (fixed !== undefined) return fixed
    if (source && Object.hasOwn(source, fieldName)) return source[fieldName]
    const type = getNamedType(returnType)
    if (isObjectType(type) && type.name.endsWith('Connection')) return connection(args, scenario)
    if (isList(returnType))
      return isEnumType(type) ? type.getValues().map((v) => v.name) : [made(type, fieldName, scenario)]
    return made(type, fieldName, scenario)
  }
}

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type)

function connection(args: { offset?: number | null; first?: number | null }, { rows }: Scenario) {
  const offset = args.offset ?? 0
  const count = Math.max(0, Math.min(args.first ?? 20, rows - offset))
  return { totalCount: rows, nodes: Array.from({ length: count }, (_, i) => ({ id: idOf(offset + i + 1) })) }
}

export type MockApi = { readonly link: ApolloLink; readonly asked: { name: string; variables: object }[] }

/** Answer as the scenario says; "pending" never answers, an error fails every operation. */
export function mockApi(scenario: Scenario | 'pending' | Error): MockApi {
  const asked: { name: string; variables: object }[] = []
  const link = new ApolloLink((operation) => {
    asked.push({ name: operation.operationName ?? '', variables: operation.variables })
    return new Observable((observer) => {
      if (scenario === 'pending' || operation.operationType === OperationTypeNode.SUBSCRIPTION) return
      if (scenario instanceof Error) {
        observer.error(scenario)
        return
      }
      const faults = validate(apiSchema(), operation.query)
      if (faults[0]) {
        observer.error(faults[0])
        return
      }
      void Promise.resolve(
        execute({
          schema: apiSchema(),
          document: operation.query,
          variableValues: operation.variables,
          fieldResolver: resolver(scenario),
        }),
      ).then((result) => {
        observer.next(result as ApolloLink.Result)
        observer.complete()
      })
    })
  })
  return { link, asked }
}
