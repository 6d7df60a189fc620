// Makes one thing of another once: a form takes a record that is not the same object for one that somebody changed.

export function once<A extends object, B>(make: (from: A) => B): (from: A) => B {
  const made = new WeakMap<A, { readonly of: B }>()
  return (from) => {
    let known = made.get(from)
    if (!known) {
      known = { of: make(from) }
      made.set(from, known)
    }
    return known.of
  }
}
