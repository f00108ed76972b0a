// Vue for the components of the default theme, of which three fade in by a part of Vue that takes
// more than all that the search knows of versions. Styles do it here: see style.css.
export * from 'vue'

/** Shows its content as it is. */
export const Transition = (_, { slots }) => slots.default?.()[0]
