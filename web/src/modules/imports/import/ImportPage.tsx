// The start of an import: what it is and from which file, then what the columns of the file mean.
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { Refused } from '@/platform/errors/Refused'
import { useDocumentTitle } from '@/platform/errors/useDocumentTitle'
import { useCan } from '@/platform/session/company'
import { ColumnsStep } from './ColumnsStep'
import { FileStep } from './FileStep'
import styles from './import.module.css'
import { JobHistory } from './JobHistory'
import { Steps } from './Steps'
import { KINDS, PLACES, readWizard, type WizardState, writeWizard } from './wizard'

const CAN = 'imports.job:read'
const CAN_START = 'imports.job:create'

export function ImportPage() {
  const can = useCan()
  return can(CAN) ? <Page /> : <Refused permission={CAN} />
}

function Page() {
  const { t } = useTranslation('imports')
  const can = useCan()
  const [params, setParams] = useSearchParams()
  const state = readWizard(params)
  const kinds = KINDS.filter((kind) => PLACES[kind].needs.every(can))
  const mayStart = can(CAN_START) && kinds.length > 0
  const { kind, fileId, mapping } = state
  const isInColumns = mayStart && kind !== null && fileId !== null && kinds.includes(kind)
  const title = t('title')
  useDocumentTitle(title)
  const go = (next: WizardState, replace: boolean) => setParams(writeWizard(next), { replace })
  return (
    <section className={styles.page} aria-label={title}>
      <header className={styles.top}>
        <h1>{title}</h1>
        {mayStart && <Steps at={isInColumns ? 'columns' : 'file'} />}
      </header>
      <div className={styles.body}>
        {isInColumns ? (
          <ColumnsStep
            key={`${kind}.${fileId}`}
            kind={kind}
            fileId={fileId}
            chosen={mapping}
            onChoose={(next) => go({ ...state, mapping: next }, true)}
            onBack={() => go({ kind, fileId: null, mapping }, false)}
          />
        ) : (
          <>
            {mayStart && (
              <FileStep
                kinds={kinds}
                kind={kind && kinds.includes(kind) ? kind : (kinds[0] ?? 'PRODUCTS')}
                onKind={(next) => go({ kind: next, fileId: null, mapping: null }, true)}
                onFile={(picked, uploaded) => go({ kind: picked, fileId: uploaded, mapping }, false)}
              />
            )}
            <JobHistory />
          </>
        )}
      </div>
    </section>
  )
}
