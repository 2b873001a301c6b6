// What the console adds where scripts run. Every page does without.
"use strict";

const words = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });

function localTimes(root) {
  for (const time of root.querySelectorAll("time[datetime]")) {
    const at = new Date(time.dateTime);
    if (Number.isNaN(at.valueOf())) continue;
    time.title = time.textContent;
    time.textContent = words.format(at);
  }
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
  source.addEventListener("over", () => { source.close(); location.reload(); });
  source.onerror = () => { if (told) told.textContent = "No connection: this is how it stood. It is tried again."; };
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
    return { item_id: form.elements[`item-${place}`].value, points, levels, comment: form.elements[`comment-${place}`].value.trim() };
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
        if (reply.ok) { revision.value = (await reply.json()).revision; told.set(place, text); state.textContent = "Kept"; continue; }
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

document.addEventListener("DOMContentLoaded", () => {
  localTimes(document);
  for (const one of document.querySelectorAll("[data-submit]")) one.addEventListener("change", () => one.form.requestSubmit());
  for (const one of document.querySelectorAll("[data-live]")) live(one);
  for (const one of document.querySelectorAll("form[data-drafts]")) keepDrafts(one);
  for (const form of document.querySelectorAll("form[data-sure]")) form.addEventListener("submit", (event) => {
    if (!confirm(form.dataset.sure)) event.preventDefault();
  });
});
