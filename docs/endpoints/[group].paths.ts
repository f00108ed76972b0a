import { describeEndpointGroups } from '../../data/endpoints/describeEndpoints'
import type { EndpointGroupParams } from '../../data/pageParams'

export default {
  paths: () =>
    describeEndpointGroups().map((group) => ({
      params: { group: group.slug, content: group } satisfies EndpointGroupParams,
    })),
}
