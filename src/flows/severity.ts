/** error: the request would be wrong or refused; warning: it would be questioned; info: good to know. */
export type Severity = 'error' | 'warning' | 'info'
