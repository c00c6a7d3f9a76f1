/*
 * The company tree: opening and closing all of it, and fetching the key results of an objective when it is opened. What
 * is folded is folded without script too; an objective then leads to a page with its key results.
 */
(function (window, document, Okr) {
    "use strict";
    if (Okr.tree) {
        return;
    }

    Okr.tree = {};

    /** Puts the key results into the place of the link that leads to them. */
    function fetchBelow(below, link) {
        link.removeAttribute("data-okr-later");
        below.setAttribute("aria-busy", "true");
        Okr.page(link.getAttribute("href")).then(function (page) {
            var list = page.querySelector("#okr-content ul");
            if (!list) {
                throw { message: AJS.I18n.getText("okr.common.failure.login-page") };
            }
            below.parentNode.replaceChild(document.importNode(list, true), below);
        }).then(null, function (problem) {
            link.setAttribute("data-okr-later", "true");
            below.removeAttribute("aria-busy");
            Okr.say(problem.message);
        });
    }

    function opened(toggle) {
        var row = toggle.closest(".okr-tree-row");
        var below = row && row.nextElementSibling;
        var link = below && below.querySelector(":scope > a[data-okr-later]");
        if (toggle.open && link) {
            fetchBelow(below, link);
        }
    }

    /** Objectives whose key results are yet to be fetched stay closed: opening a thousand would ask a thousand times. */
    function all(root, open) {
        Okr.each(root, "details.okr-tree-toggle", function (toggle) {
            var below = toggle.closest(".okr-tree-row").nextElementSibling;
            var later = below && below.querySelector(":scope > a[data-okr-later]");
            toggle.open = open && !later;
        });
    }

    // details do not tell their ancestors that they opened; while the event comes down it can be heard all the same
    document.addEventListener("toggle", function (event) {
        if (event.target.classList && event.target.classList.contains("okr-tree-toggle")) {
            opened(event.target);
        }
    }, true);

    Okr.enhance("TreeTools", "[data-okr-tree-tools]", function (tools) {
        tools.hidden = false;
        tools.addEventListener("click", function (event) {
            var button = event.target.closest("[data-okr-tree]");
            if (button) {
                all(document.getElementById("okr-tree"), button.getAttribute("data-okr-tree") === "open");
            }
        });
    });
})(window, document, window.Okr);
