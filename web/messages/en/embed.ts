/** What is said in a page of somebody else's, in English. */
export const embed = {
  explore: "Explore",
  wheel: "{key} + scroll zooms the map",
  touch: "Two fingers move the map",
};
