/*
 * A meeting shows one key result at a time. Without this file they stand below each other, each with its own form. What is
 * saved goes the way of every check-in; then the meeting goes on.
 */
(function (window, document, Okr) {
    "use strict";

    var SLIDES = ".okr-meeting-slide";
    var END = "okr-meeting-end";
    var STORE = "okr-meeting";
    var current = "";
    var savedSlide = "";

    Okr.meeting = { listeners: [] };

    function slides() {
        return Array.prototype.slice.call(document.querySelectorAll(SLIDES));
    }

    function ids() {
        return slides().map(function (slide) {
            return slide.id;
        });
    }

    /** What a person has chosen stays on this computer. */
    Okr.meeting.setting = function (name, value) {
        try {
            var all = JSON.parse(window.localStorage.getItem(STORE)) || {};
            if (value !== undefined) {
                all[name] = value;
                window.localStorage.setItem(STORE, JSON.stringify(all));
            }
            return all[name];
        } catch (e) {
            return undefined;
        }
    };

    Okr.meeting.current = function () {
        return current;
    };

    /** How many key results there are; the last page is none. */
    Okr.meeting.count = function () {
        return slides().length - 1;
    };

    function mark() {
        Okr.each(document, "[data-okr-slide]", function (link) {
            if (link.getAttribute("data-okr-slide") === current) {
                link.setAttribute("aria-current", "step");
            } else {
                link.removeAttribute("aria-current");
            }
        });
        slides().forEach(function (slide) {
            slide.hidden = slide.id !== current;
        });
        var place = ids().indexOf(current);
        document.getElementById("okr-meeting-previous").disabled = place <= 0;
        document.getElementById("okr-meeting-next").disabled = current === END;
        document.getElementById("okr-meeting").setAttribute(
            "data-okr-panels", ["okr-meeting-agenda", END, current].join(" "));
    }

    /** Shows a page of the meeting; the focus goes to its title, so that reading aloud begins there. */
    function show(id, focus) {
        current = id;
        mark();
        window.history.replaceState(null, "", "#" + id);
        Okr.meeting.listeners.forEach(function (listener) {
            listener(id);
        });
        if (focus) {
            document.getElementById(id + "-title").focus({ preventScroll: true });
            document.getElementById("okr-meeting").scrollIntoView({ block: "nearest" });
        }
    }

    function step(by) {
        var all = ids();
        var next = all.indexOf(current) + by;
        if (next >= 0 && next < all.length) {
            show(all[next], true);
        }
    }

    function typing(target) {
        return target.closest("input, textarea, select, [contenteditable], dialog, summary");
    }

    function turned(key) {
        return { ArrowRight: 1, j: 1, ArrowLeft: -1, k: -1 }[key] || 0;
    }

    function pressed(event) {
        var by = turned(event.key);
        var plain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
        if (by && plain && !event.defaultPrevented && !typing(event.target)
                && Okr.meeting.setting("shortcuts") !== false && !document.querySelector("dialog[open]")) {
            event.preventDefault();
            step(by);
        }
    }

    function clicked(event) {
        var link = event.target.closest("[data-okr-slide]");
        var button = event.target.closest("[data-okr-step]");
        if (link) {
            event.preventDefault();
            show(link.getAttribute("data-okr-slide"), true);
        } else if (button) {
            step(Number(button.getAttribute("data-okr-step")));
        }
    }

    function first() {
        var asked = window.location.hash.slice(1);
        return ids().indexOf(asked) >= 0 ? asked : ids()[0];
    }

    function shortcuts() {
        var box = document.getElementById("okr-meeting-shortcuts");
        var hint = document.getElementById("okr-meeting-keys");
        box.checked = Okr.meeting.setting("shortcuts") !== false;
        hint.hidden = !box.checked;
        box.addEventListener("change", function () {
            Okr.meeting.setting("shortcuts", box.checked);
            hint.hidden = !box.checked;
        });
    }

    Okr.enhance("Meeting", "#okr-meeting", function (root) {
        root.classList.add("okr-meeting-live");
        document.getElementById("okr-meeting-tools").hidden = false;
        root.addEventListener("click", clicked);
        document.addEventListener("keydown", pressed);
        root.addEventListener("okr-saved", function (event) {
            savedSlide = event.target.closest(SLIDES) ? event.target.closest(SLIDES).id : "";
        });
        shortcuts();
        show(first(), false);
    });

    /** A fresh page takes the place of an old one: it stays as visible as that was, and after saving the next one comes. */
    Okr.enhance("Slide", SLIDES + ", #okr-meeting-agenda", function (fresh) {
        if (!current) {
            return;
        }
        mark();
        if (savedSlide && fresh.id === savedSlide) {
            savedSlide = "";
            step(1);
        }
    });
})(window, document, window.Okr);
