import { create } from 'zustand'

interface Finding {
  readonly open: boolean
  /** Grows with every wish to find something: the field then takes the focus. */
  readonly asked: number
  readonly text: string
}

/** The bar that finds things in the plan. */
export const useFinding = create<Finding>()(() => ({ open: false, asked: 0, text: '' }))

export const openFind = (): void => useFinding.setState(({ asked }) => ({ open: true, asked: asked + 1 }))
export const typeFind = (text: string): void => useFinding.setState({ text })
export const closeFind = (): void => useFinding.setState({ open: false })
