/*
 * Shared behaviour of all pages: requests, dialogs, refreshing of panels. Pages work without it; it only saves the way
 * to another page. Everything hangs on the document, so that content which arrives later needs no start of its own.
 */
(function (window, document) {
    "use strict";
    if (window.Okr) {
        return;
    }

    var Okr = { drafts: {} };
    var listeners = [];
    window.Okr = Okr;

    Okr.each = function (root, selector, work) {
        Array.prototype.forEach.call(root.querySelectorAll(selector), work);
    };

    /** Runs the work once for each element that matches, now and in content that arrives later. */
    Okr.enhance = function (name, selector, work) {
        var mark = "okrStarted" + name;
        var once = function (element) {
            if (!element.dataset[mark]) {
                element.dataset[mark] = "true";
                work(element);
            }
        };
        var start = function (root) {
            if (root.matches && root.matches(selector)) {
                once(root);
            }
            Okr.each(root, selector, once);
        };
        listeners.push(start);
        if (document.readyState !== "loading") {
            start(document);
        }
    };

    Okr.started = function (root) {
        listeners.forEach(function (start) {
            start(root);
        });
    };

    Okr.restPath = function (path) {
        return AJS.contextPath() + "/rest/okr/1.0" + path;
    };

    function failure(kind, message, errors) {
        return { kind: kind, message: message, errors: errors || [] };
    }

    function lost() {
        return failure("lost", AJS.I18n.getText("okr.common.failure.lost"));
    }

    function refused(status, body) {
        if (status === 401) {
            return failure("login", AJS.I18n.getText("okr.common.failure.login"));
        }
        if (body && body.message) {
            return failure("refused", body.message, body.errors);
        }
        return failure("broken", AJS.I18n.getText("okr.common.failure.broken"));
    }

    function answered(response) {
        return response.text().then(function (text) {
            var body = null;
            try {
                body = text ? JSON.parse(text) : null;
            } catch (e) {
                body = null;
            }
            if (response.ok && (body !== null || response.status === 204)) {
                return { status: response.status, body: body };
            }
            // A page instead of JSON is the login form that a proxy or Jira put in the way.
            throw refused(response.ok || response.redirected ? 401 : response.status, body);
        }, function () {
            throw lost();
        });
    }

    /** Sends JSON; rejects with {kind: lost|login|refused|broken, message, errors[{field, message}]}. */
    Okr.request = function (method, path, body, idempotencyKey) {
        var headers = { "Accept": "application/json", "X-Atlassian-Token": "no-check" };
        if (body !== undefined && body !== null) {
            headers["Content-Type"] = "application/json";
        }
        if (idempotencyKey) {
            headers["Idempotency-Key"] = idempotencyKey;
        }
        return window.fetch(Okr.restPath(path), {
            method: method,
            headers: headers,
            credentials: "same-origin",
            body: body === undefined || body === null ? undefined : JSON.stringify(body)
        }).then(answered, function () {
            throw lost();
        });
    };

    /** Fetches a page of ours as a document. */
    Okr.page = function (address) {
        return window.fetch(address, { credentials: "same-origin" }).then(function (response) {
            return response.text().then(function (html) {
                return new window.DOMParser().parseFromString(html, "text/html");
            });
        }, function () {
            throw lost();
        });
    };

    /** Runs one piece of work at a time for a button; returns nothing while it is busy. */
    Okr.busy = function (button, work) {
        if (button.getAttribute("aria-busy") === "true") {
            return null;
        }
        button.setAttribute("aria-busy", "true");
        button.classList.add("okr-busy");
        var rest = function () {
            button.removeAttribute("aria-busy");
            button.classList.remove("okr-busy");
        };
        return work().then(function (result) {
            rest();
            return result;
        }, function (problem) {
            rest();
            throw problem;
        });
    };

    /** Where sentences are said; readers aloud must know it before something is said there. */
    function toast() {
        var place = document.getElementById("okr-toast");
        if (!place) {
            place = document.createElement("div");
            place.id = "okr-toast";
            place.className = "okr-toast";
            place.setAttribute("role", "status");
            document.body.appendChild(place);
        }
        return place;
    }

    /** Says something without moving the focus; above a dialog, too, which would cover it. */
    Okr.say = function (sentence) {
        var place = toast();
        var over = document.querySelector("dialog[open]") || document.body;
        if (place.parentNode !== over) {
            over.appendChild(place);
        }
        place.textContent = sentence;
        window.clearTimeout(Okr.toastTimer);
        Okr.toastTimer = window.setTimeout(function () {
            place.textContent = "";
        }, 6000);
    };

    /** Says something on the page that comes next; a browser that keeps nothing stays silent. */
    Okr.sayNext = function (sentence) {
        try {
            window.sessionStorage.setItem("okr-say", sentence || "");
        } catch (e) {
            // private windows may refuse
        }
    };

    function sayKept() {
        var kept = null;
        try {
            kept = window.sessionStorage.getItem("okr-say");
            window.sessionStorage.removeItem("okr-say");
        } catch (e) {
            kept = null;
        }
        if (kept) {
            Okr.say(kept);
        }
    }

    function contentOnly(address) {
        var path = address.split("#")[0];
        return path + (path.indexOf("?") < 0 ? "?" : "&") + "contentOnly=true";
    }

    /** Where a panel can be fetched again: the page that it names itself, else this one. */
    function source(id) {
        var named = document.getElementById(id).closest("[data-okr-source]");
        return named ? named.getAttribute("data-okr-source") : contentOnly(window.location.href);
    }

    function refreshFrom(address, ids) {
        return Okr.page(address).then(function (fresh) {
            ids.forEach(function (id) {
                replace(document.getElementById(id), fresh.getElementById(id));
            });
        });
    }

    /** Panels that a page wants fresh whatever was saved. */
    function always() {
        var ids = [];
        Okr.each(document, "[data-okr-panels]", function (page) {
            ids = ids.concat(page.getAttribute("data-okr-panels").split(" "));
        });
        return ids;
    }

    /** Replaces panels of this page by fresh ones; without any of them on the page, loads it anew. */
    Okr.refresh = function (ids) {
        var here = ids.concat(always()).filter(function (id, place, all) {
            return all.indexOf(id) === place && document.getElementById(id);
        });
        if (here.length === 0) {
            window.location.reload();
            return Promise.resolve();
        }
        var bySource = {};
        here.forEach(function (id) {
            (bySource[source(id)] = bySource[source(id)] || []).push(id);
        });
        return Promise.all(Object.keys(bySource).map(function (address) {
            return refreshFrom(address, bySource[address]);
        }));
    };

    function replace(old, fresh) {
        if (!fresh) {
            return;
        }
        var next = document.importNode(fresh, true);
        Okr.each(old, "details[open][id]", function (open) {
            var same = next.querySelector("#" + window.CSS.escape(open.id));
            if (same) {
                same.setAttribute("open", "");
            }
        });
        next.classList.add("okr-refreshed");
        old.parentNode.replaceChild(next, old);
        Okr.started(next);
    }

    function started() {
        toast();
        sayKept();
        Okr.started(document);
    }

    if (document.readyState === "loading") {
        document.addEventListener("DOMContentLoaded", started);
    } else {
        toast();
        sayKept();
    }
    if (window.JIRA && window.JIRA.bind && window.JIRA.Events) {
        window.JIRA.bind(window.JIRA.Events.NEW_CONTENT_ADDED, function (event, context) {
            Okr.started(context && context[0] ? context[0] : document);
        });
    }
})(window, document);
