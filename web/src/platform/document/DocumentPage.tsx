// A whole document page from its spec: number, state and steps, the one next action, header fields, lines and totals.
import Button from '@mui/material/Button'
import useMediaQuery from '@mui/material/useMediaQuery'
import { ArrowLeft } from 'lucide-react'
import { Suspense, useMemo, useRef, useState } from 'react'
import { type FieldValues, FormProvider } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { ApprovalPart } from '../approval/ApprovalPart'
import { usePageCommands } from '../command/pageCommands'
import { NotFound } from '../errors/NotFound'
import { Refused } from '../errors/Refused'
import { Trouble } from '../errors/Trouble'
import { useDocumentTitle } from '../errors/useDocumentTitle'
import { DraftBar, EditingDialogs, Faults } from '../form/EditingDialogs'
import { FieldFor } from '../form/FieldFor'
import { FieldValue } from '../form/FieldValue'
import form from '../form/form.module.css'
import { type EditedLines, useEditing } from '../form/useEditing'
import { useFirstField } from '../form/useFirstField'
import { useShortcut } from '../keys/useShortcut'
import { wordsOf } from '../list/spec'
import { MoreSteps } from '../record/MoreSteps'
import { NEW, RecordBones } from '../record/RecordBones'
import { useActions } from '../record/useActions'
import { useAskedStep } from '../record/useAskedStep'
import { useRecord } from '../record/useRecord'
import { CompanyLink } from '../session/CompanyLink'
import { useCan, useCompany, useCompanyPath } from '../session/company'
import { Status } from '../theme/Status'
import { toast } from '../toast/toasts'
import styles from './document.module.css'
import { FieldFacts } from './FieldFacts'
import { LineGrid } from './LineGrid'
import { LineStore } from './lineStore'
import { StatusBar } from './StatusBar'
import type { DocumentSpec } from './spec'
import { DocumentTotals } from './Totals'

const PHONE = '(max-width: 700px)'
const nothing = async () => null

type Versioned = { id: string; version: number }
type Props<TData, D extends Versioned, V extends FieldValues, L extends object> = { spec: DocumentSpec<TData, D, V, L> }

export function DocumentPage<TData, D extends Versioned, V extends FieldValues, L extends object>({
  spec,
}: Props<TData, D, V, L>) {
  const { id = NEW } = useParams()
  const can = useCan()
  const path = useCompanyPath()
  if (id === NEW && !spec.create) return <NotFound back={path(spec.list)} />
  const needed = id === NEW ? (spec.create?.can ?? spec.can) : spec.can
  if (!can(needed)) return <Refused permission={needed} />
  return id === NEW ? <Body spec={spec} record={null} reload={nothing} /> : <Loaded key={id} spec={spec} id={id} />
}

function Loaded<TData, D extends Versioned, V extends FieldValues, L extends object>({
  spec,
  id,
}: Props<TData, D, V, L> & { id: string }) {
  const path = useCompanyPath()
  const loading = useRecord(spec, id)
  if (loading.state === 'failed') return <Trouble error={loading.error} onRetry={loading.retry} />
  if (loading.state === 'missing') return <NotFound back={path(spec.list)} />
  if (loading.state === 'loading') return <RecordBones />
  return <Body spec={spec} record={loading.record} reload={loading.reload} />
}

/** Give the lines to the form without the blank ones; the server's places of faults are counted without them too. */
function withoutBlank<L extends object>(store: LineStore<L>, isBlank: (line: L) => boolean): EditedLines<L> {
  return {
    all: () => store.all().filter((line) => !isBlank(line)),
    isDirty: store.isDirty,
    reset: store.reset,
    replace: store.replace,
    subscribe: store.subscribe,
    setErrors: (errors) => {
      const places = store.all().flatMap((line, i) => (isBlank(line) ? [] : [i]))
      store.setErrors(errors.map((e) => ({ ...e, index: places[e.index] ?? e.index })))
    },
  }
}

function Body<TData, D extends Versioned, V extends FieldValues, L extends object>({
  spec,
  record,
  reload,
}: Props<TData, D, V, L> & { record: D | null; reload: () => Promise<D | null> }) {
  const { namespace, thing } = wordsOf(spec.name)
  const { t: word } = useTranslation(namespace, { keyPrefix: thing })
  const { t } = useTranslation('platform')
  const { client, profile } = useCompany()
  const navigate = useNavigate()
  const path = useCompanyPath()
  const phone = useMediaQuery(PHONE)
  const fields = useMemo(() => spec.sections.flatMap((s) => s.fields), [spec])
  const linesOf = (of: D | null): readonly L[] => (of ? spec.lines.of(of) : [spec.lines.blank(profile)])
  const [store] = useState(() => new LineStore<L>(linesOf(record)))
  const lines = useMemo(() => withoutBlank(store, spec.lines.isBlank), [store, spec])
  const page = useRef<HTMLElement>(null)
  useFirstField(page, !record)
  const latest = useRef(record)
  latest.current = record

  const editing = useEditing<D, V, L>({
    name: spec.name,
    schema: spec.schema,
    record,
    values: (of) => spec.values(of, profile),
    lines,
    linesOf,
    fields: fields.map((f) => f.name),
    save: async (saving) => {
      const all = { ...saving, apollo: client.apollo, lines: lines.all() }
      if (record) return spec.update({ ...all, record })
      return spec.create ? spec.create.run(all) : { errors: [] }
    },
    reload,
  })
  const locked = !!record && !spec.editable(record)
  const title = record ? spec.number(record) : word('new')
  useDocumentTitle(title)

  const save = async (): Promise<boolean> => {
    const id = await editing.save()
    if (!id) return false
    client.touch(spec.typename)
    toast({ text: t('form.saved') })
    if (!record) void navigate(path(spec.open(id)), { replace: true })
    return true
  }
  const { steps, running, leadsTo, dialogs } = useActions<D>({
    record,
    actions: spec.actions,
    typename: spec.typename,
    word,
    settle: async () => {
      if (!editing.isDirty()) return latest.current
      return (await editing.save()) ? reload() : null
    },
    reload,
    onRefused: editing.setFaults,
  })
  useAskedStep(steps)
  const order = record ? (typeof spec.next === 'function' ? spec.next(record) : spec.next) : []
  const nextId = order.find((id) => steps.some((s) => s.id === id))
  const next = steps.find((s) => s.id === nextId)
  const others = steps.filter((s) => s !== next)
  useShortcut({ keys: 'mod+s', description: t('keys.save'), scope: 'page', run: () => void save() })
  useShortcut({
    keys: 'mod+Enter',
    description: next ? next.label : t('keys.save'),
    scope: 'page',
    run: () => (next ? next.start() : void save()),
  })

  usePageCommands(steps.map((s) => ({ id: s.id, label: s.label, run: s.start })))

  const saveButton = !locked && (!record || editing.dirty) && (
    <Button
      variant={record && next ? 'outlined' : 'contained'}
      loading={editing.saving}
      onClick={() => void save()}
      data-primary-action={next ? undefined : true}
    >
      {t('form.save')}
    </Button>
  )
  const nextButton = next && (
    <Button variant="contained" loading={running === next.id} onClick={next.start} data-primary-action>
      {next.label}
    </Button>
  )
  const state = record ? spec.state(record) : null
  const stepsOf = record ? spec.steps(record) : null
  const links = record ? (spec.links?.(record) ?? []) : []
  const { aside: Aside, below: Below } = spec
  const terms = spec.terms(editing.form.getValues(), record, profile)

  return (
    <FormProvider {...editing.form}>
      <section ref={page} className={styles.page} aria-label={title}>
        <header className={styles.bar}>
          <Button component={CompanyLink} to={spec.list} color="inherit" aria-label={t('back')} sx={{ minWidth: 32 }}>
            <ArrowLeft size={18} aria-hidden />
          </Button>
          <h1>{title}</h1>
          {state && <Status tone={state.tone}>{word(`state.${state.value}`)}</Status>}
          {stepsOf && <StatusBar steps={stepsOf} leadsTo={leadsTo} word={word} />}
          <div className={styles.spring} />
          {others.length > 0 && <MoreSteps steps={others} running={running} />}
          {record && editing.dirty && (
            <Button color="inherit" onClick={editing.discard}>
              {t('form.discard')}
            </Button>
          )}
          {!phone && saveButton}
          {!phone && nextButton}
        </header>
        <div className={Aside && record ? `${form.scroll} ${form.withAside}` : form.scroll}>
          <div className={form.main}>
            <DraftBar editing={editing} />
            <Faults editing={editing} />
            <ApprovalPart step={record && spec.approval?.(record)} record={record} />
            {links.length > 0 && (
              <nav className={styles.links} aria-label={t('document.links')}>
                {links.map((link) => (
                  <CompanyLink key={link.to} to={link.to}>
                    {link.label}
                  </CompanyLink>
                ))}
              </nav>
            )}
            {locked && record && (
              <FieldFacts fields={fields} values={spec.values(record, profile)} currency={terms.currency} word={word} />
            )}
            {(locked ? [] : spec.sections).map((section, i) => (
              <div key={section.id ?? String(i)} className={form.section}>
                {section.id && <h2>{word(`sections.${section.id}`)}</h2>}
                {section.fields.map((field) => (
                  <FieldFor key={field.name} field={field} word={word} />
                ))}
              </div>
            ))}
            <LineGrid spec={spec.lines} store={store} currency={terms.currency} locked={locked} word={word} />
            {Below && record && <Below record={record} />}
          </div>
          {Aside && record && (
            <aside className={form.aside} aria-label={t('form.aside')}>
              <Suspense>
                <Aside record={record} />
              </Suspense>
            </aside>
          )}
        </div>
        <DocumentTotals spec={spec} record={record} store={store} dirty={editing.dirty} />
        {phone && (saveButton || nextButton) && (
          <div className={styles.thumb}>
            {saveButton}
            {nextButton}
          </div>
        )}
      </section>
      {dialogs}
      <EditingDialogs
        editing={editing}
        word={word}
        show={(name, value) => <FieldValue field={fields.find((f) => f.name === name)} value={value} word={word} />}
      />
    </FormProvider>
  )
}
