import type { EndpointGroupParams } from '../data/pageParams'

declare module 'vue' {
  interface ComponentCustomProperties {
    /** Of the only pages that read their parameters themselves; the theme reads those of others. */
    readonly $params: EndpointGroupParams
  }
}
