/** Something that knows whether it is on a list already. */
export interface Listed {
  listed: boolean
}

/** Items to be worked through, each once: cheaper than a set for those that are many and short-lived. */
export class Worklist<T extends Listed> {
  readonly items: T[] = []

  add(item: T): void {
    if (item.listed) return
    item.listed = true
    this.items.push(item)
  }

  /** Lets the items be listed again, elsewhere or here. */
  close(): void {
    for (const item of this.items) item.listed = false
    this.items.length = 0
  }
}
