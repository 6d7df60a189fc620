// The route of one role.
import { formRoute } from '@/platform/form/formRoute'
import { role } from './role.form'

export const roleRoute = formRoute(role)
