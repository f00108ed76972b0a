/** How a code arrives, if not in the field `code`. */
export type Arrival = 'warning' | 'html'

const ARRIVALS: Readonly<Record<Arrival, string>> = {
  warning: 'in the message of a response with code 0',
  html: 'on an HTML page',
}

/** The same as a remark; none for a code in the field `code`. */
export const describeArrival = (as: Arrival | null): readonly string[] => (as ? [ARRIVALS[as]] : [])
