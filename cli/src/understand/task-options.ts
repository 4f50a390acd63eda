/** How a task is asked for on the command line. */
export type TaskOptions = {
  pack: 'core' | 'research';
  lang: 'es' | 'en' | undefined;
  preset: 'draft' | 'text' | undefined;
  four: boolean;
  among: readonly string[] | undefined;
  clusters: number | undefined;
  training: string | undefined;
};
