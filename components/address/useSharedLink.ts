import { withVersion } from '../../data/addresses'
import { useAddress } from './useAddress'
import { useServerVersion } from './useServerVersion'

/** Makes complete links, for the sender’s server version if known. */
export function useSharedLink(): (path: string) => string {
  const { absoluteHref } = useAddress()
  const { version } = useServerVersion()
  return (path) => absoluteHref(withVersion(path, version.value))
}
