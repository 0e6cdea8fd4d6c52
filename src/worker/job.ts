import type { Progress } from '#flows/steps.ts'

/** What a job says on its way: how far it is, or some more items of a list that is too long to hand over at once. */
export type JobStep<Item = never> = Progress | { readonly items: readonly Item[] }

/**
 * Long work in short steps: between two of them it can be stopped. Input, items and output go from thread to thread, so
 * they hold nothing but data. What it throws is told to the user in the words of the error.
 */
export type Job<Input extends object, Output, Item = never> = (input: Input) => Generator<JobStep<Item>, Output>
