/** What a file of the request holds: single permissions, consolidated rows of one kind or another, or what changed. */
export type Profile = 'flows' | 'rules' | 'minimal' | 'delta'

export interface ProfileText {
  readonly id: Profile
  readonly title: string
  readonly sentence: string
}

/** All profiles in the order in which they are offered. */
export const profiles: readonly ProfileText[] = [
  { id: 'rules', title: 'By rule', sentence: 'One row for each documented rule and pair of zones.' },
  { id: 'minimal', title: 'Fewest rows', sentence: 'As few rows as stand for exactly the same permissions.' },
  { id: 'flows', title: 'Single flows', sentence: 'One source, one destination and one port a row.' },
  { id: 'delta', title: 'Changes', sentence: 'What to add and to remove since the last request, by rule.' },
]

export function isProfile(text: string): text is Profile {
  return profiles.some(({ id }) => id === text)
}
