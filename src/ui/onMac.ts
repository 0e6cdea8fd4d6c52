/** Whether this is a Mac, whose keys have other signs. */
export const onMac = (): boolean => navigator.platform.startsWith('Mac')
