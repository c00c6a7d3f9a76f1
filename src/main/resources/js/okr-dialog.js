/*
 * Links with data-okr-dialog open the part #okr-content of their page in a dialog. What was typed there survives closing
 * by mistake: the same link brings it back until it is saved or cancelled.
 */
(function (window, document, Okr) {
    "use strict";
    if (Okr.dialog) {
        return;
    }

    var current = null;
    Okr.dialog = {};

    function button() {
        var close = document.createElement("button");
        close.type = "button";
        close.className = "okr-dialog-close";
        close.setAttribute("aria-label", AJS.I18n.getText("okr.common.close"));
        close.textContent = "\u2715";
        close.addEventListener("click", Okr.dialog.close);
        return close;
    }

    function frame(title) {
        var dialog = document.createElement("dialog");
        var head = document.createElement("div");
        var heading = document.createElement("h2");
        var body = document.createElement("div");
        dialog.className = "okr-dialog";
        dialog.setAttribute("aria-labelledby", "okr-dialog-title");
        head.className = "okr-dialog-head";
        heading.id = "okr-dialog-title";
        heading.textContent = title;
        body.className = "okr-dialog-body";
        head.appendChild(heading);
        head.appendChild(button());
        dialog.appendChild(head);
        dialog.appendChild(body);
        return dialog;
    }

    function touched(content) {
        return Boolean(content.querySelector("form[data-okr-touched]"));
    }

    function forget(dialog, address, openerId) {
        var content = dialog.querySelector("#okr-content");
        if (content && touched(content)) {
            Okr.drafts[address] = content;
        }
        dialog.remove();
        if (current !== dialog) {
            return; // another dialog has taken its place
        }
        current = dialog.okrBeneath;
        // what was settled may have gone from the page together with its opener
        var opener = openerId && ((current || document).querySelector("#" + openerId) || document.querySelector("[data-okr-home]"));
        if (opener) {
            opener.focus();
        }
    }

    /** The id of what gets the focus back: an entry of a menu is not to be seen any more, its menu is. */
    function returnId(opener) {
        var menu = opener && opener.closest(".okr-menu");
        return menu ? menu.querySelector("summary").id : opener ? opener.id : "";
    }

    function show(content, address, opener) {
        // how a number came about is read above the dialog that shows the number, which stays as it is
        var beneath = current && content.classList.contains("okr-explanation") ? current : null;
        // what else opens from a dialog returns to where that dialog was opened from
        var openerId = current && !beneath && current.contains(opener) ? current.okrOpenerId : returnId(opener);
        for (var open = beneath ? null : current; open; open = open.okrBeneath) {
            open.close();
        }
        var dialog = frame(content.getAttribute("data-okr-title") || "");
        dialog.querySelector(".okr-dialog-body").appendChild(content);
        document.body.appendChild(dialog);
        dialog.addEventListener("close", function () {
            forget(dialog, address, openerId);
        });
        dialog.addEventListener("mousedown", function (event) {
            if (event.target === dialog) {
                dialog.close();
            }
        });
        // Browsers close on Escape by themselves, but not when an assistive tool or a test sends the key.
        dialog.addEventListener("keydown", function (event) {
            if (event.key === "Escape" && !event.defaultPrevented) {
                event.preventDefault();
                dialog.close();
            }
        });
        if (beneath) {
            dialog.setAttribute("aria-labelledby", "okr-dialog-title-above");
            dialog.querySelector("#okr-dialog-title").id = "okr-dialog-title-above";
        }
        dialog.okrBeneath = beneath;
        dialog.okrAddress = address;
        dialog.okrOpenerId = openerId;
        current = dialog;
        Okr.started(dialog);
        dialog.showModal();
        var first = dialog.querySelector("[data-okr-first]")
            || dialog.querySelector("#okr-content input:not([type=hidden]), #okr-content select, #okr-content textarea");
        if (first) {
            first.focus();
            if (first.select) {
                first.select();
            }
        }
    }

    /** Opens the content of a page of ours; the focus returns to the opener. */
    Okr.dialog.open = function (address, opener) {
        var draft = Okr.drafts[address];
        if (draft) {
            delete Okr.drafts[address];
            show(draft, address, opener);
            return Promise.resolve();
        }
        return Okr.page(address).then(function (page) {
            var content = page.getElementById("okr-content");
            if (!content) {
                throw { message: AJS.I18n.getText("okr.common.failure.login-page") };
            }
            show(document.importNode(content, true), address, opener);
        }).then(null, function (problem) {
            Okr.say(problem.message || AJS.I18n.getText("okr.common.failure.broken"));
        });
    };

    /** Closes the dialog; what was typed stays for the next time. */
    Okr.dialog.close = function () {
        if (current) {
            current.close();
        }
    };

    /** Closes the dialog and forgets what was typed. */
    Okr.dialog.done = function () {
        if (current) {
            Okr.each(current, "form[data-okr-touched]", function (form) {
                form.removeAttribute("data-okr-touched");
            });
            current.close();
        }
    };

    Okr.dialog.contains = function (element) {
        return Boolean(current && current.contains(element));
    };

    function plainClick(event) {
        return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    }

    document.addEventListener("click", function (event) {
        var link = event.target.closest ? event.target.closest("a[data-okr-dialog]") : null;
        if (link && plainClick(event) && !event.defaultPrevented) {
            event.preventDefault();
            Okr.busy(link, function () {
                return Okr.dialog.open(link.getAttribute("href"), link);
            });
        }
        var cancel = event.target.closest ? event.target.closest("[data-okr-cancel]") : null;
        if (cancel && Okr.dialog.contains(cancel)) {
            event.preventDefault();
            Okr.dialog.done();
        }
    });
    document.addEventListener("input", function (event) {
        var form = event.target.form;
        if (form && form.hasAttribute("data-okr-rest")) {
            form.setAttribute("data-okr-touched", "true");
        }
    });
})(window, document, window.Okr);
