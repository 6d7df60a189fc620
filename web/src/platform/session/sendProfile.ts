// Sends a change of the person's profile to the directory.
import { directoryClient } from '../graphql/client'
import { mutate, type Refusal } from '../graphql/refusals'
import type { ProfileUpdateInput } from '../graphql/schema-types'
import { ProfileUpdateDocument } from './profile.generated'

export async function sendProfile(input: ProfileUpdateInput): Promise<readonly Refusal[]> {
  const { errors } = await mutate(directoryClient(), ProfileUpdateDocument, { input }, (d) => d.profileUpdate)
  return errors
}
