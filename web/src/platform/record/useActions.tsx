// Runs a record's steps: saves what was typed first, asks when it must, shows the new state at once, says what was refused.
import type { TFunction } from 'i18next'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { idempotencyKey, type Refusal } from '../graphql/refusals'
import { useCan, useCompany, useCompanyPath } from '../session/company'
import { toast } from '../toast/toasts'
import type { Action, Actions } from './actions'

const ConfirmDialog = lazy(() => import('./ConfirmDialog'))

export type Step = {
  readonly id: string
  readonly label: string
  readonly tone?: 'bad' | undefined
  /** Asks something before anything is done. */
  readonly asks: boolean
  readonly start: () => void
}

export type RunningActions = {
  readonly steps: readonly Step[]
  /** The id of the step the server is working on. */
  readonly running: string | null
  readonly leadsTo: string | null
  readonly dialogs: ReactNode
}

type Options<D> = {
  readonly record: D | null
  readonly actions: Actions<D>
  readonly typename: string
  readonly word: TFunction
  /** Save what was typed and give the record as it then is; null when that was refused. */
  readonly settle: () => Promise<D | null>
  readonly reload: () => Promise<D | null>
  readonly onRefused: (errors: readonly Refusal[]) => void
}

export function useActions<D extends { id: string; version: number }>(options: Options<D>): RunningActions {
  const { record, actions, typename, word, settle, reload, onRefused } = options
  const { t } = useTranslation('platform')
  const { client } = useCompany()
  const path = useCompanyPath()
  const navigate = useNavigate()
  const can = useCan()
  const [running, setRunning] = useState<string | null>(null)
  const [asking, setAsking] = useState<string | null>(null)
  const [dialog, setDialog] = useState<{ id: string; record: D } | null>(null)
  const go = (to: string) => void navigate(path(to))

  const finish = async () => {
    await reload()
    client.touch(typename)
  }

  const run = async (id: string, action: Extract<Action<D>, { run: unknown }>, current: D) => {
    setRunning(id)
    try {
      const key = idempotencyKey()
      const outcome = await action.run({ apollo: client.apollo, record: current, key, go })
      const { errors } = outcome
      if (errors.length) {
        // What waits for a second person is told once: the page itself says what can be done about it, and when that is over.
        const waits = errors.find((e) => e.code === 'NEEDS_APPROVAL')
        if (waits) {
          toast({ text: waits.message, tone: 'bad' })
          client.touch('Approval')
        }
        onRefused(errors.filter((e) => e !== waits))
        if (errors.some((e) => e.code === 'STALE')) await reload()
        return
      }
      await finish()
      const { undo } = action
      toast({
        text: word(`done.${id}`),
        ...(undo && {
          undo: () =>
            void (async () => {
              const fresh = (await reload()) ?? current
              const reversed = await undo({ apollo: client.apollo, record: fresh, key: idempotencyKey(), go })
              if (reversed.errors[0]) toast({ text: reversed.errors[0].message, tone: 'bad' })
              await finish()
            })(),
        }),
      })
    } catch (error) {
      toast({ text: error instanceof Error ? error.message : t('trouble.server.title'), tone: 'bad' })
    } finally {
      setRunning(null)
    }
  }

  const start = async (id: string, confirmed: boolean) => {
    const action = actions[id]
    if (!action || running) return
    if (action.confirm && !confirmed) {
      setAsking(id)
      return
    }
    setAsking(null)
    if ('to' in action) {
      if (record) go(action.to(record))
      return
    }
    const current = await settle()
    if (!current) return
    if ('dialog' in action) setDialog({ id, record: current })
    else await run(id, action, current)
  }

  const steps = record
    ? Object.entries(actions)
        .filter(([, action]) => action.available(record) && (!action.can || can(action.can)))
        .map(([id, action]) => ({
          id,
          label: word(`actions.${id}`),
          tone: action.tone,
          asks: 'dialog' in action || !!action.confirm,
          start: () => void start(id, false),
        }))
    : []
  const shown = dialog ? actions[dialog.id] : undefined
  const Shown = shown && 'dialog' in shown ? shown.dialog : null

  const dialogs = (
    <Suspense>
      {asking !== null && (
        <ConfirmDialog
          title={word(`actions.${asking}`)}
          text={word(`confirm.${asking}`)}
          onCancel={() => setAsking(null)}
          onConfirm={() => void start(asking, true)}
        />
      )}
      {Shown && dialog && (
        <Shown
          record={dialog.record}
          onClose={(done) => {
            const { id } = dialog
            setDialog(null)
            if (!done) return
            toast({ text: word(`done.${id}`) })
            void finish()
          }}
        />
      )}
    </Suspense>
  )
  const action = running ? actions[running] : undefined
  return { steps, running, leadsTo: action?.leadsTo ?? null, dialogs }
}
