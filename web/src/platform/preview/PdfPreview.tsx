// Shows a document's PDF, the same bytes that are mailed, in a panel of the page.
import Button from '@mui/material/Button'
import { Download, ExternalLink } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import styles from './preview.module.css'

export type PreviewFile = { readonly name: string; readonly url: string; readonly mediaType: string }

// The browser's own bars would take a quarter of the panel; opening and downloading are right above it.
const BARE = '#toolbar=0&navpanes=0&view=FitH'

export function PdfPreview({ file }: { file: PreviewFile }) {
  const { t } = useTranslation('platform')
  return (
    <figure className={styles.preview}>
      <figcaption className={styles.bar}>
        <span>{file.name}</span>
        <Button
          component="a"
          href={file.url}
          target="_blank"
          rel="noreferrer"
          color="inherit"
          startIcon={<ExternalLink size={14} aria-hidden />}
        >
          {t('preview.open')}
        </Button>
        <Button
          component="a"
          href={file.url}
          download={file.name}
          color="inherit"
          startIcon={<Download size={14} aria-hidden />}
        >
          {t('preview.download')}
        </Button>
      </figcaption>
      {navigator.pdfViewerEnabled && (
        <iframe title={t('preview.title', { name: file.name })} src={`${file.url}${BARE}`} className={styles.frame} />
      )}
    </figure>
  )
}
