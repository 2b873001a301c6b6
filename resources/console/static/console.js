// What the console adds where scripts run. Every page does without.
"use strict";

const words = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });
const hours = new Intl.DateTimeFormat(undefined, { timeStyle: "medium" });

function localTimes(root) {
  for (const time of root.querySelectorAll("time[datetime]")) {
    const at = new Date(time.dateTime);
    if (Number.isNaN(at.valueOf())) continue;
    time.title = time.textContent;
    time.textContent = ("clock" in time.dataset ? hours : words).format(at);
  }
}

function hereToo(field) {
  // Times are typed in UTC and read by this computer's clock everywhere else: where the two differ, both are told.
  const told = document.createElement("p");
  told.className = "hint";
  told.id = `${field.id}-here`;
  told.setAttribute("role", "status");
  field.closest(".field").append(told);
  field.setAttribute("aria-describedby", `${field.getAttribute("aria-describedby") ?? ""} ${told.id}`.trim());
  const tell = () => {
    const at = new Date(`${field.value}Z`);
    told.hidden = Number.isNaN(at.valueOf()) || at.getTimezoneOffset() === 0;
    told.textContent = told.hidden ? "" : `By the clock of this computer: ${words.format(at)}`;
  };
  field.addEventListener("input", tell);
  tell();
}

function live(place) {
  // The room: each message is the place's content anew. What has the focus keeps it, what is being typed is outside.
  const told = document.getElementById("live-state");
  const source = new EventSource(place.dataset.live);
  source.addEventListener("room", (event) => {
    const focused = document.activeElement && place.contains(document.activeElement) ? document.activeElement.id : "";
    const ticked = new Set([...place.querySelectorAll("input:checked")].map((box) => box.id));
    place.innerHTML = event.data;
    localTimes(place);
    for (const id of ticked) { const box = document.getElementById(id); if (box) box.checked = true; }
    if (focused) document.getElementById(focused)?.focus();
    if (told) told.textContent = "Live";
  });
  source.addEventListener("full", () => { source.close(); if (told) told.textContent = "Too much is watched at once. This is how it stood: load the page again."; });
  source.addEventListener("over", () => { source.close(); location.reload(); });
  source.onerror = () => { if (told) told.textContent = "No connection: this is how it stood. It is tried again."; };
}

function textOf(place, response) {
  const all = [...document.querySelectorAll(`[data-answer="${place}"]`)];
  const one = all.find((pre) => pre.dataset.response === response) ?? all[0];
  return one ? { response: one.dataset.response, text: one.textContent } : null;
}

const points = (text) => [...text].length;  // places are counted in characters, not in halves of them

function remarks(form, place) {
  // What is remarked on which words of an answer; words that do not stand there are counted, and kept in the form.
  const found = [];
  let lost = 0;
  for (let at = 0; form.elements[`remark-${place}-${at}-words`]; at++) {
    const part = (name) => form.elements[`remark-${place}-${at}-${name}`].value;
    const said = part("words"), comment = part("comment").trim();
    if (!said.trim() && !comment) continue;
    const answer = textOf(place, part("response"));
    const near = answer && said.trim() && part("start") ? [...answer.text].slice(0, Number(part("start"))).join("").length : 0;
    let start = answer && said.trim() ? answer.text.startsWith(said, near) ? near : answer.text.indexOf(said) : -1;
    if (start < 0) { lost++; continue; }
    start = points(answer.text.slice(0, start));
    found.push({ response_id: answer.response, start, end: start + points(said), comment });
  }
  return { found, lost };
}

function remarkOnSelection(button) {
  // What is selected in an answer goes into the first free remark; where there is none, one is added.
  const place = button.dataset.remark, form = button.form;
  const chosen = document.getSelection();
  const pre = chosen.rangeCount && chosen.toString() ? chosen.getRangeAt(0).startContainer.parentElement?.closest(`[data-answer="${place}"]`) : null;
  if (!pre || !pre.contains(chosen.getRangeAt(0).endContainer)) { document.getElementById("draft-state").textContent = "Select words of the answer first."; return; }
  const before = document.createRange();
  before.selectNodeContents(pre);
  before.setEnd(chosen.getRangeAt(0).startContainer, chosen.getRangeAt(0).startOffset);
  const rows = [...form.querySelectorAll(`[data-row="${place}"]`)];
  let row = rows.find((one) => ![...one.querySelectorAll("textarea, input:not([type=hidden])")].some((box) => box.value.trim()));
  if (!row) {
    const last = rows[rows.length - 1], at = rows.length;
    row = last.cloneNode(true);
    row.querySelector("legend").textContent = `Remark ${at + 1}`;
    for (const box of row.querySelectorAll("[name]")) { box.name = box.name.replace(/^(remark-\d+-)\d+/, `$1${at}`); box.value = ""; if (box.id) box.id = `f-${box.name}`; }
    for (const label of row.querySelectorAll("label")) label.htmlFor = label.htmlFor.replace(/^(f-remark-\d+-)\d+/, `$1${at}`);
    last.after(row);
  }
  const part = (name) => row.querySelector(`[name$="-${name}"]`);
  part("response").value = pre.dataset.response;
  part("start").value = points(before.toString());
  part("words").value = chosen.toString();
  row.closest("details").open = true;
  part("comment").focus();
  form.dispatchEvent(new Event("input"));
}

function keepDrafts(form) {
  // What a marker types is kept on the server a moment later; the page says so only when it is.
  const state = document.getElementById("draft-state");
  const told = new Map();
  let timer = 0, busy = false, again = false;
  const typed = (place) => {
    const levels = {};
    const start = `level-${place}-`;
    for (const box of form.querySelectorAll("input:checked")) if (box.name.startsWith(start)) levels[box.name.slice(start.length)] = box.value;
    const points = Object.keys(levels).length ? "" : (form.elements[`points-${place}`]?.value.trim() ?? "");
    return { annotations: remarks(form, place).found, item_id: form.elements[`item-${place}`].value, points, levels, comment: form.elements[`comment-${place}`].value.trim() };
  };
  for (let place = 0; form.elements[`item-${place}`]; place++) told.set(place, JSON.stringify(typed(place)));
  async function keep() {
    if (busy) { again = true; return; }
    busy = true;
    try {
      for (const [place, before] of told) {
        const now = typed(place), text = JSON.stringify(now);
        if (text === before) continue;
        const revision = form.elements[`revision-${place}`];
        const reply = await fetch(form.dataset.drafts, {
          method: "PUT",
          headers: { "Content-Type": "application/json", "X-CSRF-Token": form.elements.csrf.value },
          body: JSON.stringify({ ...now, revision: Number(revision.value) }),
        });
        if (reply.ok) { revision.value = (await reply.json()).revision; told.set(place, text); state.textContent = remarks(form, place).lost ? "Kept, but for remarks whose words are not in the answer." : "Kept"; continue; }
        const problem = await reply.json().catch(() => ({}));
        state.textContent = reply.status === 401 ? "Not kept: your session has ended. Press Keep the draft: nothing is lost." : `Not kept: ${problem.title ?? reply.status}`;
        return;
      }
    } catch { state.textContent = "Not kept yet: no connection. It is tried again."; again = true; }
    finally { busy = false; if (again) { again = false; timer = setTimeout(keep, 2000); } }
  }
  form.addEventListener("input", () => { state.textContent = "Being kept"; clearTimeout(timer); timer = setTimeout(keep, 800); });
  form.addEventListener("submit", () => clearTimeout(timer));
}

function dropped(place) {
  // A file that is dragged onto the field is the file that was chosen.
  const input = place.querySelector("input[type=file]");
  for (const kind of ["dragenter", "dragover"]) place.addEventListener(kind, (event) => { event.preventDefault(); place.classList.add("over"); });
  for (const kind of ["dragleave", "drop"]) place.addEventListener(kind, () => place.classList.remove("over"));
  place.addEventListener("drop", (event) => { event.preventDefault(); if (event.dataTransfer.files.length) input.files = event.dataTransfer.files; });
}

function keys(box) {
  // Single letters press what is marked with them, where nothing is being typed; whoever does not want that turns it off.
  box.checked = localStorage.getItem("carrel.keys") !== "off";
  box.addEventListener("change", () => localStorage.setItem("carrel.keys", box.checked ? "on" : "off"));
  document.addEventListener("keydown", (event) => {
    if (!box.checked || event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.isComposing) return;
    if (event.target.matches?.("input:not([type=checkbox]):not([type=radio]), select, textarea")) return;
    const found = [...document.querySelectorAll("[data-key]")].find((one) => one.dataset.key === event.key.toLowerCase());
    if (!found) return;
    event.preventDefault();
    if (found.matches("input")) found.focus(); else { if (found.matches("summary")) found.focus(); found.click(); }
  });
}

document.addEventListener("DOMContentLoaded", () => {
  localTimes(document);
  const menu = document.querySelector(".menu"), here = menu?.querySelector("[aria-current]");
  const below = here ? here.getBoundingClientRect().bottom - menu.getBoundingClientRect().bottom : 0;
  if (below > 0) menu.scrollTop = below + menu.clientHeight / 3;
  for (const one of document.querySelectorAll('input[type="datetime-local"]')) hereToo(one);
  for (const one of document.querySelectorAll("[data-submit]")) one.addEventListener("change", () => one.form.requestSubmit());
  for (const one of document.querySelectorAll("[data-live]")) live(one);
  for (const one of document.querySelectorAll("form[data-drafts]")) keepDrafts(one);
  for (const one of document.querySelectorAll("[data-drop]")) dropped(one);
  for (const one of document.querySelectorAll("[data-keys]")) keys(one);
  for (const one of document.querySelectorAll("[data-remark]")) { one.hidden = false; one.addEventListener("click", () => remarkOnSelection(one)); }
  for (const form of document.querySelectorAll("form[data-sure]")) form.addEventListener("submit", (event) => {
    if (!confirm(form.dataset.sure)) event.preventDefault();
  });
});
