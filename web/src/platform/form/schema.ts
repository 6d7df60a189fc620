// The checks of a form's fields, with messages as keys of the platform's words.
import * as yup from 'yup'
import { compare, decimal, isDecimal } from '../money/decimal'

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/
const TEXT_MAX = 200
const NOTE_MAX = 4_000

/** A short text, '' when left empty. */
export const text = (max = TEXT_MAX) => yup.string().max(max, 'form.tooLong').defined().default('')

/** A short text that must be there. */
export const requiredText = (max = TEXT_MAX) => text(max).trim().required('form.required')

/** A longer text. */
export const note = () => text(NOTE_MAX)

export const email = () => text().trim().email('form.email')

/** A decimal in wire form, or '' for none. */
export const number = () => text(40).test('decimal', 'form.number', (value) => value === '' || isDecimal(value))

/** A decimal that must be there. */
export const requiredNumber = () => number().required('form.required')

/** A decimal that must be there and not be below zero. */
export const amount = () =>
  requiredNumber().test(
    'amount',
    'form.notNegative',
    (value) => !isDecimal(value) || compare(decimal(value), decimal('0')) >= 0,
  )

/** An ISO date, or '' for none. */
export const date = () => text(10).test('date', 'form.date', (value) => value === '' || ISO_DATE.test(value))

export const requiredDate = () => date().required('form.required')

/** The id of another record, or null. */
export const reference = () => yup.string().nullable().defined().default(null)

export const requiredReference = () => reference().required('form.required')

export const yesNo = () => yup.boolean().defined().default(false)

export const choice = <T extends string>(options: readonly T[]) => yup.string().oneOf(options).required('form.required')

export const { object } = yup
export type { InferType } from 'yup'
