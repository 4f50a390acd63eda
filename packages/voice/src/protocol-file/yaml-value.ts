/** The part of YAML a protocol needs: maps and lists, indented or in brackets, plain and quoted text, block text (`|`), comments. */
export type Yaml = string | number | boolean | null | readonly Yaml[] | { readonly [key: string]: Yaml };
