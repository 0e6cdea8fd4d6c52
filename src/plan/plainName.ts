/** Names of computers and zones that differ in capital letters, or in blanks around them, alone are one name. */
export const plainName = (name: string): string => name.trim().toLowerCase()
