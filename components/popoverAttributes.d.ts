// The attributes of popovers, which the types of Vue 3.5 lack
// (https://html.spec.whatwg.org/multipage/popover.html).
import 'vue'

declare module '@vue/runtime-dom' {
  interface HTMLAttributes {
    popover?: 'auto' | 'manual' | 'hint'
  }
  interface ButtonHTMLAttributes {
    popovertarget?: string
  }
}
