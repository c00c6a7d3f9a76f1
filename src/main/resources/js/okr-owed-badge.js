/*
 * How many things wait for the reader, beside "What I owe" in the navigation of every page. It stands on its own, because
 * other pages of Jira load nothing else of ours: no link, no work; an answer is kept for five minutes; whatever fails, the
 * link simply stays without a number.
 */
(function (window, document) {
    "use strict";

    var KEPT = 5 * 60 * 1000;
    var BADGE = "okr-owed-badge";

    function meta(name) {
        var found = document.querySelector("meta[name='ajs-" + name + "']");
        return found ? found.getAttribute("content") : "";
    }

    /** Somebody else may log in within the same tab. */
    function place() {
        return "okr-owed-" + meta("remote-user");
    }

    function kept() {
        try {
            var answer = JSON.parse(window.sessionStorage.getItem(place()));
            return answer && Date.now() - answer.at < KEPT ? answer : null;
        } catch (e) {
            return null;
        }
    }

    function keep(answer) {
        try {
            window.sessionStorage.setItem(place(), JSON.stringify(answer));
        } catch (e) {
            return; // private windows have no storage: then each page asks
        }
    }

    function forget() {
        try {
            window.sessionStorage.removeItem(place());
        } catch (e) {
            return;
        }
    }

    function words(count) {
        return count === 1
            ? AJS.I18n.getText("okr.owed.badge.one")
            : AJS.I18n.getText("okr.owed.badge.many", count);
    }

    function part(className, text, hidden) {
        var element = document.createElement("span");
        element.className = className;
        element.textContent = text;
        if (hidden) {
            element.setAttribute("aria-hidden", "true");
        }
        return element;
    }

    function show(link, count) {
        var old = link.querySelector("." + BADGE);
        if (old) {
            link.removeChild(old);
        }
        if (count > 0) {
            var badge = part(BADGE, "", false);
            badge.title = words(count);
            badge.appendChild(part("okr-owed-badge-number", count > 99 ? "99+" : String(count), true));
            badge.appendChild(part("okr-owed-badge-words", " " + words(count), false));
            link.appendChild(badge);
        }
    }

    function told(link, count) {
        keep({ count: count, at: Date.now() });
        show(link, count);
    }

    function ask(link) {
        window.fetch(AJS.contextPath() + "/rest/okr/1.0/me/owed/count", {
            headers: { "Accept": "application/json" },
            credentials: "same-origin"
        }).then(function (response) {
            return response.ok ? response.json() : null;
        }).then(function (answer) {
            if (answer && typeof answer.count === "number") {
                told(link, answer.count);
            }
        }, function () {
            return null;
        });
    }

    function whenIdle(work) {
        if (window.requestIdleCallback) {
            window.requestIdleCallback(work, { timeout: 3000 });
        } else {
            window.setTimeout(work, 300);
        }
    }

    function start() {
        var link = document.getElementById("okr-owed-link");
        var page = document.querySelector("[data-okr-owed]");
        if (!link || !meta("remote-user") || !window.fetch) {
            return;
        }
        document.addEventListener("okr-saved", function () {
            forget();
            ask(link);
        });
        if (page) {
            told(link, Number(page.getAttribute("data-okr-owed")));
            return;
        }
        var answer = kept();
        if (answer) {
            show(link, answer.count);
        } else {
            whenIdle(function () {
                ask(link);
            });
        }
    }

    if (document.readyState === "loading") {
        document.addEventListener("DOMContentLoaded", start);
    } else {
        start();
    }
})(window, document);
