/** From the worker to the pages: how far its download is, in files. */
export interface DownloadProgress {
  readonly kind: 'download'
  readonly done: number
  readonly total: number
}

/** From a page to a worker that waits: take over. */
export const ACTIVATE = 'activate'

/** Tells messages about the progress from others. */
export function isDownloadProgress(data: unknown): data is DownloadProgress {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'download'
}

/** `offline.json`: what the copy consists of. */
export interface OfflineContents {
  readonly files: number
  readonly bytes: number
}
