/* The few of Jira's own script functions that add-ons call, and the frame's menus. */
(function () {
    "use strict";

    /* Atlassian's library exports read-only members: ours stand before them in an object of their own. */
    var AJS = window.AJS = Object.create(window.AJS || {});
    var listeners = {};

    function define(name, value) {
        Object.defineProperty(AJS, name, { value: value, writable: true, configurable: true, enumerable: true });
    }

    function meta(name) {
        var element = document.querySelector('meta[name="ajs-' + name + '"]');
        return element ? element.getAttribute("content") : undefined;
    }

    define("params", Object.assign({}, AJS.params));
    document.querySelectorAll('meta[name^="ajs-"]').forEach(function (element) {
        var name = element.getAttribute("name").slice(4);
        var camel = name.replace(/-([a-z])/g, function (all, letter) { return letter.toUpperCase(); });
        AJS.params[camel] = element.getAttribute("content");
    });
    define("contextPath", function () { return meta("context-path"); });
    define("Meta", { get: meta });
    define("I18n", {
        getText: function (key) {
            throw new Error("AJS.I18n.getText needs a literal key and the transformer jsI18n: " + key);
        }
    });
    if (!AJS.format) {
        define("format", function (pattern) {
            var values = Array.prototype.slice.call(arguments, 1);
            return pattern.replace(/''|\{(\d+)\}/g, function (all, index) {
                return all === "''" ? "'" : values[Number(index)];
            });
        });
    }
    if (!AJS.toInit) {
        define("toInit", function (callback) {
            if (document.readyState === "loading") {
                document.addEventListener("DOMContentLoaded", callback);
            } else {
                callback();
            }
        });
    }

    window.JIRA = window.JIRA || {};
    JIRA.Events = { NEW_CONTENT_ADDED: "newContentAdded" };
    JIRA.bind = function (type, callback) {
        (listeners[type] = listeners[type] || []).push(callback);
    };
    JIRA.unbind = function (type, callback) {
        listeners[type] = (listeners[type] || []).filter(function (other) { return other !== callback; });
    };
    JIRA.trigger = function (type, values) {
        (listeners[type] || []).forEach(function (callback) {
            callback.apply(document, [{ type: type }].concat(values || []));
        });
    };

    document.querySelectorAll(".sandbox-sidebar").forEach(function (sidebar) {
        var toggle = sidebar.querySelector(".sandbox-toggle");
        toggle.hidden = false;
        sidebar.classList.add("sandbox-closed");
        toggle.addEventListener("click", function () {
            var closed = sidebar.classList.toggle("sandbox-closed");
            toggle.setAttribute("aria-expanded", String(!closed));
        });
    });
    document.addEventListener("keydown", function (event) {
        var menu = document.querySelector(".sandbox-menu[open]");
        if (event.key === "Escape" && menu) {
            menu.open = false;
            menu.querySelector("summary").focus();
        }
    });
}());
