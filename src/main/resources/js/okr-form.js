/*
 * Forms with data-okr-rest="POST /path" are sent as JSON. The server's sentences appear beside their fields; whatever
 * goes wrong, what was typed stays.
 */
(function (window, document, Okr) {
    "use strict";
    if (Okr.form) {
        return;
    }

    Okr.form = {};

    /** A number as JSON; what is none goes as it is, so that the server can say so beside the field. */
    Okr.form.number = function (text, decimalMark) {
        var plain = text.trim().replace(/\u2212/g, "-").replace(/[\u00a0\u202f\u2019']/g, "");
        if (plain === "") {
            return null;
        }
        if (decimalMark === "," && (plain.indexOf(",") >= 0 || /^[+-]?[1-9]\d{0,2}(\.\d{3})+$/.test(plain))) {
            plain = plain.replace(/\./g, "").replace(",", ".");
        } else if (decimalMark === ".") {
            plain = plain.replace(/,(?=\d{3}(\D|$))/g, "");
        }
        return /^[+-]?(\d{1,15}(\.\d{0,9})?|\.\d{1,9})$/.test(plain) ? Number(plain) : text;
    };

    /** What stands in a field that the form does not show just now counts as empty. */
    function value(control, decimalMark) {
        if (control.closest("[data-okr-kinds][hidden], [data-okr-while][hidden]")) {
            return null;
        }
        switch (control.getAttribute("data-okr-type")) {
            case "number":
                return Okr.form.number(control.value, decimalMark);
            case "flag":
                return control.checked;
            case "list":
                return control.value.split(",").map(function (part) {
                    return part.trim();
                }).filter(Boolean);
            default:
                return control.value === "" ? null : control.value;
        }
    }

    function skipped(control) {
        var type = control.getAttribute("data-okr-type");
        return !control.name || control.disabled || type === "skip"
            || (control.type === "radio" && !control.checked)
            || (control.type === "checkbox" && type !== "flag" && !control.checked)
            || /^(submit|button|reset)$/.test(control.type);
    }

    /** The fields as one object; rows of a [data-okr-list] become a list of objects. */
    Okr.form.read = function (container, decimalMark) {
        var data = {};
        Okr.each(container, "input, select, textarea", function (control) {
            var row = control.closest("[data-okr-row]");
            if (control.getAttribute("data-okr-type") === "several") {
                data[control.name] = (data[control.name] || []).concat(control.checked ? [control.value] : []);
            } else if (control.getAttribute("data-okr-type") === "pair") {
                if (control.checked) {
                    data[control.value.split(":")[0]] = Number(control.value.split(":")[1]);
                }
            } else if (!skipped(control) && (!row || row === container)) {
                data[control.getAttribute("data-okr-name") || control.name] = value(control, decimalMark);
            }
        });
        Okr.each(container, "[data-okr-list]", function (list) {
            var rows = [];
            Okr.each(list, "[data-okr-row]:not([hidden])", function (row) {
                rows.push(Okr.form.read(row, decimalMark));
            });
            data[list.getAttribute("data-okr-list")] = rows.filter(function (row) {
                return Object.keys(row).some(function (name) {
                    return row[name] !== null;
                });
            });
        });
        return data;
    };

    Okr.form.json = function (form) {
        return Okr.form.read(form, form.getAttribute("data-okr-decimal-mark"));
    };

    function control(form, field) {
        return form.querySelector("[name='" + window.CSS.escape(field) + "']:not([type=hidden])");
    }

    Okr.form.clear = function (form) {
        Okr.each(form, "[data-okr-error]", function (place) {
            place.textContent = "";
        });
        Okr.each(form, "[aria-invalid]", function (input) {
            input.removeAttribute("aria-invalid");
        });
        Okr.form.message(form, []);
    };

    Okr.form.message = function (form, sentences) {
        var place = form.querySelector("[data-okr-message]");
        place.hidden = sentences.length === 0;
        place.textContent = "";
        sentences.forEach(function (sentence) {
            var paragraph = document.createElement("p");
            paragraph.textContent = sentence;
            place.appendChild(paragraph);
        });
    };

    function place(form, field) {
        return field ? form.querySelector("[data-okr-error='" + window.CSS.escape(field) + "']") : null;
    }

    /** Shows a failure: sentences beside their fields, the rest above the form; focus on the first wrong field. */
    Okr.form.fail = function (form, problem) {
        var general = [];
        var first = null;
        Okr.form.clear(form);
        (problem.errors || []).forEach(function (error) {
            var spot = place(form, error.field);
            if (!spot) {
                general.push(error.message);
                return;
            }
            spot.textContent = spot.textContent ? spot.textContent + " " + error.message : error.message;
            var wrong = control(form, error.field);
            if (wrong) {
                wrong.setAttribute("aria-invalid", "true");
                var folded = wrong.closest("details");
                if (folded) {
                    folded.open = true;
                }
                first = first || wrong;
            }
        });
        if (general.length === 0 && !first && problem.message) {
            general.push(problem.message);
        }
        Okr.form.message(form, general);
        if (problem.kind === "login") {
            offerLogin(form);
        }
        if (first) {
            first.focus();
        } else {
            form.querySelector("[data-okr-message]").scrollIntoView({ block: "nearest" });
        }
    };

    function offerLogin(form) {
        var paragraph = document.createElement("p");
        var link = document.createElement("a");
        link.href = AJS.contextPath() + "/login.jsp";
        link.target = "_blank";
        link.rel = "noopener";
        link.textContent = AJS.I18n.getText("okr.common.failure.login-link");
        paragraph.appendChild(link);
        form.querySelector("[data-okr-message]").appendChild(paragraph);
    }

    function saved(form, answer) {
        var refresh = (form.getAttribute("data-okr-refresh") || "").split(" ").filter(Boolean);
        var done = form.getAttribute("data-okr-done");
        form.removeAttribute("data-okr-touched");
        form.dispatchEvent(new window.CustomEvent("okr-saved", { bubbles: true, detail: answer }));
        if (!Okr.dialog.contains(form) && !form.hasAttribute("data-okr-stay")) {
            Okr.sayNext(done);
            window.location.assign(form.getAttribute("data-okr-back"));
            return null;
        }
        return Okr.refresh(refresh).then(function () {
            Okr.dialog.done();
            Okr.say(done);
        }, function (problem) {
            Okr.dialog.done();
            Okr.say(done + " " + problem.message);
        });
    }

    Okr.form.send = function (form) {
        var target = form.getAttribute("data-okr-rest").split(" ");
        var key = form.querySelector("[name=idempotencyKey]");
        var body = target[0] === "DELETE" ? null : Okr.form.json(form);
        return Okr.request(target[0], target[1], body, target[0] === "POST" && key ? key.value : null);
    };

    document.addEventListener("submit", function (event) {
        var form = event.target;
        if (!form.hasAttribute || !form.hasAttribute("data-okr-rest")) {
            return;
        }
        event.preventDefault();
        Okr.busy(form.querySelector("[type=submit]"), function () {
            return Okr.form.send(form).then(function (answer) {
                return saved(form, answer);
            }, function (problem) {
                Okr.form.fail(form, problem);
            });
        });
    });

    /** A form that came back refused begins where it is wrong. */
    Okr.enhance("Refused", ".okr-page .okr-form", function (form) {
        var wrong = form.querySelector("[aria-invalid=true]");
        if (wrong && !Okr.dialog.contains(form)) {
            wrong.focus();
        }
    });

    /** A form without script of its own is sent once, however often its button is pressed. */
    document.addEventListener("submit", function (event) {
        var form = event.target;
        if (event.defaultPrevented || form.method !== "post" || !form.closest(".okr-page")) {
            return;
        }
        if (form.hasAttribute("data-okr-sent")) {
            event.preventDefault();
            return;
        }
        form.setAttribute("data-okr-sent", "true");
        window.setTimeout(function () {
            form.removeAttribute("data-okr-sent"); // whoever stopped the page from loading may try again
        }, 8000);
    });

    /** Coming back by the browser's own button, everything can be sent again. */
    window.addEventListener("pageshow", function (event) {
        if (event.persisted) {
            Okr.each(document, "form[data-okr-sent]", function (form) {
                form.removeAttribute("data-okr-sent");
            });
        }
    });

    Okr.enhance("Search", "[data-okr-search]", function (form) {
        var timer = null;
        var look = function () {
            var query = new window.URLSearchParams(new window.FormData(form)).toString();
            var address = form.getAttribute("action").split("?")[0] + "?" + query;
            Okr.page(address).then(function (page) {
                var id = form.getAttribute("data-okr-search");
                var old = document.getElementById(id);
                var fresh = page.getElementById(id);
                if (old && fresh) {
                    old.replaceWith(document.importNode(fresh, true));
                }
            }, function (problem) {
                Okr.say(problem.message);
            });
        };
        form.addEventListener("input", function () {
            window.clearTimeout(timer);
            timer = window.setTimeout(look, 250);
        });
        form.addEventListener("submit", function (event) {
            event.preventDefault();
            look();
        });
    });

    Okr.enhance("Counter", "[data-okr-counter]", function (area) {
        var counter = document.getElementById(area.getAttribute("data-okr-counter"))
            || area.form.querySelector("#" + area.getAttribute("data-okr-counter"));
        var limit = Number(area.getAttribute("data-okr-limit"));
        var count = function () {
            var left = limit - area.value.length;
            counter.textContent = String(left);
            counter.classList.toggle("okr-over", left < 0);
        };
        area.addEventListener("input", count);
        count();
    });
})(window, document, window.Okr);
