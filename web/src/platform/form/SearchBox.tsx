// The box that words are looked for with. How large it is, is said by whoever shows it.
import { Search } from 'lucide-react'
import type { ComponentPropsWithoutRef } from 'react'
import styles from './searchBox.module.css'

type Props = Omit<ComponentPropsWithoutRef<'input'>, 'onChange'> & {
  readonly label: string
  readonly value: string
  readonly className: string | undefined
  readonly onChange: (words: string) => void
}

export function SearchBox({ label, className, onChange, ...input }: Props) {
  return (
    <label className={`${styles.box} ${className}`}>
      <Search size={15} aria-hidden />
      <input
        type="search"
        placeholder={label}
        aria-label={label}
        onChange={(event) => onChange(event.target.value)}
        {...input}
      />
    </label>
  )
}
