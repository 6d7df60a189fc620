// Codegen plugin: writes each operation and fragment of a file as a typed document; an operation knows its trusted id.
import { Kind, parse, print, visit } from 'graphql'
import { documentId, fragmentsUsed, operationDocument, withTypename } from './documents-text.mjs'

const SUFFIX = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' }

function json(node) {
  return JSON.stringify(node, (key, value) => (key === 'loc' ? undefined : value))
}

function bare(node) {
  return parse(print(node), { noLocation: true }).definitions[0]
}

export function plugin(_schema, documents, config) {
  const own = documents.flatMap(({ document }) => document.definitions).map(bare)
  const fragments = new Map((config.externalFragments ?? []).map((f) => [f.name, bare(f.node)]))
  for (const d of own) if (d.kind === Kind.FRAGMENT_DEFINITION) fragments.set(d.name.value, d)

  const out = []
  for (const d of own) {
    const name = d.name?.value
    if (d.kind === Kind.FRAGMENT_DEFINITION) {
      const names = fragmentsUsed(d, fragments).filter((n) => n !== name)
      const document = withTypename({
        kind: Kind.DOCUMENT,
        definitions: [d, ...names.sort().map((n) => fragments.get(n))],
      })
      out.push(
        `export const ${name}FragmentDoc = ${json(document)} as unknown as TypedDocumentNode<${name}Fragment, Record<string, never>>`,
      )
    } else if (d.kind === Kind.OPERATION_DEFINITION) {
      const document = operationDocument(d, fragments)
      const type = `${name}${SUFFIX[d.operation]}`
      const node = { ...document, __meta__: { id: documentId(document) } }
      out.push(
        `export const ${name}Document = ${json(node)} as unknown as TypedDocumentNode<${type}, ${type}Variables>`,
      )
    }
  }
  visit(
    { kind: Kind.DOCUMENT, definitions: own },
    {
      Field(node) {
        if (node.name.value === '__typename') throw new Error('__typename is added by the build; leave it out.')
      },
    },
  )
  return {
    prepend: ["import type { TypedDocumentNode } from '@graphql-typed-document-node/core'"],
    content: `${out.join('\n')}\n`,
  }
}
