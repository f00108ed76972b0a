/** Progress, counted in files, from the worker to the pages. */
export interface DownloadProgress {
  readonly kind: 'download'
  readonly done: number
  readonly total: number
}

/** From a page to a waiting worker: take over. */
export const ACTIVATE = 'activate'

/** Whether a message reports download progress. */
export function isDownloadProgress(data: unknown): data is DownloadProgress {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'download'
}

/** `offline.json`. */
export interface OfflineContents {
  readonly bytes: number
}
