/** The desk's picture beside its messages, as a data URI. */
export const MARK =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 36 36'%3E%3Crect width='36' height='36' rx='6' fill='%238b1a1a'/%3E%3Ctext x='18' y='24' font-family='sans-serif' font-size='15' font-weight='700' fill='white' text-anchor='middle'%3END%3C/text%3E%3C/svg%3E";
