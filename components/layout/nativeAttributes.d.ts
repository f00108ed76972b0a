// HTML attributes for popovers and button commands that Vue 3.5’s types lack
// (https://html.spec.whatwg.org/multipage/popover.html,
// https://html.spec.whatwg.org/multipage/form-elements.html#attr-button-command).
import 'vue'

declare module '@vue/runtime-dom' {
  interface HTMLAttributes {
    popover?: 'auto' | 'manual' | 'hint'
  }
  interface ButtonHTMLAttributes {
    popovertarget?: string
    command?: 'show-modal' | 'close'
    commandfor?: string
  }
}
