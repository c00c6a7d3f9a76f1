/*
 * A search form whose results follow what is typed: a combobox with its list always open. The server finds and words
 * the results; without script the same form loads the same list.
 */
(function (window, document, Okr) {
    "use strict";
    if (Okr.finder) {
        return;
    }

    var PAUSE = 200;
    Okr.finder = {};

    function options(list) {
        return Array.prototype.slice.call(list.querySelectorAll("[role=option]"));
    }

    function active(list) {
        return list.querySelector("[aria-selected=true]");
    }

    /** Links become options: the field keeps the focus, arrows walk through the list. */
    function prepare(list) {
        list.setAttribute("role", "listbox");
        Okr.each(list, "li", function (item) {
            var title = item.querySelector("a.okr-finder-title");
            item.setAttribute("role", "option");
            item.setAttribute("aria-selected", "false");
            item.setAttribute("aria-disabled", String(item.hasAttribute("data-okr-taken")));
            if (title) {
                var plain = document.createElement("span");
                plain.className = title.className;
                plain.textContent = title.textContent;
                title.parentNode.replaceChild(plain, title);
            }
        });
    }

    function select(input, list, item) {
        var before = active(list);
        if (before) {
            before.setAttribute("aria-selected", "false");
        }
        if (!item) {
            input.removeAttribute("aria-activedescendant");
            return;
        }
        item.setAttribute("aria-selected", "true");
        input.setAttribute("aria-activedescendant", item.id);
        item.scrollIntoView({ block: "nearest" });
    }

    function step(input, list, by) {
        var all = options(list);
        if (all.length > 0) {
            var at = all.indexOf(active(list));
            var next = at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length;
            select(input, list, all[next]);
        }
    }

    function choose(form, item) {
        var href = item && item.getAttribute("data-okr-href");
        if (!href) {
            return;
        }
        if (Okr.dialog.contains(form)) {
            Okr.dialog.open(href, item);
        } else {
            window.location.assign(href);
        }
    }

    function address(form) {
        return form.getAttribute("action") + "?" + new window.URLSearchParams(new window.FormData(form)).toString();
    }

    function take(form, page, id) {
        var fresh = page.getElementById(id);
        var old = form.querySelector("#" + id);
        if (fresh && old) {
            old.textContent = "";
            Array.prototype.slice.call(fresh.childNodes).forEach(function (child) {
                old.appendChild(document.importNode(child, true));
            });
            old.hidden = fresh.hasAttribute("hidden");
        }
    }

    function follow(form, input, list) {
        var asked = 0;
        var timer = null;
        function load() {
            var mine = asked += 1;
            Okr.page(address(form)).then(function (page) {
                if (mine === asked) {
                    ["okr-finder-list", "okr-finder-count", "okr-finder-nothing"].forEach(function (id) {
                        take(form, page, id);
                    });
                    prepare(list);
                    select(input, list, null);
                }
            }, function (problem) {
                Okr.say(problem.message);
            });
        }
        function later() {
            window.clearTimeout(timer);
            timer = window.setTimeout(load, PAUSE);
        }
        input.addEventListener("input", later);
        Okr.each(form, "select", function (filter) {
            filter.addEventListener("change", load);
        });
    }

    function keys(form, input, list) {
        input.addEventListener("keydown", function (event) {
            if (event.key === "ArrowDown" || event.key === "ArrowUp") {
                event.preventDefault();
                step(input, list, event.key === "ArrowDown" ? 1 : -1);
            } else if (event.key === "Enter") {
                event.preventDefault();
                choose(form, active(list));
            }
        });
        list.addEventListener("click", function (event) {
            choose(form, event.target.closest("[role=option]"));
        });
    }

    Okr.enhance("Finder", "form[data-okr-finder]", function (form) {
        var input = form.querySelector("[name=q]");
        var list = form.querySelector("#okr-finder-list");
        input.setAttribute("role", "combobox");
        input.setAttribute("aria-expanded", "true");
        input.setAttribute("aria-controls", list.id);
        input.setAttribute("aria-autocomplete", "list");
        form.querySelector(".okr-finder-button").hidden = true;
        form.addEventListener("submit", function (event) {
            event.preventDefault();
        });
        prepare(list);
        keys(form, input, list);
        follow(form, input, list);
    });
})(window, document, window.Okr);
