import type categoryPages from './[category].paths'
import type codePages from './[code].paths'
import type endpointPages from './endpoints/[group].paths'

type ParamsOf<Pages extends { readonly paths: () => readonly { readonly params: unknown }[] }> =
  ReturnType<Pages['paths']>[number]['params']

declare module 'vue' {
  interface ComponentCustomProperties {
    /** Each page has only those of its own `.paths.ts`. */
    readonly $params: ParamsOf<typeof categoryPages> &
      ParamsOf<typeof codePages> &
      ParamsOf<typeof endpointPages>
  }
}
