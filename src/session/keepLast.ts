/** A function that gives the same object again as long as it is asked with the same arguments. */
export function keepLast<Arguments extends readonly unknown[], Result>(
  make: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  let last: { readonly given: Arguments; readonly result: Result } | undefined
  return (...given) => {
    if (last === undefined || given.some((one, at) => one !== last?.given[at])) last = { given, result: make(...given) }
    return last.result
  }
}
