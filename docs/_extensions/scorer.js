// How the search ranks a result. Guides come before the reference and before the source of examples, which show the same in
// detail; a title that has all words says what a page is about. For a name, such as an operation ID, the reference comes first.
const wanted = (new URLSearchParams(location.search).get("q") || "").trim().toLowerCase().split(/\s+/);
const isName = wanted.length === 1 && /[a-z][A-Z]|_|\./.test(new URLSearchParams(location.search).get("q"));
var Scorer = {
  objNameMatch: 11,
  objPartialMatch: 6,
  objPrio: { 0: 15, 1: 5, 2: -5 },
  objPrioDefault: 0,
  title: 15,
  partialTitle: 7,
  term: 5,
  partialTerm: 2,
  score: ([page, title, , , score, , kind]) => {
    if (page.startsWith("repository/")) return score - 100;
    const detail = /^(reference|services)\//.test(page);
    if (kind === "object") return score;
    if (isName) return page.startsWith("services/") ? score + 10 : score;
    if (detail) return score - 3;
    if (kind === "title") return score + 30;
    return wanted.every((word) => title.toLowerCase().includes(word)) ? score + 25 : score;
  },
};
