import type { Endpoint } from '.'

/** The anchor of an endpoint on the page of its group: `post-user-mark`. */
export function endpointAnchor({ name }: Pick<Endpoint, 'name'>): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '')
}

/** The address of the page of a group of endpoints. */
export function endpointGroupPath(group: string): string {
  return `/endpoints/${group}`
}

/** The address of an endpoint, such as `/endpoints/user#post-user-mark`. */
export function endpointPath(endpoint: Pick<Endpoint, 'name' | 'group'>): string {
  return `${endpointGroupPath(endpoint.group)}#${endpointAnchor(endpoint)}`
}
