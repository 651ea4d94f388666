/** The same shape while it is being made; whoever receives it gets the readonly one. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };
