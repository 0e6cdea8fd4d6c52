import fc from 'fast-check'

/** The gate gives the same answer for the same code; everywhere else the laws look at new cases each time. */
if (process.env.CI) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 2016 })
