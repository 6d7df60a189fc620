// What a role may do: every right with its sentence, by feature, searched, given one by one or a feature at once.
import { useQuery } from '@apollo/client/react'
import Button from '@mui/material/Button'
import { useMemo } from 'react'
import { useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Trouble } from '@/platform/errors/Trouble'
import type { CustomFieldProps } from '@/platform/form/spec'
import { RecordBones } from '@/platform/record/RecordBones'
import { useCompany } from '@/platform/session/company'
import { Notice } from '@/platform/toast/Notice'
import styles from '../access.module.css'
import { RightsFinder, useRightsWish } from '../RightsFinder'
import { changed, type Group, grouped, type Leak, leaks, type Right, share } from '../rights'
import { RightsDocument } from './role.generated'

type Holder = { permissions: string[] }

export function PermissionsField({ name, label, message, readOnly }: CustomFieldProps) {
  const { t } = useTranslation('access')
  const { viewer } = useCompany()
  const { field } = useController<Holder, 'permissions'>({ name: name as 'permissions' })
  const { data, error, refetch } = useQuery(RightsDocument)
  const { wish, setWish, isWished } = useRightsWish()
  const own = useMemo(() => new Set(viewer.permissions), [viewer.permissions])
  const given = useMemo(() => new Set(field.value), [field.value])
  // What is shown follows the search, not each click: a right that was just given must not jump away.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the filter looks at what was given when it was chosen
  const groups = useMemo(
    () =>
      grouped(data?.permissions ?? [])
        .map((group) => ({
          ...group,
          rights: group.rights.filter((right) => isWished(right, given.has(right.code))),
        }))
        .filter((group) => group.rights.length > 0),
    [data, wish, t],
  )
  if (error && !data) return <Trouble error={error} onRetry={() => void refetch()} />
  if (!data) return <RecordBones />
  const leaking = leaks(data.permissions, given)
  const set = (codes: readonly string[], isGiven: boolean) => field.onChange(changed(field.value, codes, isGiven, own))
  return (
    <fieldset className={styles.rights}>
      <legend>{label}</legend>
      <RightsFinder wish={wish} onChange={setWish} of="rights" given={given.size} all={data.permissions.length} />
      {leaking.map((leak) => (
        <LeakNotice key={leak.lacking.code} {...{ leak, own, readOnly, set }} />
      ))}
      {message && (
        <p className={styles.fault} role="alert">
          {message}
        </p>
      )}
      {groups.length === 0 && <p className={styles.quiet}>{t('rights.none')}</p>}
      {groups.map((group) => (
        <FeatureGroup key={group.feature} {...{ group, given, own, readOnly, set, leaking }} />
      ))}
    </fieldset>
  )
}

type LeakProps = Pick<GroupProps, 'own' | 'readOnly' | 'set'> & { readonly leak: Leak }

/** Says that a right is withheld in vain, and takes those that show what it guards. */
function LeakNotice({ leak: { lacking, by }, own, readOnly, set }: LeakProps) {
  const { t } = useTranslation('access')
  const codes = by.map((right) => right.code)
  const mayTake = !readOnly && codes.every((code) => own.has(code))
  return (
    <div className={styles.leaking}>
      <Notice
        tone="warn"
        action={
          mayTake && (
            <Button size="small" variant="outlined" onClick={() => set(codes, false)}>
              {t('rights.takeToo', { count: by.length })}
            </Button>
          )
        }
      >
        {t('rights.leak', { right: lacking.description })}
        <ul>
          {by.map((right) => (
            <li key={right.code}>{right.description}</li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}

type GroupProps = {
  readonly group: Group<Right>
  readonly given: ReadonlySet<string>
  readonly own: ReadonlySet<string>
  readonly readOnly: boolean | undefined
  readonly set: (codes: readonly string[], isGiven: boolean) => void
  readonly leaking: readonly Leak[]
}

function FeatureGroup({ group, given, own, readOnly, set, leaking }: GroupProps) {
  const { t } = useTranslation('access')
  const title = t(`features.${group.feature}`, { defaultValue: group.feature })
  const part = share(group.rights, given)
  const giveable = group.rights.filter((right) => own.has(right.code))
  return (
    <section className={styles.group} aria-label={title}>
      <h3>
        <label className={styles.right}>
          <input
            type="checkbox"
            checked={part === 'all'}
            disabled={readOnly || giveable.length === 0}
            ref={(box) => {
              if (box) box.indeterminate = part === 'some'
            }}
            onChange={(event) =>
              set(
                giveable.map((right) => right.code),
                event.target.checked,
              )
            }
            aria-label={t('rights.allOf', { feature: title })}
          />
          <span>{title}</span>
        </label>
      </h3>
      {group.rights.map((right) => {
        const isLacking = !own.has(right.code)
        const leak = leaking.find((each) => each.lacking.code === right.code)
        return (
          <label key={right.code} className={styles.right} data-off={isLacking || undefined}>
            <input
              type="checkbox"
              name={right.code}
              checked={given.has(right.code)}
              disabled={readOnly || isLacking}
              onChange={(event) => set([right.code], event.target.checked)}
            />
            <span>
              {right.description} <code>{right.code}</code>
              {isLacking && !readOnly && <small>{t('rights.lacking')}</small>}
              {leak && (
                <small className={styles.leak}>
                  {t('why.shownBy', { rights: leak.by.map((each) => each.code).join(', ') })}
                </small>
              )}
            </span>
          </label>
        )
      })}
    </section>
  )
}
