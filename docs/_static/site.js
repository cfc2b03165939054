// A region that scrolls needs the focus, so that a keyboard can scroll it; one that fits must not take it.
const regions = document.querySelectorAll(".table-wrapper, .highlight > pre");
function reach() {
  for (const region of regions) {
    if (region.scrollWidth > region.clientWidth) region.tabIndex = 0;
    else region.removeAttribute("tabindex");
  }
}
addEventListener("resize", reach);
addEventListener("load", reach);
reach();

// The versions that stand beside each other. A page that was opened as a file cannot read them.
async function list(box) {
  const answer = await fetch(box.dataset.versions, { cache: "no-cache" });
  if (!answer.ok) return;
  const versions = await answer.json();
  if (versions.length < 2) return;
  const choice = box.querySelector("select");
  for (const { name, folder } of versions) {
    choice.add(new Option(name, folder, false, folder === box.dataset.folder));
  }
  const root = new URL(".", new URL(box.dataset.versions, location));
  const here = new URL(document.documentElement.dataset.content_root, location);
  const page = location.href.slice(here.href.length);
  choice.addEventListener("change", async () => {
    const front = new URL(choice.value ? `${choice.value}/` : "", root);
    const same = new URL(page, front);
    const found = await fetch(same, { method: "HEAD" });
    location.assign(found.ok ? same : new URL("index.html", front));
  });
  box.hidden = false;
}
const box = document.querySelector(".versions");
if (box && location.protocol.startsWith("http")) list(box);

// The search reads the excerpts of its results from the pages, which a page that was opened as a file may not do.
if (location.protocol === "file:") DOCUMENTATION_OPTIONS.SHOW_SEARCH_SUMMARY = false;
