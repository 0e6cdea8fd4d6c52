/** fine: done; problems: the plan has errors; misuse: wrong use, or a plan or file that cannot be read or written. */
export const exitCode = { fine: 0, problems: 1, misuse: 2 } as const

export type ExitCode = (typeof exitCode)[keyof typeof exitCode]
