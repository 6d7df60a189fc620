// Says what a trusted document is: the exact text the server will run for an id, with __typename everywhere.
import { createHash } from 'node:crypto'
import { Kind, parse, print, visit } from 'graphql'

const TYPENAME = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }

/** Add __typename to every selection set except the operation's own, as the cache would ask for it. */
export function withTypename(document) {
  return visit(document, {
    SelectionSet(node, _key, parent) {
      if (parent?.kind === Kind.OPERATION_DEFINITION) return undefined
      if (node.selections.some((s) => s.kind === Kind.FIELD && s.name.value === '__typename')) return undefined
      return { ...node, selections: [...node.selections, TYPENAME] }
    },
  })
}

/** List the names of fragments a definition uses, in order, through other fragments. */
export function fragmentsUsed(definition, fragments, seen = new Set()) {
  visit(definition, {
    FragmentSpread(node) {
      const name = node.name.value
      if (seen.has(name)) return
      const fragment = fragments.get(name)
      if (!fragment) throw new Error(`Fragment ${name} is used but no .graphql file defines it.`)
      seen.add(name)
      fragmentsUsed(fragment, fragments, seen)
    },
  })
  return [...seen]
}

/** Build the document of one operation: itself, then its fragments by name. */
export function operationDocument(operation, fragments) {
  const names = fragmentsUsed(operation, fragments).sort()
  return withTypename({ kind: Kind.DOCUMENT, definitions: [operation, ...names.map((n) => fragments.get(n))] })
}

/** The id of a document is the SHA-256 of its printed text, in hex. */
export function documentId(document) {
  return createHash('sha256').update(print(document)).digest('hex')
}

/** Parse sources and return every operation as {name, id, text}; refuses nameless and doubled names. */
export function trustedDocuments(sources) {
  const definitions = sources.flatMap((source) => parse(source, { noLocation: true }).definitions)
  const fragments = new Map(
    definitions.filter((d) => d.kind === Kind.FRAGMENT_DEFINITION).map((d) => [d.name.value, d]),
  )
  const seen = new Set()
  return definitions
    .filter((d) => d.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => {
      const name = operation.name?.value
      if (!name) throw new Error('Every operation needs a name.')
      if (seen.has(name)) throw new Error(`Two operations are named ${name}.`)
      seen.add(name)
      const document = operationDocument(operation, fragments)
      return { name, id: documentId(document), text: print(document) }
    })
}
