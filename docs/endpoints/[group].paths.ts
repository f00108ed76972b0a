import { describeEndpointGroups } from '../../data/endpoints/describeEndpoints'

export default {
  paths: () =>
    describeEndpointGroups().map((group) => ({
      params: { group: group.slug, content: group },
    })),
}
