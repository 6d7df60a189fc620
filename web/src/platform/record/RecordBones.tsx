// What stands in a record's place while it loads, and the word in its address while it is being made.
import styles from '../form/form.module.css'

export const NEW = 'new'

export function RecordBones() {
  return (
    <div className={styles.bones} aria-busy="true">
      <span />
      <span />
      <span />
      <span />
    </div>
  )
}
