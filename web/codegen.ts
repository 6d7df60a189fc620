// Generates the types of the API and, beside each .graphql file, its typed documents with their trusted ids.
import type { CodegenConfig } from '@graphql-codegen/cli'

const config = {
  scalars: {
    ID: 'string',
    UUID: 'string',
    Decimal: 'string',
    Date: 'string',
    DateTime: 'string',
    JSON: 'unknown',
  },
  strictScalars: true,
  defaultScalarType: 'unknown',
  enumsAsTypes: true,
  useTypeImports: true,
  namingConvention: 'keep',
  // Every key of an input may be left out, never its type: absent is not null in this API.
  avoidOptionals: false,
}

export default {
  schema: '../app/schema/schema.graphql',
  documents: 'src/**/*.graphql',
  ignoreNoDocuments: true,
  generates: {
    'src/platform/graphql/schema-types.ts': { plugins: ['typescript'], config },
    'src/': {
      preset: 'near-operation-file',
      presetConfig: { extension: '.generated.ts', baseTypesPath: 'platform/graphql/schema-types.ts' },
      plugins: ['typescript-operations', './scripts/codegen-documents.mjs'],
      config,
    },
  },
} satisfies CodegenConfig
