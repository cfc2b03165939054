// How the search ranks a result: first a heading that has the words, because it says what its section is about; last the
// source of examples and the change log, which only show what pages explain. The other numbers are those of Sphinx.
var Scorer = {
  objNameMatch: 11,
  objPartialMatch: 6,
  objPrio: { 0: 15, 1: 5, 2: -5 },
  objPrioDefault: 0,
  title: 15,
  partialTitle: 7,
  term: 5,
  partialTerm: 2,
  score: ([page, , , , score, , kind]) => score + (kind === "title" ? 30 : 0) - (page.startsWith("repository/") ? 100 : 0),
};
