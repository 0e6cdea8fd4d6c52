/** A plan that is not written, because it could not be opened again. The message says so in the page's language. */
export class PlanTooLarge extends Error {
  override readonly name = 'PlanTooLarge'
}
