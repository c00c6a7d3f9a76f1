/*
 * Shows only the fields that count: those of the chosen kind, and those that belong to a ticked box. What a hidden field
 * holds does not count; the server sees it the same way.
 */
(function (Okr) {
    "use strict";

    Okr.enhance("Kinds", "#okr-key-result-form, #okr-source-form", function (form) {
        var choose = function () {
            var kind = form.querySelector("[name=kind]:checked");
            Okr.each(form, "[data-okr-kinds]", function (part) {
                part.hidden = !kind || part.getAttribute("data-okr-kinds").split(" ").indexOf(kind.value) < 0;
            });
            Okr.each(form, "[data-okr-while]", function (part) {
                part.hidden = !form.querySelector("[name=" + part.getAttribute("data-okr-while") + "]:checked");
            });
        };
        form.addEventListener("change", choose);
        if (form.querySelector("details [aria-invalid]")) {
            form.querySelector("details").open = true;
        }
        choose();
    });
})(window.Okr);
