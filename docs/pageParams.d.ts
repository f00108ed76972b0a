import type { CodeParams } from '../data/details/codeParams'
import type { CategoryParams, EndpointGroupParams } from '../data/pageParams'

declare module 'vue' {
  interface ComponentCustomProperties {
    /** Each page has only those of its own `.paths.ts`. */
    readonly $params: CategoryParams & CodeParams & EndpointGroupParams
  }
}
