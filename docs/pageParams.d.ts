import type { CategoryParams, CodeParams, EndpointGroupParams } from '../data/pageParams'

declare module 'vue' {
  interface ComponentCustomProperties {
    /** Parameters of the page; each page has only those that its own `.paths.ts` gives. */
    readonly $params: CategoryParams & CodeParams & EndpointGroupParams
  }
}
