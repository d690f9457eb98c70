/** The first day for which the knowledge answers. */
export const firstDay = '2019-02-06'
