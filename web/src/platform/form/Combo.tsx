// Picks one record by typing: results appear under the field, arrows choose, Enter or Tab takes; nothing typed is lost while they load.
import { type InputHTMLAttributes, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import styles from './combo.module.css'
import type { RefOption } from './refs'

const SEARCH_WAIT_MS = 120
const POPUP_HEIGHT_PX = 320
const POPUP_WIDTH_PX = 420

/** What the field under the results takes: an input's own properties, and a reference to it. */
export type ComboInput = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  | 'role'
  | 'autoComplete'
  | 'spellCheck'
  | 'value'
  | 'readOnly'
  | 'aria-autocomplete'
  | 'aria-expanded'
  | 'aria-controls'
  | 'aria-activedescendant'
  | 'onClick'
  | 'onKeyDown'
> & {
  readonly ref: (element: HTMLInputElement | null) => void
  readonly onChange: (event: { target: { value: string } }) => void
  readonly onFocus: (event: { target: HTMLInputElement }) => void
  readonly onBlur: () => void
}

export type ComboProps<D> = {
  /** The label of what is picked. */
  readonly shown: string
  readonly search: (text: string) => Promise<readonly RefOption<D>[]>
  readonly onPick: (option: RefOption<D> | null) => void
  readonly onCreate?: ((typed: string) => void) | undefined
  /** The words for making a new record. */
  readonly createWords?: ((typed: string) => string) | undefined
  readonly renderInput: (props: ComboInput) => ReactNode
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLInputElement>) => void) | undefined
  readonly onBlur?: (() => void) | undefined
  readonly readOnly?: boolean | undefined
}

export function Combo<D>(props: ComboProps<D>) {
  const { shown, search, onPick, onCreate, createWords, renderInput, onKeyDown, onBlur, readOnly } = props
  const { t } = useTranslation('platform')
  const id = useId()
  const input = useRef<HTMLInputElement | null>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const [open, setOpen] = useState(false)
  const [options, setOptions] = useState<readonly RefOption<D>[]>([])
  const [found, setFound] = useState<string | null>(null)
  const [active, setActive] = useState(0)
  const takeFirst = useRef(false)
  const text = typed ?? ''
  const pending = open && found !== text
  const offersCreate = !!onCreate && text.trim() !== '' && !pending
  const count = options.length + (offersCreate ? 1 : 0)

  const pick = (option: RefOption<D> | null) => {
    takeFirst.current = false
    setOpen(false)
    setTyped(null)
    setFound(null)
    onPick(option)
  }
  const choose = (index: number) => {
    const option = options[index]
    if (option) pick(option)
    else if (offersCreate && index === options.length) {
      setOpen(false)
      setTyped(null)
      onCreate?.(text.trim())
    }
  }
  const latestPick = useRef(pick)
  latestPick.current = pick

  useEffect(() => {
    if (!open) return
    let stale = false
    const timer = setTimeout(
      () =>
        search(text).then(
          (result) => {
            if (stale) return
            setOptions(result)
            setFound(text)
            setActive(0)
            if (takeFirst.current && result[0]) latestPick.current(result[0])
            takeFirst.current = false
          },
          () => {
            if (stale) return
            setOptions([])
            setFound(text)
          },
        ),
      text ? SEARCH_WAIT_MS : 0,
    )
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [open, text, search])

  const handleKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (open) {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault()
        setActive((a) => (count ? (a + (event.key === 'ArrowDown' ? 1 : count - 1)) % count : 0))
        return
      }
      if (event.key === 'Enter') {
        event.preventDefault()
        if (pending) takeFirst.current = true
        else choose(active)
        return
      }
      if (event.key === 'Escape') {
        event.preventDefault()
        event.stopPropagation()
        setOpen(false)
        setTyped(null)
        return
      }
      if (event.key === 'Tab' && typed !== null && !pending && options[active]) pick(options[active])
    } else if (event.key === 'ArrowDown' && event.altKey && !readOnly) {
      event.preventDefault()
      setOpen(true)
      return
    }
    onKeyDown?.(event)
  }

  return (
    <>
      {renderInput({
        ref: (element) => {
          input.current = element
        },
        role: 'combobox',
        autoComplete: 'off',
        spellCheck: false,
        value: typed ?? shown,
        readOnly,
        'aria-autocomplete': 'list',
        'aria-expanded': open,
        'aria-controls': open ? `${id}-list` : undefined,
        'aria-activedescendant': open && count > 0 ? `${id}-${active}` : undefined,
        onChange: (event) => {
          setTyped(event.target.value)
          setOpen(true)
        },
        onClick: () => {
          if (!readOnly && !shown) setOpen(true)
        },
        onFocus: (event) => event.target.select(),
        onKeyDown: handleKey,
        onBlur: () => {
          if (typed === '' && shown) pick(null)
          setOpen(false)
          setTyped(null)
          onBlur?.()
        },
      })}
      {open && input.current && (
        <Popup anchor={input.current}>
          <div id={`${id}-list`} role="listbox" aria-label={t('combo.results')} className={styles.list}>
            {options.map((option, i) => (
              <Choice key={option.id} id={`${id}-${i}`} active={i === active} onTake={() => pick(option)}>
                <span>{option.label}</span>
                {option.detail && <small>{option.detail}</small>}
              </Choice>
            ))}
            {offersCreate && (
              <Choice
                id={`${id}-${options.length}`}
                active={active === options.length}
                onTake={() => choose(options.length)}
              >
                <span>{createWords?.(text.trim())}</span>
              </Choice>
            )}
          </div>
          {count === 0 && <div className={styles.note}>{pending ? t('combo.searching') : t('combo.nothing')}</div>}
        </Popup>
      )}
    </>
  )
}

function Choice({
  id,
  active,
  onTake,
  children,
}: {
  id: string
  active: boolean
  onTake: () => void
  children: ReactNode
}) {
  return (
    <div
      id={id}
      role="option"
      aria-selected={active}
      className={styles.option}
      // The press, not the click: a click comes after the field's blur has closed the list.
      onMouseDown={(event) => {
        event.preventDefault()
        onTake()
      }}
    >
      {children}
    </div>
  )
}

function Popup({ anchor, children }: { anchor: HTMLElement; children: ReactNode }) {
  const [place, setPlace] = useState(() => placeOf(anchor))
  useEffect(() => {
    const move = () => setPlace(placeOf(anchor))
    window.addEventListener('scroll', move, true)
    window.addEventListener('resize', move)
    return () => {
      window.removeEventListener('scroll', move, true)
      window.removeEventListener('resize', move)
    }
  }, [anchor])
  return createPortal(
    <div className={styles.popup} style={place}>
      {children}
    </div>,
    document.body,
  )
}

function placeOf(anchor: HTMLElement) {
  const box = anchor.getBoundingClientRect()
  const below = window.innerHeight - box.bottom
  const width = Math.min(Math.max(box.width, POPUP_WIDTH_PX), window.innerWidth - 16)
  const left = Math.max(8, Math.min(box.left, window.innerWidth - width - 8))
  return below < POPUP_HEIGHT_PX / 2 && box.top > below
    ? { left, width, bottom: window.innerHeight - box.top + 4, maxHeight: Math.min(POPUP_HEIGHT_PX, box.top - 8) }
    : { left, width, top: box.bottom + 4, maxHeight: Math.min(POPUP_HEIGHT_PX, below - 8) }
}
