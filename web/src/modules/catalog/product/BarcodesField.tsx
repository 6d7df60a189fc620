// The barcodes of a product and how many of it each package holds; a scanner can type them one after the other.
import Button from '@mui/material/Button'
import { Plus, X } from 'lucide-react'
import { Controller, useFieldArray, useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { DecimalField } from '@/platform/form/DecimalField'
import type { CustomFieldProps } from '@/platform/form/spec'
import { TextField } from '@/platform/form/TextField'
import styles from './product.module.css'

export type BarcodeValue = { readonly code: string; readonly quantity: string }

const BARCODES_MAX = 20

type Holder = Record<string, BarcodeValue[]>

export function BarcodesField({ name, label, readOnly, word }: CustomFieldProps) {
  const { t } = useTranslation('platform')
  const { control } = useFormContext<Holder>()
  const { fields, append, remove } = useFieldArray<Holder, string>({ control, name })
  const add = () => append({ code: '', quantity: '1' }, { focusName: `${name}.${fields.length}.code` })
  const sentence = (message: string | undefined) => (message?.startsWith('form.') ? t(message) : message)
  if (readOnly && fields.length === 0) return null
  return (
    <fieldset className={styles.barcodes}>
      <legend>{label}</legend>
      {fields.map((barcode, i) => (
        <div key={barcode.id} className={styles.barcode}>
          <Controller
            control={control}
            name={`${name}.${i}.code`}
            render={({ field, fieldState }) => (
              <TextField
                label={word('barcode.code', { row: i + 1 })}
                value={field.value}
                onChange={field.onChange}
                onBlur={field.onBlur}
                inputRef={field.ref}
                error={!!fieldState.error}
                helperText={sentence(fieldState.error?.message)}
                onKeyDown={(event) => {
                  // A scanner ends with Enter: that asks for the next code, not for saving.
                  if (event.key !== 'Enter') return
                  event.preventDefault()
                  if (i === fields.length - 1 && fields.length < BARCODES_MAX) add()
                }}
                readOnly={readOnly}
                autoComplete="off"
                spellCheck={false}
              />
            )}
          />
          <Controller
            control={control}
            name={`${name}.${i}.quantity`}
            render={({ field, fieldState }) => (
              <DecimalField
                kind="quantity"
                label={word('barcode.quantity')}
                value={String(field.value)}
                onChange={field.onChange}
                onBlur={field.onBlur}
                error={!!fieldState.error}
                helperText={sentence(fieldState.error?.message)}
                readOnly={readOnly}
              />
            )}
          />
          {!readOnly && (
            <Button
              color="inherit"
              onClick={() => remove(i)}
              aria-label={word('barcode.remove', { row: i + 1 })}
              sx={{ minWidth: 32 }}
            >
              <X size={16} aria-hidden />
            </Button>
          )}
        </div>
      ))}
      {!readOnly && fields.length < BARCODES_MAX && (
        <Button onClick={add} startIcon={<Plus size={15} aria-hidden />} className={styles.add}>
          {word('barcode.add')}
        </Button>
      )}
    </fieldset>
  )
}
