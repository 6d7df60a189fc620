// The logo, which is changed at once, and what the two colours look like together while they are being chosen.
import Button from '@mui/material/Button'
import { useRef, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { UploadRefused, upload } from '@/platform/files/upload'
import { mutate } from '@/platform/graphql/refusals'
import { useCan, useCompany } from '@/platform/session/company'
import { contrast } from '@/platform/theme/tone'
import { Notice } from '@/platform/toast/Notice'
import { toast } from '@/platform/toast/toasts'
import { isColor } from './ColorField'
import { CompanyLogoRemoveDocument, CompanyLogoSetDocument, type CompanyLookDetailFragment } from './look.generated'
import styles from './look.module.css'
import { readable, TEXT_CONTRAST } from './readable'

type Props = { readonly record: CompanyLookDetailFragment }

export function LookAside({ record }: Props) {
  const can = useCan()
  return (
    <>
      <Preview logoUrl={record.logoUrl} />
      {can('company.look:write') && <Logo record={record} />}
    </>
  )
}

function Preview({ logoUrl }: { logoUrl: string | null }) {
  const { t } = useTranslation('company', { keyPrefix: 'look' })
  const { profile } = useCompany()
  const { watch, setValue } = useFormContext()
  const [ground, ink]: readonly unknown[] = watch(['primaryColor', 'accentColor'])
  if (!isColor(ground) || !isColor(ink)) return null
  const ratio = contrast(ground, ink)
  const isReadable = ratio >= TEXT_CONTRAST
  // Cut, not rounded: what is too little must not look like enough.
  const shown = (Math.floor(ratio * 10) / 10).toLocaleString()
  const take = (name: string, color: string) => setValue(name, color, { shouldDirty: true, shouldValidate: true })
  const remedies = [
    { name: 'accentColor', color: readable(ink, ground) },
    { name: 'primaryColor', color: readable(ground, ink) },
  ]
  return (
    <section className={styles.block} aria-label={t('preview')}>
      <h2>{t('preview')}</h2>
      <div className={styles.band} style={{ background: ground, color: ink }}>
        {logoUrl && <img src={logoUrl} alt="" className={styles.bandLogo} />}
        <b>{profile.name}</b>
      </div>
      {isReadable ? (
        <p>{t('readable', { ratio: shown })}</p>
      ) : (
        <Notice
          tone="warn"
          action={
            <div className={styles.remedies}>
              {remedies.map(({ name, color }) => (
                <Button key={name} onClick={() => take(name, color)}>
                  {t(`take.${name}`, { color })}
                </Button>
              ))}
            </div>
          }
        >
          {t('unreadable', { ratio: shown, needed: TEXT_CONTRAST.toLocaleString() })}
        </Notice>
      )}
    </section>
  )
}

function Logo({ record }: Props) {
  const { t } = useTranslation('company', { keyPrefix: 'look' })
  const { client } = useCompany()
  const input = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)

  const run = async (
    change: () => Promise<readonly { message: string }[]>,
    done: { text: string; undo?: () => void },
  ) => {
    setBusy(true)
    setFault(null)
    try {
      const errors = await change()
      if (errors.length) setFault(errors.map((e) => e.message).join(' '))
      else {
        client.touch('CompanyLook')
        toast(done)
      }
    } catch (error) {
      setFault(error instanceof UploadRefused ? error.message : t('notTaken'))
    } finally {
      setBusy(false)
    }
  }
  const take = (file: File, version: number) =>
    run(
      async () => {
        const { id } = await upload(client.slug, file)
        const sent = { input: { fileId: id, expectedVersion: version } }
        return mutate(client.apollo, CompanyLogoSetDocument, sent, (d) => d.companyLogoSet.errors)
      },
      { text: t('logoSet') },
    )
  const remove = async () => {
    const { logoUrl, version } = record
    // Kept until the note is gone, so that taking it away can be undone.
    const before = logoUrl ? await fetch(logoUrl).then((r) => r.blob()) : null
    await run(
      () =>
        mutate(
          client.apollo,
          CompanyLogoRemoveDocument,
          { input: { expectedVersion: version } },
          (d) => d.companyLogoRemove.errors,
        ),
      {
        text: t('logoRemoved'),
        ...(before && { undo: () => void take(new File([before], 'logo.png'), version + 1) }),
      },
    )
  }
  return (
    <section className={styles.block} aria-label={t('logo')}>
      <h2>{t('logo')}</h2>
      {record.logoUrl && <img src={record.logoUrl} alt={t('logo')} className={styles.logo} />}
      <p className={styles.quiet}>{t('logoHelp')}</p>
      {fault && <Notice tone="bad">{fault}</Notice>}
      <div className={styles.steps}>
        <Button variant="outlined" loading={busy} onClick={() => input.current?.click()}>
          {t(record.logoUrl ? 'logoChange' : 'logoChoose')}
        </Button>
        {record.logoUrl && (
          <Button color="inherit" disabled={busy} onClick={() => void remove()}>
            {t('logoRemove')}
          </Button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        accept="image/png,image/jpeg"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={t('logoChoose')}
        data-logo-file
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file) void take(file, record.version)
          event.target.value = ''
        }}
      />
    </section>
  )
}
