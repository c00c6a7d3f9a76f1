/*
 * Watches what a page has under way, so that tests can wait for its end instead of guessing: requests and the reading of
 * their answers, pauses after typing, work for idle moments, and leaving for another page. It changes one thing only: what
 * a page takes away after some seconds stays long enough for a slow machine to read it.
 */
(function (window) {
    "use strict";

    /* Longer ones take something away later; nobody waits for them, and they give more time. */
    var LONGEST_PAUSE = 400;
    var MORE_TIME = 20;
    var waitLater = window.setTimeout;
    var forget = window.clearTimeout;
    var idle = window.requestIdleCallback;
    var requests = 0;
    var pauses = new Set();
    var withinPause = false;
    var leaving = false;

    if (window.okrQuiet) {
        return;
    }

    /* What follows from an answer starts before the next task. */
    function answered() {
        waitLater.call(window, function () {
            requests -= 1;
        }, 0);
    }

    function watched(promise) {
        requests += 1;
        promise.then(answered, answered);
        return promise;
    }

    function watch(owner, name) {
        var original = owner[name];
        owner[name] = function () {
            return watched(original.apply(this, arguments));
        };
    }

    watch(window, "fetch");
    ["text", "json", "blob"].forEach(function (name) {
        watch(window.Response.prototype, name);
    });

    /* What a pause starts anew when it ends goes on for ever: only the first one counts. */
    window.setTimeout = function (work, delay) {
        var given = Array.prototype.slice.call(arguments, 2);
        if (delay > LONGEST_PAUSE) {
            return waitLater.apply(window, [work, delay * MORE_TIME].concat(given));
        }
        if (typeof work !== "function" || withinPause) {
            return waitLater.apply(window, arguments);
        }
        var id = waitLater.call(window, function () {
            withinPause = true;
            try {
                work.apply(window, given);
            } finally {
                withinPause = false;
                pauses.delete(id);
            }
        }, delay);
        pauses.add(id);
        return id;
    };
    window.clearTimeout = function (id) {
        pauses.delete(id);
        forget.call(window, id);
    };
    window.requestIdleCallback = function (work, options) {
        var id = idle.call(window, function (deadline) {
            pauses.delete("idle" + id);
            work(deadline);
        }, options);
        pauses.add("idle" + id);
        return id;
    };

    window.addEventListener("submit", function (event) {
        if (!event.defaultPrevented && event.target.target !== "_blank" && event.target.method !== "dialog") {
            leaving = true;
        }
    });
    window.navigation.addEventListener("navigate", function (event) {
        if (!event.destination.sameDocument && event.downloadRequest === null) {
            leaving = true;
        }
    });

    /* What the page is busy with, in words; nothing when it rests. */
    window.okrQuiet = function (patient) {
        if (leaving) {
            return "is being left";
        }
        if (document.readyState !== "complete") {
            return "is loading";
        }
        if (requests > 0) {
            return "waits for " + requests + " answers";
        }
        return patient && pauses.size > 0 ? "pauses " + pauses.size + " times" : "";
    };
})(window);
