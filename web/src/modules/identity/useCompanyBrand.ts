// Whose door somebody stands at: the company whose address they came from, as far as it shows itself to strangers.
import { useEffect, useState } from 'react'
import { useSearchParams } from 'react-router'
import { directoryClient } from '@/platform/graphql/client'
import { SessionBrandDocument, type SessionBrandQuery } from '@/platform/session/entering.generated'
import { wear } from '@/platform/theme/brand'

export type CompanyBrand = NonNullable<SessionBrandQuery['companyBrand']>

const COMPANY = /^\/c\/([^/?#]+)/

/** Give the brand of the company that the page leads to; null at nobody's door, and while it is not known. */
export function useCompanyBrand(): CompanyBrand | null {
  const [params] = useSearchParams()
  const slug = COMPANY.exec(params.get('next') ?? '')?.[1]
  const [brand, setBrand] = useState<CompanyBrand | null>(null)
  useEffect(() => {
    if (!slug) return
    let gone = false
    directoryClient()
      .query({ query: SessionBrandDocument, variables: { slug: decodeURIComponent(slug) } })
      .then(
        ({ data }) => {
          if (gone || !data?.companyBrand) return
          setBrand(data.companyBrand)
          wear(data.companyBrand)
        },
        // A page without the company's colours signs in as well.
        () => undefined,
      )
    return () => {
      gone = true
      setBrand(null)
      wear(null)
    }
  }, [slug])
  return brand
}
