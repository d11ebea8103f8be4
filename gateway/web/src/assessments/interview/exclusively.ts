export type Exclusively = (name: string, work: () => Promise<void>) => Promise<void>;

/** Lets one tab at a time do something; the others wait for it. Browsers without locks do it side by side. */
export const exclusively: Exclusively = async (name, work) => {
  const locks = (navigator as Partial<Navigator>).locks;
  await (locks ? locks.request(name, work) : work());
};
