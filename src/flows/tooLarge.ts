/** A plan asks for more than can be done in reasonable time and memory. The message says how much, and what to do instead. */
export class TooLarge extends RangeError {
  override readonly name = 'TooLarge'
}
