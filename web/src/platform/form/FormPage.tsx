// A whole form page from its spec: loads or starts a record, shows its fields, saves, and offers its steps.
import Button from '@mui/material/Button'
import { ArrowLeft } from 'lucide-react'
import { useMemo, useRef } from 'react'
import { type FieldValues, FormProvider } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { usePageCommands } from '../command/pageCommands'
import { NotFound } from '../errors/NotFound'
import { Refused } from '../errors/Refused'
import { Trouble } from '../errors/Trouble'
import { useDocumentTitle } from '../errors/useDocumentTitle'
import { useShortcut } from '../keys/useShortcut'
import { wordsOf } from '../list/spec'
import { MoreSteps } from '../record/MoreSteps'
import { NEW, RecordBones } from '../record/RecordBones'
import { useActions } from '../record/useActions'
import { useRecord } from '../record/useRecord'
import { CompanyLink } from '../session/CompanyLink'
import { useCan, useCompany, useCompanyPath } from '../session/company'
import { toast } from '../toast/toasts'
import { DraftBar, EditingDialogs, Faults } from './EditingDialogs'
import { FieldFor } from './FieldFor'
import { FieldValue } from './FieldValue'
import styles from './form.module.css'
import type { FormSpec } from './formSpec'
import { useEditing } from './useEditing'

type Props<TData, D extends { id: string; version: number }, V extends FieldValues> = { spec: FormSpec<TData, D, V> }

export function FormPage<TData, D extends { id: string; version: number }, V extends FieldValues>({
  spec,
}: Props<TData, D, V>) {
  const { id: asked = NEW } = useParams()
  const can = useCan()
  // What nobody can make is there once, and needs no id to be found.
  const id = spec.canCreate ? asked : null
  const needed = id === NEW ? (spec.canCreate ?? spec.can) : spec.can
  if (!can(needed)) return <Refused permission={needed} />
  return id === NEW ? <FormBody spec={spec} record={null} reload={nothing} /> : <Loaded key={id} spec={spec} id={id} />
}

const nothing = async () => null

function Loaded<TData, D extends { id: string; version: number }, V extends FieldValues>({
  spec,
  id,
}: Props<TData, D, V> & { id: string | null }) {
  const path = useCompanyPath()
  const loading = useRecord(spec, id)
  if (loading.state === 'failed') return <Trouble error={loading.error} onRetry={loading.retry} />
  if (loading.state === 'missing') return <NotFound back={path(spec.list)} />
  if (loading.state === 'loading') return <RecordBones />
  return <FormBody spec={spec} record={loading.record} reload={loading.reload} />
}

function FormBody<TData, D extends { id: string; version: number }, V extends FieldValues>({
  spec,
  record,
  reload,
}: Props<TData, D, V> & { record: D | null; reload: () => Promise<D | null> }) {
  const { namespace, thing } = wordsOf(spec.name)
  const { t: word } = useTranslation(namespace, { keyPrefix: thing })
  const { t } = useTranslation('platform')
  const { client, profile } = useCompany()
  const navigate = useNavigate()
  const path = useCompanyPath()
  const can = useCan()
  const fields = useMemo(() => spec.sections.flatMap((s) => s.fields), [spec])
  const latest = useRef(record)
  latest.current = record
  const editing = useEditing<D, V, never>({
    name: spec.name,
    schema: spec.schema,
    record,
    values: (of) => spec.values(of, profile),
    fields: fields.map((f) => f.name),
    save: (saving) =>
      record
        ? spec.update({ ...saving, apollo: client.apollo, record })
        : (spec.create?.({ ...saving, apollo: client.apollo }) ?? Promise.resolve({ errors: [] })),
    reload,
  })
  const locked = !!record && (!can(spec.canUpdate) || spec.editable?.(record) === false)
  const title = record ? spec.title(record) : word('new')
  useDocumentTitle(title)

  const save = async () => {
    const id = await editing.save()
    if (!id) return
    client.touch(spec.typename)
    toast({ text: t('form.saved') })
    if (!record && spec.open) void navigate(path(spec.open(id)), { replace: true })
  }
  useShortcut({ keys: 'mod+s', description: t('keys.save'), scope: 'page', run: () => void save() })
  const { steps, running, dialogs } = useActions<D>({
    record,
    actions: spec.actions ?? {},
    typename: spec.typename,
    word,
    settle: async () => {
      if (!editing.isDirty()) return latest.current
      return (await editing.save()) ? reload() : null
    },
    reload,
    onRefused: editing.setFaults,
  })
  usePageCommands(steps.map((s) => ({ id: s.id, label: s.label, run: s.start })))
  const mark = record ? spec.mark?.(record) : null
  const Aside = spec.aside
  return (
    <FormProvider {...editing.form}>
      <form
        className={styles.page}
        noValidate
        aria-label={title}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <header className={styles.bar}>
          <Button
            component={CompanyLink}
            to={spec.list}
            color="inherit"
            aria-label={t('back')}
            sx={{ minWidth: 32 }}
            data-back
          >
            <ArrowLeft size={18} aria-hidden />
          </Button>
          <h1>{title}</h1>
          {mark && <span className="status">{mark}</span>}
          <div className={styles.spring} />
          {steps.length > 0 && <MoreSteps steps={steps} running={running} />}
          {record && editing.dirty && (
            <Button color="inherit" onClick={editing.discard}>
              {t('form.discard')}
            </Button>
          )}
          {!locked && (
            <Button
              type="submit"
              variant="contained"
              loading={editing.saving}
              disabled={!!record && !editing.dirty}
              data-primary-action
            >
              {t('form.save')}
            </Button>
          )}
        </header>
        <div className={Aside && record ? `${styles.scroll} ${styles.withAside}` : styles.scroll}>
          <div className={styles.main}>
            <DraftBar editing={editing} />
            <Faults editing={editing} />
            {spec.sections.map((section, i) => (
              <div key={section.id ?? String(i)} className={styles.section}>
                {section.id && <h2>{word(`sections.${section.id}`)}</h2>}
                {section.fields.map((field) => (
                  <FieldFor key={field.name} field={field} word={word} locked={locked} isNew={!record} />
                ))}
              </div>
            ))}
          </div>
          {Aside && record && (
            <aside className={styles.aside} aria-label={t('form.aside')}>
              <Aside record={record} />
            </aside>
          )}
        </div>
      </form>
      {dialogs}
      <EditingDialogs
        editing={editing}
        word={word}
        show={(name, value) => <FieldValue field={fields.find((f) => f.name === name)} value={value} word={word} />}
      />
    </FormProvider>
  )
}
