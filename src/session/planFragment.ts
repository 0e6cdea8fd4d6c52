/** How the fragment of an address begins that holds a plan. */
export const planFragment = '#plan='
