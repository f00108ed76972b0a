import { withVersion } from '../../data/addresses'
import { useAddress } from './useAddress'
import { useServerVersion } from './useServerVersion'

/** Makes links to send to others: complete, and for the sender’s server version if it is known. */
export function useSharedLink(): (path: string) => string {
  const { absoluteHref } = useAddress()
  const { version } = useServerVersion()
  return (path) => absoluteHref(withVersion(path, version.value))
}
